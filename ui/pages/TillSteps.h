// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TillDiscountPane.h"
#include "ui/pages/TillSale.h"

namespace shopdesk {

class TillCustomerPane;
class TillParkedPane;
class TillSide;
class TillTextPane;

// What can be said about the sale in hand beside its lines: for whom, what is taken off, a coupon;
// and putting it aside for another one. Each is a pane at the right and a command.
class TillSteps : public QObject
{
    Q_OBJECT

public:
    // Borrows the sale and the side.
    TillSteps(const PageContext &context, TillSale &sale, TillSide &side, QObject *parent);

    void askCustomer();
    void askLineDiscount(const SaleLine &line);
    void askDiscount();
    void askCoupon();
    void askPark();
    void askParked();

private:
    void takeDiscount(const TillDiscountPane::Discount &discount);
    void edit(const QString &key, const QJsonValue &value);
    [[nodiscard]] TillSale::Take settled() const;

    PageContext m_context;
    TillSale &m_sale;
    TillSide &m_side;
    TillCustomerPane *m_customer;
    TillDiscountPane *m_discount;
    TillTextPane *m_coupon;
    TillTextPane *m_park;
    TillParkedPane *m_parked;
};

} // namespace shopdesk
