// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/Quantity.h"

namespace shopdesk {

Result<QJsonObject> handle(const ChangeCartLine &command, HandlerContext &context)
{
    SD_ASSIGN(quantity, Quantity::parse(command.quantity));
    SD_ASSIGN(line, loadCartLine(context, command.line));
    context.batch().expectRow(
            u"cart_line_change"_qs,
            {{u"line"_qs, line.id.uuid()}, {u"quantity"_qs, quantity.value()}},
            fail(ErrorKind::NotFound, u"cart_line_unknown"_qs, u"line"_qs).value());
    context.batch().add(u"cart_touch"_qs,
                        {{u"cart"_qs, line.cart.uuid()}, {u"at"_qs, context.at()}});
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"book"_qs,
                            .subjectId = line.book.uuid(),
                            .subject = line.title});
    return QJsonObject{{u"cart"_qs, line.cart.toString()},
                       {u"line"_qs, line.id.toString()},
                       {u"quantity"_qs, quantity.value()},
                       {u"before"_qs, line.quantity}};
}

} // namespace shopdesk
