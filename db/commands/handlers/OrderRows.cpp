// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/OrderRows.h"

#include "db/commands/handlers/OrderSteps.h"
#include "db/commands/handlers/StockMovements.h"

#include <algorithm>
#include <vector>

namespace shopdesk {

namespace {

// Sums that an order's row keeps of its lines.
Bindings sums(const OrderDraft &draft)
{
    qint64 subtotal = 0;
    qint64 copies = 0;
    const auto &price = draft.priced().price;
    for (qsizetype i = 0; i < draft.lines().size(); ++i) {
        subtotal += price.lines.at(i).base.minor();
        copies += draft.lines().at(i).quantity.value();
    }
    return {{u"subtotal"_qs, subtotal},
            {u"discount"_qs, price.discount.minor()},
            {u"tax"_qs, price.tax.minor()},
            {u"total"_qs, price.total.minor()},
            {u"line_count"_qs, draft.lines().size()},
            {u"book_count"_qs, copies}};
}

void addHead(HandlerContext &context, const OrderDraft &draft, const OrderStart &start)
{
    const auto &customer = draft.terms().customer;
    const auto &identity = draft.identity();
    auto values = sums(draft);
    values.add({{u"id"_qs, identity.id.uuid()},
                {u"number"_qs, identity.number},
                {u"shop"_qs, draft.shop().id.uuid()},
                {u"shop_code"_qs, draft.shop().code},
                {u"customer"_qs, customer ? customer->id.uuid() : QUuid()},
                {u"customer_name"_qs, customer ? customer->name : QString()},
                {u"customer_key"_qs, customer ? customer->nameKey : QString()},
                {u"clerk"_qs, context.actorId().uuid()},
                {u"clerk_login"_qs, context.actor()->login},
                {u"device"_qs, context.command().device.uuid()},
                {u"sequence"_qs, identity.sequence},
                {u"channel"_qs, channelName(draft.channel())},
                {u"state"_qs, orderStateName(start.state)},
                {u"currency"_qs, context.currency().code()},
                {u"prices_include_tax"_qs, draft.shop().pricesIncludeTax},
                {u"paid"_qs, start.paidMinor},
                {u"coupon"_qs, draft.terms().coupon},
                {u"note"_qs, start.note},
                {u"at"_qs, context.at()},
                {u"business_date"_qs, identity.businessDate},
                {u"op"_qs, context.command().op.uuid()},
                {u"recorded_by"_qs, context.recordedBy()}});
    context.batch().add(u"order_insert"_qs, values);
}

void addRules(HandlerContext &context, OrderLineId line, const QList<AppliedRule> &rules)
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const auto &rule = rules.at(i);
        context.batch().add(u"order_line_rule_insert"_qs,
                            {{u"line"_qs, line.uuid()},
                             {u"position"_qs, i},
                             {u"kind"_qs, appliedRuleKindName(rule.kind)},
                             {u"promotion"_qs, rule.promotion ? rule.promotion->uuid() : QUuid()},
                             {u"name"_qs, rule.name},
                             {u"amount"_qs, rule.amount.minor()}});
    }
}

void addLine(HandlerContext &context, const OrderDraft &draft, qsizetype index)
{
    const auto &line = draft.lines().at(index);
    const auto &price = draft.priced().price.lines.at(index);
    context.batch().add(u"order_line_insert"_qs, {{u"id"_qs, line.id.uuid()},
                                                  {u"order"_qs, draft.identity().id.uuid()},
                                                  {u"line_no"_qs, index + 1},
                                                  {u"book"_qs, line.book.id.uuid()},
                                                  {u"code"_qs, line.book.code},
                                                  {u"title"_qs, line.book.title},
                                                  {u"quantity"_qs, line.quantity.value()},
                                                  {u"unit"_qs, *line.book.priceMinor},
                                                  {u"discount"_qs, price.discount.minor()},
                                                  {u"tax_rate"_qs, line.taxRateBp},
                                                  {u"tax"_qs, price.tax.minor()},
                                                  {u"total"_qs, price.total.minor()}});
    addRules(context, line.id, draft.priced().rules.at(index));
}

