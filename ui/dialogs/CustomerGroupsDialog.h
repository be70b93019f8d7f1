// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QListWidget;
class QListWidgetItem;

namespace shopdesk {

// The groups that a customer is in. Managers make and rename groups from here.
class CustomerGroupsDialog : public RecordDialog
{
    Q_OBJECT

public:
    CustomerGroupsDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setCustomer(const CustomerDetail &customer);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override { return nextStep().has_value(); }
    void submit() override;
    void retranslate() override;

private:
    [[nodiscard]] std::optional<CommandValue> nextStep() const;
    void step();
    void readGroups();
    void takeGroups(const std::vector<CustomerGroup> &groups);
    void makeGroup();
    void renameGroup();

    Prompts &m_ask;
    CustomerId m_customer;
    QString m_name;
    QSet<QString> m_member; // ids of groups, as the database has them
    QSet<QString> m_wanted; // as the person has ticked them
    QListWidget *m_groups;
    QPushButton *m_new;
    QPushButton *m_rename;
};

} // namespace shopdesk
