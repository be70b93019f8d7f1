// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"
#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class CustomerDetailPane;

// Everybody who buys: found by whatever they say of themselves, grouped, and made one of two.
class CustomersPage : public TablePage
{
    Q_OBJECT

public:
    CustomersPage(const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;
    // That only active ones are shown is no filter: clearing them leaves it so.
    [[nodiscard]] bool isFiltered() const override;
    [[nodiscard]] bool concerns(const Change &change) const override;

private:
    void addFilters();
    void addActions();
    void applyFilters();
    void readGroups();
    void takeGroups(const std::vector<CustomerGroup> &groups);
    void createCustomer();
    void editCustomer();
    void chooseGroups();
    void addAddress();
    void editAddress(const CustomerAddress &address);
    void settleAccount();
    void mergeCustomers();
    void showOrders();

    QComboBox *m_group;
    QComboBox *m_state;
    CustomerDetailPane *m_customer;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_groups = nullptr;
    QAction *m_address = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_settle = nullptr;
    QAction *m_orders = nullptr;
};

} // namespace shopdesk
