// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Refunds.h"

#include "db/commands/handlers/Vouchers.h"
#include "db/domain/CashRounding.h"

#include <algorithm>

namespace shopdesk {

namespace {

// Adds the parts of one refund.
class RefundList
{
public:
    RefundList(HandlerContext &context, const LoadedOrder &order)
        : m_context(context)
        , m_order(order)
    {
    }

    Result<void> add(TenderKind kind, qint64 amount, const QString &voucherCode)
    {
        if (kind == TenderKind::Cash)
            addCash(amount);
        else if (kind == TenderKind::Voucher)
            return addVoucherPart(amount, voucherCode);
        else
            append({.kind = kind, .amountMinor = -amount});
        return {};
    }

    [[nodiscard]] const Refunds &refunds() const { return m_refunds; }

private:
    void append(const NewTender &tender, const QString &code = QString())
    {
        m_refunds.tenders.append(tender);
        m_refunds.codes.append(code);
    }

    void addCash(qint64 amount)
    {
        const auto rounding = cashRounding(Money(amount, m_context.currency())).minor();
        if (amount + rounding != 0)
            append({.kind = TenderKind::Cash, .amountMinor = -(amount + rounding)});
        if (rounding != 0)
            append({.kind = TenderKind::Rounding, .amountMinor = rounding});
    }

    // Back onto the voucher; onto a new one if it has been taken out of use meanwhile.
    Result<void> addVoucherPart(qint64 amount, const QString &code)
    {
        std::optional<HeldVoucher> held;
        if (!code.isEmpty()) {
            SD_ASSIGN(found, holdVoucher(m_context, code));
            held = found;
        }
        const bool usable = held && held->active;
        const auto id = usable ? held->id : m_context.nextId<VoucherId>();
        auto onto = usable ? held->code : QString();
        if (!usable) {
            SD_ASSIGN(made, addVoucher(m_context, {.id = id,
                                                   .code = {},
                                                   .customer = m_order.customer,
                                                   .note = m_order.number}));
            onto = made;
        }
        append({.kind = TenderKind::Voucher,
                .amountMinor = -amount,
                .reference = onto,
                .voucher = id},
               onto);
        return {};
    }

    HandlerContext &m_context;
    const LoadedOrder &m_order;
    Refunds m_refunds;
};

// The way it came: what can be booked back is, and coins come last.
Result<void> addAsPaid(HandlerContext &context, const LoadedOrder &order, qint64 amount,
                       RefundList &list)
{
    constexpr std::array kOrder{TenderKind::Account, TenderKind::Voucher, TenderKind::Card,
                                TenderKind::Cash};
    SD_ASSIGN(paid, context.transaction().query(u"order_tender_sums"_qs,
                                                {{u"order"_qs, order.id.uuid()}}));
    for (const auto kind : kOrder) {
        for (const auto &row : paid) {
            if (row.text("kind") != tenderKindName(kind))
                continue;
            const auto part = std::min(amount, std::max<qint64>(row.integer("amount"), 0));
            amount -= part;
            if (part > 0)
                SD_TRY(list.add(kind, part, row.text("voucher_code")));
        }
    }
    if (amount > 0)
        return list.add(TenderKind::Cash, amount, QString());
    return {};
}

} // namespace

QJsonArray Refunds::toJson() const
{
    QJsonArray array;
    for (qsizetype i = 0; i < tenders.size(); ++i) {
        QJsonObject part{{u"kind"_qs, tenderKindName(tenders.at(i).kind)},
                         {u"amount_minor"_qs, -tenders.at(i).amountMinor}};
        if (!codes.at(i).isEmpty())
            part.insert(u"voucher"_qs, codes.at(i));
        array.append(part);
    }
    return array;
}

Result<Refunds> refundTenders(HandlerContext &context, const LoadedOrder &order,
                              const ReturnOrder &command, qint64 amountMinor)
{
    RefundList list(context, order);
    if (command.refund.isEmpty()) {
        if (amountMinor > 0)
            SD_TRY(addAsPaid(context, order, amountMinor, list));
        return list.refunds();
    }
    const auto kind = tenderKindFromName(command.refund);
    if (!kind || *kind == TenderKind::Rounding)
        return fail(ErrorKind::Invalid, u"tender_kind_unknown"_qs, u"refund"_qs);
    if (*kind == TenderKind::Account && !order.customer)
        return fail(ErrorKind::Refused, u"account_needs_customer"_qs, u"refund"_qs);
    if (amountMinor > 0)
        SD_TRY(list.add(*kind, amountMinor, command.voucher.value_or(QString())));
    return list.refunds();
}

} // namespace shopdesk