void useCoupon(HandlerContext &context, const OrderDraft &draft)
{
    const auto &code = draft.terms().coupon;
    if (code.isEmpty())
        return;
    context.batch().expectRow(
            u"coupon_take"_qs, {{u"code"_qs, code}},
            fail(ErrorKind::Refused, u"coupon_used_up"_qs, u"coupon"_qs, {{u"code"_qs, code}})
                    .value());
    context.batch().add(u"coupon_use_insert"_qs, {{u"order"_qs, draft.identity().id.uuid()},
                                                  {u"code"_qs, code},
                                                  {u"at"_qs, context.at()}});
}

// Always in the same order, so that two orders never wait for each other.
std::vector<const OrderDraft::Line *> byBook(const OrderDraft &draft)
{
    std::vector<const OrderDraft::Line *> sorted;
    for (const auto &line : draft.lines())
        sorted.push_back(&line);
    std::ranges::sort(sorted, {},
                      [](const OrderDraft::Line *line) { return line->book.id.toString(); });
    return sorted;
}

void recordOrder(HandlerContext &context, const OrderDraft &draft)
{
    context.recordActivity({.shop = draft.shop().id,
                            .subjectKind = u"order"_qs,
                            .subjectId = draft.identity().id.uuid(),
                            .subject = draft.identity().number});
}

} // namespace

void addOrder(HandlerContext &context, const OrderDraft &draft, const OrderStart &start)
{
    addHead(context, draft, start);
    for (qsizetype i = 0; i < draft.lines().size(); ++i)
        addLine(context, draft, i);
    useCoupon(context, draft);
    addOrderEvent(context, draft.identity().id, start.state, start.event);
    recordOrder(context, draft);
}

void changeOrder(HandlerContext &context, const OrderDraft &draft, const QString &note)
{
    auto values = sums(draft);
    values.add({{u"order"_qs, draft.identity().id.uuid()},
                {u"note"_qs, note},
                {u"at"_qs, context.at()}});
    context.batch().add(u"order_change"_qs, values);
    for (qsizetype i = 0; i < draft.lines().size(); ++i)
        addLine(context, draft, i);
    useCoupon(context, draft);
    addReservations(context, draft);
    addOrderEvent(context, draft.identity().id, OrderState::Placed, QString());
    recordOrder(context, draft);
}

void addReservations(HandlerContext &context, const OrderDraft &draft)
{
    for (const auto *line : byBook(draft))
        context.batch().add(u"reservation_insert"_qs, {{u"line"_qs, line->id.uuid()},
                                                       {u"shop"_qs, draft.shop().id.uuid()},
                                                       {u"book"_qs, line->book.id.uuid()},
                                                       {u"quantity"_qs, line->quantity.value()}});
}

void addSoldMovements(HandlerContext &context, const OrderDraft &draft)
{
    for (const auto *line : byBook(draft))
        addMovement(context, {.shop = draft.shop().id,
                              .book = line->book.id,
                              .kind = MovementKind::Sold,
                              .quantity = -line->quantity.value(),
                              .documentKind = u"order"_qs,
                              .document = draft.identity().id.uuid(),
                              .businessDate = draft.identity().businessDate});
}

Result<void> removeOrderLines(HandlerContext &context, OrderId order)
{
    const Bindings which{{u"order"_qs, order.uuid()}};
    Batch batch;
    batch.add(u"reservation_release"_qs, which);
    batch.add(u"order_line_rules_clear"_qs, which);
    batch.add(u"order_lines_clear"_qs, which);
    batch.add(u"coupon_give_back"_qs, which);
    batch.add(u"coupon_use_remove"_qs, which);
    SD_TRY(context.transaction().run(batch));
    return {};
}

void giveCouponBack(HandlerContext &context, OrderId order)
{
    const Bindings which{{u"order"_qs, order.uuid()}};
    context.batch().add(u"coupon_give_back"_qs, which);
    context.batch().add(u"coupon_use_remove"_qs, which);
}

} // namespace shopdesk
