// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Vouchers.h"
#include "db/domain/BusinessDate.h"

namespace shopdesk {

Result<QJsonObject> handle(const WithdrawVoucher &command, HandlerContext &context)
{
    SD_ASSIGN(reason, checkedLine(command.reason, u"reason"_qs));
    if (reason.isEmpty())
        return fail(ErrorKind::Invalid, u"text_missing"_qs, u"reason"_qs);
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));
    SD_ASSIGN(voucher, holdVoucher(context, command.code));
    context.batch().expectRow(
            u"voucher_end"_qs, {{u"voucher"_qs, voucher.id.uuid()}, {u"at"_qs, context.at()}},
            fail(ErrorKind::Refused, u"voucher_ended"_qs, u"code"_qs, {{u"code"_qs, voucher.code}})
                    .value());
    if (voucher.balanceMinor > 0)
        addVoucherEntry(context, {.voucher = voucher.id,
                                  .kind = VoucherEntryKind::Withdrawn,
                                  .amountMinor = -voucher.balanceMinor,
                                  .shop = shop.id,
                                  .note = reason,
                                  .today = today});
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"voucher"_qs,
                            .subjectId = voucher.id.uuid(),
                            .subject = voucher.code.right(4)});
    return QJsonObject{{u"code"_qs, voucher.code}, {u"withdrawn_minor"_qs, voucher.balanceMinor}};
}

} // namespace shopdesk
