// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Payments.h"
#include "db/commands/handlers/Vouchers.h"
#include "db/domain/BusinessDate.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qint64 kMaxVoucher = 1'000'000'000;

Result<void> checkSale(const SellVoucher &command, const QDate &today)
{
    if (command.amountMinor <= 0 || command.amountMinor > kMaxVoucher)
        return fail(ErrorKind::Invalid, u"amount_out_of_range"_qs, u"amount_minor"_qs);
    if (command.expiresOn && *command.expiresOn < today)
        return fail(ErrorKind::Invalid, u"date_in_the_past"_qs, u"expires_on"_qs);
    const bool byVoucher = std::ranges::any_of(command.tenders, [](const PayOrderTender &tender) {
        return tender.kind == tenderKindName(TenderKind::Voucher);
    });
    if (byVoucher)
        return fail(ErrorKind::Refused, u"voucher_pays_no_voucher"_qs, u"tenders"_qs);
    return {};
}

Result<std::optional<CustomerId>> customerOf(const SellVoucher &command, HandlerContext &context)
{
    if (!command.customer)
        return std::optional<CustomerId>();
    SD_ASSIGN(customer, resolveCustomer(context, *command.customer));
    return std::optional(customer.id);
}

} // namespace

Result<QJsonObject> handle(const SellVoucher &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));
    SD_TRY(checkSale(command, today));
    SD_ASSIGN(customer, customerOf(command, context));
    SD_ASSIGN(payment, takePayment(context,
                                   {.minor = command.amountMinor,
                                    .hasCustomer = customer.has_value(),
                                    .today = today},
                                   command.tenders));
    const auto id = context.nextId<VoucherId>();
    SD_ASSIGN(code, addVoucher(context, {.id = id,
                                         .code = command.code.value_or(QString()),
                                         .customer = customer,
                                         .expiresOn = command.expiresOn,
                                         .note = note}));
    for (auto &tender : payment.tenders)
        tender.voucher = id;
    SD_TRY(addTenders(context, {.order = std::nullopt, .shop = shop.id, .today = today},
                      payment.tenders));
    addVoucherEntry(context, {.voucher = id,
                              .kind = VoucherEntryKind::Sold,
                              .amountMinor = command.amountMinor,
                              .shop = shop.id,
                              .today = today});
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"voucher"_qs,
                            .subjectId = id.uuid(),
                            .subject = code.right(4)});
    return QJsonObject{{u"id"_qs, id.toString()},
                       {u"code"_qs, code},
                       {u"balance_minor"_qs, command.amountMinor},
                       {u"change_minor"_qs, payment.changeMinor}};
}

} // namespace shopdesk
