// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const ParkCart &command, HandlerContext &context)
{
    SD_ASSIGN(label, checkedLine(command.label, u"label"_qs));
    SD_ASSIGN(cart, loadCart(context, command.cart));
    SD_ASSIGN(lines, context.transaction().query(u"cart_lines_for_order"_qs,
                                                 {{u"cart"_qs, cart.id.uuid()}}));
    if (lines.isEmpty())
        return fail(ErrorKind::Refused, u"cart_empty"_qs, u"cart"_qs);
    if (!cart.device)
        return fail(ErrorKind::Refused, u"cart_not_at_till"_qs, u"cart"_qs);
    context.batch().expectRow(
            u"cart_park"_qs,
            {{u"cart"_qs, cart.id.uuid()}, {u"label"_qs, label}, {u"at"_qs, context.at()}},
            fail(ErrorKind::Refused, u"cart_is_parked"_qs, u"cart"_qs).value());
    recordCart(context, cart);
    return QJsonObject{{u"cart"_qs, cart.id.toString()}};
}

} // namespace shopdesk
