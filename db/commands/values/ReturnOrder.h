// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Copies of one order line that come back.
struct ReturnOrderLine
{
    qint64 lineNo = 0;
    qint64 quantity = 1;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("line_no", self.lineNo);
        visit("quantity", self.quantity);
    }
};

// Takes back copies of an order that was handed over, and refunds them. Without lines: all that is
// left. The money goes back the way it came (account, voucher, card and at last cash, each up to
// what it paid), or as one kind that is named. Result: {"order", "state", "refunded_minor",
// "refunds":
// [{"kind", "amount_minor", "voucher"}]}.
struct ReturnOrder
{
    static constexpr CommandKind kKind = CommandKind::ReturnOrder;
    static constexpr int kVersion = 2;

    OrderRef order;
    QList<ReturnOrderLine> lines;
    QString refund;                 // tender kind of the refund; empty: as it was paid
    std::optional<QString> voucher; // code to fill; none, with kind voucher: a new one
    QString reason;

    // Before version 2 a refund that was not named was in cash.
    static void upcast(int version, QJsonObject &value)
    {
        if (version < 2 && value.value(u"refund").toString().isEmpty())
            value.insert(QStringLiteral("refund"), QStringLiteral("cash"));
    }

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("order", self.order);
        visit("lines", self.lines);
        visit("refund", self.refund);
        visit("voucher", self.voucher);
        visit("reason", self.reason);
    }
};

} // namespace shopdesk
