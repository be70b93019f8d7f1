// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/OrderSteps.h"

namespace shopdesk {

Result<LoadedOrder> loadOrder(HandlerContext &context, const OrderRef &ref)
{
    SD_ASSIGN(rows, context.transaction().query(u"order_load"_qs,
                                                {{u"id"_qs, ref.id() ? ref.id()->uuid() : QUuid()},
                                                 {u"name"_qs, ref.text.toUpper()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"order_unknown"_qs, u"order"_qs,
                    {{u"name"_qs, ref.text}});
    const auto row = rows.first();
    LoadedOrder order{.id = row.id<OrderId>("id"),
                      .number = row.text("number"),
                      .shop = row.id<ShopId>("shop_id"),
                      .customer = row.optionalId<CustomerId>("customer_id"),
                      .channel = channelFromName(row.text("channel")).value_or(Channel::Pickup),
                      .state = orderStateFromName(row.text("state")).value_or(OrderState::Placed),
                      .totalMinor = row.integer("total_minor"),
                      .paidMinor = row.integer("paid_minor"),
                      .sequence = row.integer("device_sequence"),
                      .businessDate = row.date("business_date"),
                      .couponCode = row.text("coupon_code"),
                      .note = row.text("note"),
                      .timeZone = row.text("time_zone")};
    SD_TRY(context.requireShop(order.shop));
    SD_TRY(context.requireCustomer(order.customer));
    return order;
}

Result<QList<LoadedOrderLine>> loadOrderLines(HandlerContext &context, OrderId order)
{
    SD_ASSIGN(rows,
              context.transaction().query(u"order_lines_load"_qs, {{u"order"_qs, order.uuid()}}));
    QList<LoadedOrderLine> lines;
    for (const auto &row : rows) {
        lines.append({.id = row.id<OrderLineId>("id"),
                      .lineNo = row.integer("line_no"),
                      .book = row.id<BookId>("book_id"),
                      .quantity = row.integer("quantity"),
                      .returned = row.integer("returned"),
                      .totalMinor = row.integer("total_minor")});
    }
    return lines;
}

Result<void> takeStep(HandlerContext &context, const LoadedOrder &order, const OrderStep &step)
{
    SD_ASSIGN(changed, context.transaction().query(u"order_step"_qs,
                                                   {{u"order"_qs, order.id.uuid()},
                                                    {u"from"_qs, orderStateName(order.state)},
                                                    {u"state"_qs, orderStateName(step.to)},
                                                    {u"paid"_qs, step.paidMinor},
                                                    {u"refunded"_qs, step.refundedMinor},
                                                    {u"at"_qs, context.at()}}));
    if (changed.isEmpty())
        return fail(ErrorKind::Conflict, u"order_changed_meanwhile"_qs, u"order"_qs,
                    {{u"number"_qs, order.number}});
    addOrderEvent(context, order.id, step.to, step.note);
    context.recordActivity({.shop = order.shop,
                            .subjectKind = u"order"_qs,
                            .subjectId = order.id.uuid(),
                            .subject = order.number});
    return {};
}

void addOrderEvent(HandlerContext &context, OrderId order, OrderState state, const QString &note)
{
    context.batch().add(u"order_event_insert"_qs,
                        {{u"id"_qs, context.nextId<OpId>().uuid()},
                         {u"order"_qs, order.uuid()},
                         {u"kind"_qs, commandKindName(kindOf(context.command().value))},
                         {u"state"_qs, orderStateName(state)},
                         {u"note"_qs, note},
                         {u"actor"_qs, context.actorId().uuid()},
                         {u"device"_qs, context.command().device.uuid()},
                         {u"op"_qs, context.command().op.uuid()},
                         {u"at"_qs, context.at()},
                         {u"recorded_by"_qs, context.recordedBy()}});
}

QJsonObject stepResult(const LoadedOrder &order, OrderState state)
{
    return {{u"order"_qs, order.id.toString()},
            {u"number"_qs, order.number},
            {u"state"_qs, orderStateName(state)}};
}

} // namespace shopdesk
