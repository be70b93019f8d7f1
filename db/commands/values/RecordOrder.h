// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace shopdesk {

// Copies of one book, as they were sold.
struct RecordOrderLine
{
    BookRef book;
    QString title; // as printed; empty: the book's
    qint64 quantity = 1;
    qint64 unitMinor = 0;
    qint64 discountMinor = 0; // of the whole line
    qint64 taxRateBp = 0;     // basis points

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("title", self.title);
        visit("quantity", self.quantity);
        visit("unit_minor", self.unitMinor);
        visit("discount_minor", self.discountMinor);
        visit("tax_rate_bp", self.taxRateBp);
    }
};

// Notes a sale that was made elsewhere and is over: its own number, time and prices, paid in full
// and completed. A fact, so neither prices nor stock are checked; the copies are brought in before
// they are sold, and today's stock stays as it is. Result: {"order", "number", "total_minor"}.
struct RecordOrder
{
    static constexpr CommandKind kKind = CommandKind::RecordOrder;
    static constexpr int kVersion = 1;

    ShopRef shop;
    QString number;                             // as printed, 3 to 40 characters; kept in capitals
    QString source;                             // where it was made; never empty
    QDateTime placedAt;                         // UTC, not in the future
    std::optional<CustomerRef> customer;        // none: walk-in
    QString channel = QStringLiteral("pickup"); // till, pickup, delivery
    QString tender = QStringLiteral("account"); // that paid for it: cash, card or account
    QString note;
    QList<RecordOrderLine> lines;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("number", self.number);
        visit("source", self.source);
        visit("placed_at", self.placedAt);
        visit("customer", self.customer);
        visit("channel", self.channel);
        visit("tender", self.tender);
        visit("note", self.note);
        visit("lines", self.lines);
    }
};

} // namespace shopdesk
