// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/dialogs/PasswordPair.h"

class QComboBox;
class QLineEdit;

namespace shopdesk {

class PathEdit;

// An own workspace in an SQLite file, and its first administrator.
class NewWorkspaceDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Values
    {
        QString name;
        QString currency; // ISO 4217
        QString path;
        QString login;
        QString password;
    };

    // `defaultPath` is where the file goes unless the person wants it elsewhere.
    NewWorkspaceDialog(Prompts &prompts, const QString &defaultPath, int shortestPassword,
                       QWidget *parent = nullptr);

    [[nodiscard]] Values values() const;

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void fillCurrencies();
    void askPath();

    Prompts &m_asking;
    QLineEdit *m_name;
    QComboBox *m_currency;
    PathEdit *m_path;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    PasswordPair m_pair;
};

} // namespace shopdesk
