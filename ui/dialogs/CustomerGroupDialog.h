// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"
#include "ui/dialogs/RecordDialog.h"

namespace shopdesk {

// A group of customers is made, or gets another name.
class CustomerGroupDialog : public RecordDialog
{
    Q_OBJECT

public:
    CustomerGroupDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setGroup(CustomerGroupId group, const QString &name);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    std::optional<CustomerGroupId> m_group;
    QLineEdit *m_name;
};

} // namespace shopdesk
