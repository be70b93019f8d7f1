// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/RecordedOrders.h"

#include "db/commands/handlers/StockMovements.h"
#include "db/domain/AdjustmentReason.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/TenderKind.h"
#include "db/domain/Text.h"

#include <algorithm>

namespace shopdesk {

Result<RecordedMoment> recordedMoment(HandlerContext &context, const ResolvedShop &shop,
                                      const QDateTime &at, const QString &field)
{
    if (at > context.at())
        return fail(ErrorKind::Invalid, u"time_in_future"_qs, field);
    SD_ASSIGN(date, businessDate(at, shop.timeZone));
    return RecordedMoment{.at = at.toUTC(), .businessDate = date};
}

Result<QString> checkedForeignNumber(const QString &number)
{
    SD_ASSIGN(checked, checkedText(number, u"number"_qs, {.min = 3, .max = 40}));
    return checked.toUpper();
}

Result<QString> checkedOrderSource(const QString &source)
{
    return checkedText(source, u"source"_qs, {.min = 1, .max = 100});
}

Result<void> checkTenderKind(const QString &kind, const QString &field)
{
    const auto payable = payableTenderKinds();
    const bool known = std::ranges::any_of(
            payable, [&](TenderKind each) { return tenderKindName(each) == kind; });
    // A voucher's money is in its own ledger, which knows nothing of one spent elsewhere.
    if (!known || kind == tenderKindName(TenderKind::Voucher))
        return fail(ErrorKind::Invalid, u"tender_kind_unknown"_qs, field);
    return {};
}

void addRecordedEvent(HandlerContext &context, OrderId order, OrderState state,
                      const RecordedMoment &moment, const QString &note)
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
                         {u"at"_qs, moment.at},
                         {u"recorded_by"_qs, context.recordedBy()}});
}

void addRecordedTender(HandlerContext &context, OrderId order, const QString &kind, qint64 amount,
                       const RecordedMoment &moment, const QString &reference)
{
    if (amount == 0)
        return;
    context.batch().add(u"tender_insert"_qs, {{u"id"_qs, context.nextId<TenderId>().uuid()},
                                              {u"order"_qs, order.uuid()},
                                              {u"voucher"_qs, QUuid()},
                                              {u"till_day"_qs, QUuid()},
                                              {u"kind"_qs, kind},
                                              {u"amount"_qs, amount},
                                              {u"given"_qs, 0},
                                              {u"change"_qs, 0},
                                              {u"reference"_qs, reference},
                                              {u"actor"_qs, context.actorId().uuid()},
                                              {u"device"_qs, context.command().device.uuid()},
                                              {u"op"_qs, context.command().op.uuid()},
                                              {u"at"_qs, moment.at},
                                              {u"business_date"_qs, moment.businessDate},
                                              {u"recorded_by"_qs, context.recordedBy()}});
}

void addRecordedMovements(HandlerContext &context, ShopId shop, BookId book, qint64 quantity,
                          OrderId order, const RecordedMoment &moment)
{
    const NewMovement trade{.shop = shop,
                            .book = book,
                            .kind = quantity < 0 ? MovementKind::Sold : MovementKind::Returned,
                            .quantity = quantity,
                            .documentKind = u"order"_qs,
                            .document = order.uuid(),
                            .businessDate = moment.businessDate,
                            .at = moment.at};
    auto balance = trade;
    balance.kind = quantity < 0 ? MovementKind::Received : MovementKind::Adjusted;
    balance.quantity = -quantity;
    balance.documentKind = u"record"_qs;
    if (balance.kind == MovementKind::Adjusted)
        balance.reason = adjustmentReasonName(AdjustmentReason::Correction);
    // What comes in goes first, so that the stock is never less than it was.
    addMovement(context, quantity < 0 ? balance : trade);
    addMovement(context, quantity < 0 ? trade : balance);
}

} // namespace shopdesk
