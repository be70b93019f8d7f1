// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const DropCart &command, HandlerContext &context)
{
    SD_ASSIGN(cart, loadCart(context, command.cart));
    SD_ASSIGN(lines, context.transaction().query(u"cart_lines_for_order"_qs,
                                                 {{u"cart"_qs, cart.id.uuid()}}));
    context.batch().expectRow(u"cart_empty"_qs, {{u"cart"_qs, cart.id.uuid()}},
                              fail(ErrorKind::NotFound, u"cart_unknown"_qs, u"cart"_qs).value());
    recordCart(context, cart);
    return QJsonObject{{u"cart"_qs, cart.id.toString()},
                       {u"lines"_qs, static_cast<qint64>(lines.size())}};
}

} // namespace shopdesk
