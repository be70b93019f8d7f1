// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Payments.h"

#include "db/commands/handlers/TillDays.h"
#include "db/commands/handlers/Vouchers.h"
#include "db/domain/CashRounding.h"
#include "db/domain/Text.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qint64 kMaxTender = 1'000'000'000'000; // keeps every sum far from overflow
constexpr qsizetype kMaxTenders = 20;

struct Offered
{
    TenderKind kind = TenderKind::Cash;
    qint64 given = 0;
    QString reference;
};

Result<Offered> checkedTender(const PayOrderTender &tender)
{
    const auto kind = tenderKindFromName(tender.kind);
    if (!kind || *kind == TenderKind::Rounding)
        return fail(ErrorKind::Invalid, u"tender_kind_unknown"_qs, u"kind"_qs);
    const qint64 least = *kind == TenderKind::Cash ? 0 : 1;
    if (tender.givenMinor < least || tender.givenMinor > kMaxTender)
        return fail(ErrorKind::Invalid, u"amount_out_of_range"_qs, u"given_minor"_qs);
    SD_ASSIGN(reference, checkedText(tender.reference, u"reference"_qs, {.max = 100}));
    return Offered{.kind = *kind, .given = tender.givenMinor, .reference = reference};
}

Result<QList<Offered>> checkedTenders(const QList<PayOrderTender> &tenders, bool hasCustomer)
{
    if (tenders.size() > kMaxTenders)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"tenders"_qs);
    QList<Offered> offered;
    for (const auto &tender : tenders) {
        SD_ASSIGN(checked, checkedTender(tender));
        if (checked.kind == TenderKind::Account && !hasCustomer)
            return fail(ErrorKind::Refused, u"account_needs_customer"_qs, u"tenders"_qs);
        offered.append(checked);
    }
    return offered;
}

qint64 sumOf(const QList<Offered> &offered, TenderKind kind)
{
    qint64 sum = 0;
    for (const auto &tender : offered)
        sum += tender.kind == kind ? tender.given : 0;
    return sum;
}

// The cash in the order given: each keeps what is still to be paid, the rest is change.
void addCash(Payment &payment, const QList<Offered> &offered, qint64 cashDue)
{
    for (const auto &tender : offered) {
        if (tender.kind != TenderKind::Cash)
            continue;
        const auto kept = std::min(tender.given, cashDue);
        cashDue -= kept;
        if (kept > 0)
            payment.tenders.append({.kind = TenderKind::Cash,
                                    .amountMinor = kept,
                                    .givenMinor = tender.given,
                                    .changeMinor = tender.given - kept,
                                    .reference = tender.reference});
    }
}

Result<void> addOthers(HandlerContext &context, const PaymentDue &due, Payment &payment,
                       const QList<Offered> &offered)
{
    VoucherPurse purse(context, due.today);
    for (const auto &tender : offered) {
        if (tender.kind == TenderKind::Cash)
            continue;
        NewTender row{.kind = tender.kind,
                      .amountMinor = tender.given,
                      .givenMinor = tender.given,
                      .reference = tender.reference};
        if (tender.kind == TenderKind::Voucher) {
            SD_ASSIGN(voucher, purse.take(tender.reference, tender.given));
            row.voucher = voucher;
        }
        payment.tenders.append(row);
    }
    return {};
}

} // namespace

Result<Payment> takePayment(HandlerContext &context, const PaymentDue &due,
                            const QList<PayOrderTender> &tenders)
{
    SD_ASSIGN(offered, checkedTenders(tenders, due.hasCustomer));
    const auto cash = sumOf(offered, TenderKind::Cash);
    qint64 others = 0;
    for (const auto &tender : offered)
        others += tender.kind == TenderKind::Cash ? 0 : tender.given;
    const QVariantMap facts{{u"due_minor"_qs, due.minor}, {u"given_minor"_qs, cash + others}};
    if (others > due.minor)
        return fail(ErrorKind::Refused, u"change_only_from_cash"_qs, u"tenders"_qs, facts);
    const auto left = due.minor - others;
    Payment payment;
    const bool hasCash = std::ranges::any_of(
            offered, [](const Offered &tender) { return tender.kind == TenderKind::Cash; });
    if (hasCash)
        payment.roundingMinor = -cashRounding(Money(left, context.currency())).minor();
    const auto cashDue = left - payment.roundingMinor;
    if (cash < cashDue)
        return fail(ErrorKind::Refused, u"payment_too_small"_qs, u"tenders"_qs, facts);
    payment.changeMinor = cash - cashDue;
    SD_TRY(addOthers(context, due, payment, offered));
    addCash(payment, offered, cashDue);
    if (payment.roundingMinor != 0)
        payment.tenders.append(
                {.kind = TenderKind::Rounding, .amountMinor = payment.roundingMinor});
    return payment;
}

Result<void> addTenders(HandlerContext &context, const PaymentPlace &place,
                        const QList<NewTender> &tenders)
{
    if (tenders.isEmpty())
        return {};
    SD_ASSIGN(day, openTillDay(context));
    const bool here = day && day->shop == place.shop;
    for (const auto &tender : tenders) {
        context.batch().add(u"tender_insert"_qs,
                            {{u"id"_qs, context.nextId<TenderId>().uuid()},
                             {u"order"_qs, place.order ? place.order->uuid() : QUuid()},
                             {u"voucher"_qs, tender.voucher ? tender.voucher->uuid() : QUuid()},
                             {u"till_day"_qs, here ? day->id.uuid() : QUuid()},
                             {u"kind"_qs, tenderKindName(tender.kind)},
                             {u"amount"_qs, tender.amountMinor},
                             {u"given"_qs, tender.givenMinor},
                             {u"change"_qs, tender.changeMinor},
                             {u"reference"_qs, tender.reference},
                             {u"actor"_qs, context.actorId().uuid()},
                             {u"device"_qs, context.command().device.uuid()},
                             {u"op"_qs, context.command().op.uuid()},
                             {u"at"_qs, context.at()},
                             {u"business_date"_qs, place.today},
                             {u"recorded_by"_qs, context.recordedBy()}});
        if (tender.kind == TenderKind::Voucher && tender.voucher)
            addVoucherEntry(context, {.voucher = *tender.voucher,
                                      .kind = tender.amountMinor > 0 ? VoucherEntryKind::Redeemed
                                                                     : VoucherEntryKind::Refunded,
                                      .amountMinor = -tender.amountMinor,
                                      .order = place.order,
                                      .shop = place.shop,
                                      .today = place.today});
    }
    return {};
}

} // namespace shopdesk
