// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace shopdesk {

// Copies of one book that were given back.
struct RecordReturnLine
{
    BookRef book;
    qint64 quantity = 1;
    qint64 unitMinor = 0; // given back for each

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("quantity", self.quantity);
        visit("unit_minor", self.unitMinor);
    }
};

// Notes a return that was taken elsewhere. Each line is put down to recorded orders of the same
// customer in the same shop, the latest before it first, that sold the book at this price and have
// enough copies left, all of its copies or none. Refused `original_unknown` when no line finds its
// orders; otherwise result: {"orders": n, "refunded_minor", "unmatched": [line, from 1]}.
struct RecordReturn
{
    static constexpr CommandKind kKind = CommandKind::RecordReturn;
    static constexpr int kVersion = 1;

    ShopRef shop;
    QString number;       // of the credit note
    QString source;       // where it was taken; never empty
    QDateTime returnedAt; // UTC, not in the future
    CustomerRef customer;
    QString refund = QStringLiteral("account"); // tender kind of the refund
    QList<RecordReturnLine> lines;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("number", self.number);
        visit("source", self.source);
        visit("returned_at", self.returnedAt);
        visit("customer", self.customer);
        visit("refund", self.refund);
        visit("lines", self.lines);
    }
};

} // namespace shopdesk
