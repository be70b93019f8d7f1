// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const SetBookTax &command, HandlerContext &context)
{
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(book, resolveBook(context, command.book));
    Bindings values{{u"shop"_qs, shop.id.uuid()}, {u"book"_qs, book.id.uuid()}};
    SD_ASSIGN(before, context.transaction().query(u"book_tax_find"_qs, values));
    if (command.taxRateBp) {
        SD_ASSIGN(rate, checkedTaxRate(*command.taxRateBp, u"tax_rate_bp"_qs));
        values.add(u"rate"_qs, rate);
        context.batch().add(u"book_tax_put"_qs, values);
    } else {
        context.batch().add(u"book_tax_remove"_qs, values);
    }
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"book"_qs,
                            .subjectId = book.id.uuid(),
                            .subject = book.title});
    QJsonObject result{{u"shop"_qs, shop.code}, {u"book"_qs, book.code}};
    if (!before.isEmpty())
        result.insert(u"was_bp"_qs, before.first().integer("tax_rate_bp"));
    return result;
}

} // namespace shopdesk
