// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/DeliveryAddress.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Copies of one book to be ordered.
struct PlaceOrderLine
{
    BookRef book;
    qint64 quantity = 1;
    std::optional<qint64> unitMinor; // the price the person saw; refused if it has changed

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("quantity", self.quantity);
        visit("unit_minor", self.unitMinor);
    }
};

// Places an order from a cart, or from lines given: checks and reserves the stock of all lines, or
// refuses as a whole with fact `lines` [{code, requested, available}]. What was taken off by hand
// in the cart is taken off the order, within the actor's right: Refused `approval_needed`. Conflict
// `cart_changed` when lines given with a cart are not what is in it. An intent. Result: {"order":
// {...}}.
struct PlaceOrder
{
    static constexpr CommandKind kKind = CommandKind::PlaceOrder;
    static constexpr int kVersion = 2;

    ShopRef shop;                               // may be left out with a cart
    std::optional<CartId> cart;                 // its lines, and it is emptied
    std::optional<CustomerRef> customer;        // none: walk-in
    QString channel = QStringLiteral("pickup"); // till, pickup, delivery
    std::optional<QString> coupon;
    QString note;
    QList<PlaceOrderLine> lines; // instead of a cart, or with the prices that were seen in it
    std::optional<DeliveryAddress> delivery; // of a delivery; none: what the customer's record has

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("cart", self.cart);
        visit("customer", self.customer);
        visit("channel", self.channel);
        visit("coupon", self.coupon);
        visit("note", self.note);
        visit("lines", self.lines);
        visit("delivery", self.delivery);
    }
};

} // namespace shopdesk
