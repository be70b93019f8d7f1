// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/PlaceOrder.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Changes an order that is only placed: its lines as a whole list, what was reserved is released
// and what is wanted now reserved, and it is priced anew; its note; where it is sent. What was
// taken off a book by hand stays, by the copies of it that stay. Refused `order_state_forbids` once
// it is paid; `insufficient_stock` as with PlaceOrder. Result: {"order": {...}}.
struct ChangeOrder
{
    static constexpr CommandKind kKind = CommandKind::ChangeOrder;
    static constexpr int kVersion = 2;

    OrderRef order;
    QList<PlaceOrderLine> lines; // none: as they are
    std::optional<QString> note;
    std::optional<DeliveryAddress> delivery; // of a delivery

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("order", self.order);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("delivery", self.delivery);
    }
};

} // namespace shopdesk
