// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

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
// left. Result: {"order", "state", "refunded_minor"}.
struct ReturnOrder
{
    static constexpr CommandKind kKind = CommandKind::ReturnOrder;
    static constexpr int kVersion = 1;

    OrderRef order;
    QList<ReturnOrderLine> lines;
    QString refund = QStringLiteral("cash"); // tender kind of the refund
    QString reason;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("order", self.order);
        visit("lines", self.lines);
        visit("refund", self.refund);
        visit("reason", self.reason);
    }
};

} // namespace shopdesk
