// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/AccountQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QListWidget;

namespace shopdesk {

// Which shops a member of staff works in: a box to tick beside each. Sends one command for each
// difference, one after the other.
class AssignStaffDialog : public RecordDialog
{
    Q_OBJECT

public:
    AssignStaffDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setAccount(const AccountDetail &account, const std::vector<ShopChoice> &shops);

protected:
    [[nodiscard]] CommandValue command() const override;
    void submit() override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    [[nodiscard]] std::optional<CommandValue> nextStep() const;
    void step();

    AccountId m_account;
    QString m_name;
    QSet<QString> m_assigned;
    QListWidget *m_shops;
};

} // namespace shopdesk
