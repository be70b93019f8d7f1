// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/dialogs/PasswordPair.h"

class QLineEdit;

namespace shopdesk {

// A signed-in person changes their own password.
class ChangePasswordDialog : public FormDialog
{
    Q_OBJECT

public:
    ChangePasswordDialog(Prompts &prompts, int shortestPassword, QWidget *parent = nullptr);

    struct Values
    {
        QString present;
        QString wanted;
    };

    [[nodiscard]] Values values() const;

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    QLineEdit *m_present;
    QLineEdit *m_wanted;
    QLineEdit *m_repeat;
    PasswordPair m_pair;
};

} // namespace shopdesk
