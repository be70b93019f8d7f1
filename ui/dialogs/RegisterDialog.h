// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/dialogs/PasswordPair.h"

class QLineEdit;

namespace shopdesk {

// A customer makes an account for themselves, from the sign-in window.
class RegisterDialog : public FormDialog
{
    Q_OBJECT

public:
    RegisterDialog(Prompts &prompts, int shortestPassword, QWidget *parent = nullptr);

    struct Values
    {
        QString name;
        QString login;
        QString email; // may be empty
        QString password;
    };

    [[nodiscard]] Values values() const;

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    PasswordPair m_pair;
};

} // namespace shopdesk
