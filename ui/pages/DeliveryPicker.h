// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/DeliveryAddress.h"
#include "db/queries/CustomerQueries.h"
#include "ui/pages/PageContext.h"

#include <QComboBox>

namespace shopdesk {

// Where an order is sent: one of the customer's addresses, or one that is entered for this order.
class DeliveryPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit DeliveryPicker(const PageContext &context, QWidget *parent = nullptr);

    // Offers their addresses; nobody has none.
    void setCustomer(const std::optional<CustomerId> &customer);
    // Nothing while there is none.
    [[nodiscard]] std::optional<DeliveryAddress> address() const;

private:
    void takeCustomer(const CustomerDetail &customer);
    void offer(const QList<DeliveryAddress> &addresses);
    void fill();
    void enterAnother();

    PageContext m_context;
    std::optional<CustomerId> m_customer;
    QString m_name; // of the customer
    QList<DeliveryAddress> m_addresses;
};

} // namespace shopdesk
