// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/PasswordPair.h"
#include "ui/dialogs/RecordDialog.h"

namespace shopdesk {

// An administrator gives somebody else a new password.
class ResetPasswordDialog : public RecordDialog
{
    Q_OBJECT

public:
    ResetPasswordDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setAccount(AccountId account, const QString &login);

protected:
    [[nodiscard]] CommandValue command() const override;
    void submit() override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    AccountId m_account;
    QString m_login;
    VerifierText m_verifier;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    PasswordPair m_pair;
};

} // namespace shopdesk
