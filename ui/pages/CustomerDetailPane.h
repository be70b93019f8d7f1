// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"
#include "db/queries/PageRequest.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;
class SmallTable;

// One customer: how to reach them, their groups and addresses, what they bought last, what they
// owe and hold.
class CustomerDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit CustomerDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<CustomerDetail> &customer() const { return m_customer; }
    [[nodiscard]] const CustomerMoney &money() const { return m_money; }

Q_SIGNALS:
    void addressActivated(const shopdesk::CustomerAddress &address);

protected:
    void read() override;
    void retranslate() override;
    void render() override;
    void forget() override;

private:
    void readOrders();
    void renderFacts();
    void renderAddresses();
    void renderOrders();
    void renderVouchers();
    [[nodiscard]] QString stateLine() const;
    void openAddress(int row);

    std::optional<CustomerDetail> m_customer;
    CustomerMoney m_money;
    Page m_orders;
    CancelToken m_ordersToken;
    QLabel *m_title;
    QLabel *m_state;
    KeyValueList *m_facts;
    QLabel *m_addressHeading;
    SmallTable *m_addresses;
    QLabel *m_orderHeading;
    SmallTable *m_orderTable;
    QLabel *m_voucherHeading;
    SmallTable *m_vouchers;
};

} // namespace shopdesk
