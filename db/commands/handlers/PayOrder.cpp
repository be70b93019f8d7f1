// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderSteps.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/TenderKind.h"
#include "db/domain/Text.h"

namespace shopdesk {

namespace {

constexpr qint64 kMaxTender = 1'000'000'000'000; // keeps every sum far from overflow
constexpr qsizetype kMaxTenders = 20;

struct Payment
{
    qint64 given = 0;
    qint64 cash = 0;
};

Result<Payment> checkTenders(const QList<PayOrderTender> &tenders)
{
    if (tenders.size() > kMaxTenders)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"tenders"_qs);
    Payment payment;
    for (const auto &tender : tenders) {
        const auto kind = tenderKindFromName(tender.kind);
        if (!kind)
            return fail(ErrorKind::Invalid, u"tender_kind_unknown"_qs, u"kind"_qs);
        if (tender.givenMinor <= 0 || tender.givenMinor > kMaxTender)
            return fail(ErrorKind::Invalid, u"amount_out_of_range"_qs, u"given_minor"_qs);
        SD_TRY(checkedText(tender.reference, u"reference"_qs, {.max = 100}));
        payment.given += tender.givenMinor;
        payment.cash += *kind == TenderKind::Cash ? tender.givenMinor : 0;
    }
    return payment;
}

void addTender(HandlerContext &context, OrderId order, const PayOrderTender &tender, qint64 change,
               const QDate &today)
{
    context.batch().add(u"tender_insert"_qs, {{u"id"_qs, context.nextId<TenderId>().uuid()},
                                              {u"order"_qs, order.uuid()},
                                              {u"kind"_qs, tender.kind},
                                              {u"amount"_qs, tender.givenMinor - change},
                                              {u"given"_qs, tender.givenMinor},
                                              {u"change"_qs, change},
                                              {u"reference"_qs, tender.reference},
                                              {u"actor"_qs, context.actorId().uuid()},
                                              {u"device"_qs, context.command().device.uuid()},
                                              {u"op"_qs, context.command().op.uuid()},
                                              {u"at"_qs, context.at()},
                                              {u"business_date"_qs, today},
                                              {u"recorded_by"_qs, context.recordedBy()}});
}

} // namespace

Result<QJsonObject> handle(const PayOrder &command, HandlerContext &context)
{
    SD_ASSIGN(payment, checkTenders(command.tenders));
    SD_ASSIGN(order, loadOrder(context, command.order));
    SD_ASSIGN(state, stateAfter(order.state, CommandKind::PayOrder, order.channel));
    const auto due = order.totalMinor - order.paidMinor;
    if (payment.given < due)
        return fail(ErrorKind::Refused, u"payment_too_small"_qs, u"tenders"_qs,
                    {{u"due_minor"_qs, due}, {u"given_minor"_qs, payment.given}});
    auto change = payment.given - due;
    if (change > payment.cash)
        return fail(ErrorKind::Refused, u"change_only_from_cash"_qs, u"tenders"_qs,
                    {{u"due_minor"_qs, due}, {u"given_minor"_qs, payment.given}});
    SD_ASSIGN(today, businessDate(context.at(), order.timeZone));
    SD_TRY(takeStep(context, order, {.to = state, .paidMinor = due}));
    auto changeLeft = change;
    for (const auto &tender : command.tenders) {
        const bool cash = tender.kind == tenderKindName(TenderKind::Cash);
        const auto back = cash ? std::min(changeLeft, tender.givenMinor) : 0;
        changeLeft -= back;
        if (tender.givenMinor > back)
            addTender(context, order.id, tender, back, today);
    }
    auto result = stepResult(order, state);
    result.insert(u"paid_minor"_qs, due);
    result.insert(u"change_minor"_qs, change);
    return result;
}

} // namespace shopdesk
