// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Role.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;

namespace shopdesk {

// An account gets another role.
class SetRoleDialog : public RecordDialog
{
    Q_OBJECT

public:
    SetRoleDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setAccount(AccountId account, const QString &name, Role role);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    void retranslate() override;

private:
    AccountId m_account;
    QString m_name;
    Role m_old = Role::Customer;
    QComboBox *m_role;
};

} // namespace shopdesk
