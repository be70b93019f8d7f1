// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/AccountQueries.h"
#include "ui/dialogs/PasswordPair.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;

namespace shopdesk {

// An account is created, or its name, e-mail and language are changed. Role, password and shops of
// an account that exists have dialogs of their own.
class AccountDialog : public RecordDialog
{
    Q_OBJECT

public:
    AccountDialog(DataService &data, Prompts &prompts, Mode mode, QWidget *parent = nullptr);

    void setAccount(const AccountDetail &account);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    void submit() override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void addFields();
    [[nodiscard]] QString createProblem(const QString &key) const;

    Mode m_mode;
    std::optional<AccountId> m_account;
    VerifierText m_verifier;
    QLineEdit *m_login;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_language;
    QComboBox *m_role;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    PasswordPair m_pair;
};

} // namespace shopdesk
