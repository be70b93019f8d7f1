// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const RemoveCartLine &command, HandlerContext &context)
{
    SD_ASSIGN(line, loadCartLine(context, command.line));
    context.batch().expectRow(
            u"cart_line_remove"_qs, {{u"line"_qs, line.id.uuid()}},
            fail(ErrorKind::NotFound, u"cart_line_unknown"_qs, u"line"_qs).value());
    context.batch().add(u"cart_touch"_qs,
                        {{u"cart"_qs, line.cart.uuid()}, {u"at"_qs, context.at()}});
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"book"_qs,
                            .subjectId = line.book.uuid(),
                            .subject = line.title});
    return QJsonObject{{u"cart"_qs, line.cart.toString()},
                       {u"shop"_qs, line.shop.toString()},
                       {u"book"_qs, line.book.toString()},
                       {u"quantity"_qs, line.quantity},
                       {u"discounted"_qs, line.discountBp || line.discountMinor}};
}

} // namespace shopdesk
