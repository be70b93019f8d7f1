// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/handlers/OrderDraft.h"
#include "db/domain/OrderState.h"

namespace shopdesk {

// The rows of an order, from its draft to the context's batch.

// How far an order has come when it is written.
struct OrderStart
{
    OrderState state = OrderState::Placed;
    qint64 paidMinor = 0;
    QString note = {};
    QString event = {}; // note of the line in the timeline
};

// A new order: its head, its lines with what made them cheaper, the use of its coupon, the first
// line of its timeline; names the activity. Refused `coupon_used_up` when somebody else was faster.
void addOrder(HandlerContext &context, const OrderDraft &draft, const OrderStart &start);

// The order's lines and sums anew, in place of those it had (removeOrderLines() comes first).
void changeOrder(HandlerContext &context, const OrderDraft &draft, const QString &note);

// What the order keeps from others, and what it takes off the shelves when it is sold at once.
void addReservations(HandlerContext &context, const OrderDraft &draft);
void addSoldMovements(HandlerContext &context, const OrderDraft &draft);

// Releases what the order reserved, takes its lines away and gives its coupon back, now.
[[nodiscard]] Result<void> removeOrderLines(HandlerContext &context, OrderId order);

// A coupon may be used again that an order has used and given up.
void giveCouponBack(HandlerContext &context, OrderId order);

} // namespace shopdesk
