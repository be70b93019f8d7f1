// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"

class QLineEdit;

namespace shopdesk {

class KeyValueList;

// A person's own account: what they may change, and beside it what only an administrator may.
class ProfileDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Values
    {
        QString name;
        QString email; // may be empty
        QString phone; // may be empty
        friend bool operator==(const Values &, const Values &) = default;
    };

    explicit ProfileDialog(Prompts &prompts, QWidget *parent = nullptr);

    // `role` and `shops` as words in the language in force.
    void setAccount(const QString &login, const QString &role, const QString &shops);
    void setValues(const Values &values);
    // Only of customers is a telephone number kept.
    void hidePhone();
    // Customers have none.
    void hidePin();
    [[nodiscard]] Values values() const;

Q_SIGNALS:
    void changePasswordRequested();
    void pinRequested();

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    KeyValueList *m_account;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QPushButton *m_changePassword;
    QPushButton *m_setPin;
    QString m_accountLogin;
    QString m_role;
    QString m_shops;
};

} // namespace shopdesk
