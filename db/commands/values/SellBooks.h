// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/Approval.h"
#include "db/commands/values/PayOrder.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Copies of one book that are sold, with what was taken off by hand, as a rate or an amount for the
// whole line.
struct SellBooksLine
{
    BookRef book;
    qint64 quantity = 1;
    std::optional<qint64> unitMinor;  // the price the person saw; refused if it has changed
    std::optional<qint64> discountBp; // basis points
    std::optional<qint64> discountMinor;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("quantity", self.quantity);
        visit("unit_minor", self.unitMinor);
        visit("discount_bp", self.discountBp);
        visit("discount_minor", self.discountMinor);
    }
};

// A sale over the counter in one step: an order that is placed, paid, handed over and completed, or
// nothing happens. What is sold is a cart, with its customer, coupon and discounts, and the cart is
// gone; or the lines given here. `total_minor` is what the customer was told: Conflict
// `total_changed` with fact total_minor when it is not what it comes to. A discount beyond the
// actor's right wants an approval: Refused `approval_needed`. That the stock knows of no copies
// stands in no sale's way: the books are on the counter. Result: {"order": {...}, "change_minor",
// "rounding_minor"}.
struct SellBooks
{
    static constexpr CommandKind kKind = CommandKind::SellBooks;
    static constexpr int kVersion = 1;

    std::optional<CartId> cart;
    std::optional<ShopRef> shop;         // with lines
    std::optional<CustomerRef> customer; // with lines; none: walk-in
    std::optional<QString> coupon;       // with lines
    std::optional<qint64> discountBp;    // on the whole, with lines
    std::optional<qint64> discountMinor; // on the whole, with lines
    QList<SellBooksLine> lines;          // instead of a cart
    qint64 totalMinor = 0;
    QList<PayOrderTender> tenders;
    QString note;
    std::optional<Approval> approval; // cart sales only

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("cart", self.cart);
        visit("shop", self.shop);
        visit("customer", self.customer);
        visit("coupon", self.coupon);
        visit("discount_bp", self.discountBp);
        visit("discount_minor", self.discountMinor);
        visit("lines", self.lines);
        visit("total_minor", self.totalMinor);
        visit("tenders", self.tenders);
        visit("note", self.note);
        visit("approval", self.approval);
    }
};

} // namespace shopdesk
