// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Resolve.h"
#include "db/domain/OrderState.h"

#include <QDate>
#include <QJsonObject>

namespace shopdesk {

// What the commands on an existing order share.

struct LoadedOrder
{
    OrderId id;
    QString number;
    ShopId shop;
    std::optional<CustomerId> customer;
    Channel channel = Channel::Pickup;
    OrderState state = OrderState::Placed;
    qint64 totalMinor = 0;
    qint64 paidMinor = 0;
    qint64 sequence = 0; // on its device
    QDate businessDate;
    QString couponCode;
    QString note;
    QString timeZone; // of the shop
};
// NotFound `order_unknown`; Forbidden `not_your_shop`, `not_yours`.
[[nodiscard]] Result<LoadedOrder> loadOrder(HandlerContext &context, const OrderRef &ref);

struct LoadedOrderLine
{
    OrderLineId id;
    qint64 lineNo = 0;
    BookId book;
    qint64 quantity = 0;
    qint64 returned = 0;
    qint64 totalMinor = 0;
};
[[nodiscard]] Result<QList<LoadedOrderLine>> loadOrderLines(HandlerContext &context, OrderId order);

// A step in the life of an order.
struct OrderStep
{
    OrderState to = OrderState::Placed;
    qint64 paidMinor = 0;     // added
    qint64 refundedMinor = 0; // added
    QString note = {};
};
// Writes the step and its line in the timeline, at once, so that of two people one is refused with
// Conflict `order_changed_meanwhile`; names the activity.
[[nodiscard]] Result<void> takeStep(HandlerContext &context, const LoadedOrder &order,
                                    const OrderStep &step);

// The line of the timeline alone.
void addOrderEvent(HandlerContext &context, OrderId order, OrderState state, const QString &note);

[[nodiscard]] QJsonObject stepResult(const LoadedOrder &order, OrderState state);

} // namespace shopdesk
