// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Vouchers.h"

#include "db/domain/VoucherCode.h"

namespace shopdesk {

namespace {

QString nameOf(VoucherEntryKind kind)
{
    switch (kind) {
    case VoucherEntryKind::Sold:
        return u"sold"_qs;
    case VoucherEntryKind::Redeemed:
        return u"redeemed"_qs;
    case VoucherEntryKind::Refunded:
        return u"refunded"_qs;
    case VoucherEntryKind::Withdrawn:
        break;
    }
    return u"withdrawn"_qs;
}

tl::unexpected<Error> refused(const QString &reason, const QString &code, QVariantMap facts = {})
{
    facts.insert(u"code"_qs, code);
    return fail(ErrorKind::Refused, reason, u"tenders"_qs, facts);
}

} // namespace

void addVoucherEntry(HandlerContext &context, const NewVoucherEntry &entry)
{
    context.batch().add(u"voucher_entry_insert"_qs,
                        {{u"id"_qs, context.nextId<OpId>().uuid()},
                         {u"voucher"_qs, entry.voucher.uuid()},
                         {u"kind"_qs, nameOf(entry.kind)},
                         {u"amount"_qs, entry.amountMinor},
                         {u"order"_qs, entry.order ? entry.order->uuid() : QUuid()},
                         {u"shop"_qs, entry.shop.uuid()},
                         {u"note"_qs, entry.note},
                         {u"actor"_qs, context.actorId().uuid()},
                         {u"device"_qs, context.command().device.uuid()},
                         {u"op"_qs, context.command().op.uuid()},
                         {u"at"_qs, context.at()},
                         {u"business_date"_qs, entry.today},
                         {u"recorded_by"_qs, context.recordedBy()}});
}

Result<HeldVoucher> holdVoucher(HandlerContext &context, const QString &code)
{
    const auto parsed = VoucherCode::parse(code);
    if (!parsed)
        return refused(u"voucher_unknown"_qs, code);
    SD_ASSIGN(rows, context.transaction().query(u"voucher_by_code"_qs,
                                                {{u"code"_qs, parsed->toString()}}));
    if (rows.isEmpty())
        return refused(u"voucher_unknown"_qs, parsed->toString());
    const auto row = rows.first();
    const auto expires = row.date("expires_on");
    return HeldVoucher{.id = row.id<VoucherId>("id"),
                       .code = row.text("code"),
                       .balanceMinor = row.integer("balance_minor"),
                       .expiresOn = expires.isValid() ? std::optional(expires) : std::nullopt,
                       .active = row.boolean("active")};
}

VoucherPurse::VoucherPurse(HandlerContext &context, const QDate &today)
    : m_context(context)
    , m_today(today)
{
}

Result<VoucherId> VoucherPurse::take(const QString &code, qint64 amountMinor)
{
    SD_ASSIGN(voucher, holdVoucher(m_context, code));
    if (!voucher.active)
        return refused(u"voucher_ended"_qs, voucher.code);
    if (voucher.expiresOn && *voucher.expiresOn < m_today)
        return refused(u"voucher_expired"_qs, voucher.code,
                       {{u"expires_on"_qs, voucher.expiresOn->toString(Qt::ISODate)}});
    if (!m_left.contains(voucher.id))
        m_left.insert(voucher.id, voucher.balanceMinor);
    auto &left = m_left[voucher.id];
    if (left < amountMinor)
        return refused(u"voucher_too_small"_qs, voucher.code, {{u"balance_minor"_qs, left}});
    left -= amountMinor;
    return voucher.id;
}

Result<QString> addVoucher(HandlerContext &context, const NewVoucher &voucher)
{
    const auto code = voucher.code.isEmpty() ? Result<VoucherCode>(VoucherCode::of(voucher.id))
                                             : VoucherCode::parse(voucher.code);
    SD_TRY(code);
    context.batch().add(u"voucher_insert"_qs,
                        {{u"id"_qs, voucher.id.uuid()},
                         {u"code"_qs, code->toString()},
                         {u"customer"_qs, voucher.customer ? voucher.customer->uuid() : QUuid()},
                         {u"currency"_qs, context.currency().code()},
                         {u"expires_on"_qs, voucher.expiresOn.value_or(QDate())},
                         {u"note"_qs, voucher.note},
                         {u"at"_qs, context.at()}});
    return code->toString();
}

} // namespace shopdesk
