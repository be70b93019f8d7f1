// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const SetShopTax &command, HandlerContext &context)
{
    SD_ASSIGN(bookRate, checkedTaxRate(command.bookRateBp, u"book_rate_bp"_qs));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    Bindings values{{u"shop"_qs, shop.id.uuid()}, {u"book_rate"_qs, bookRate}};
    SD_ASSIGN(before, context.transaction().query(u"shop_tax_find"_qs, values));
    if (command.taxRateBp) {
        SD_ASSIGN(rate, checkedTaxRate(*command.taxRateBp, u"tax_rate_bp"_qs));
        values.add(u"rate"_qs, rate);
        context.batch().add(u"shop_tax_put"_qs, values);
    } else {
        context.batch().add(u"shop_tax_remove"_qs, values);
    }
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"shop"_qs,
                            .subjectId = shop.id.uuid(),
                            .subject = shop.code});
    QJsonObject result{{u"shop"_qs, shop.code}, {u"book_rate_bp"_qs, bookRate}};
    if (!before.isEmpty())
        result.insert(u"was_bp"_qs, before.first().integer("tax_rate_bp"));
    return result;
}

} // namespace shopdesk
