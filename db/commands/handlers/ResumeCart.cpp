// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const ResumeCart &command, HandlerContext &context)
{
    SD_ASSIGN(cart, loadCart(context, command.cart));
    SD_ASSIGN(inHand, saleInHand(context, cart.shop));
    if (inHand && inHand->lines > 0)
        return fail(ErrorKind::Refused, u"sale_in_hand"_qs, u"cart"_qs);
    if (inHand)
        context.batch().add(u"cart_empty"_qs, {{u"cart"_qs, inHand->cart.uuid()}});
    // Of two tills that want the same sale, one gets it.
    context.batch().expectRow(u"cart_resume"_qs,
                              {{u"cart"_qs, cart.id.uuid()},
                               {u"device"_qs, context.command().device.uuid()},
                               {u"at"_qs, context.at()}},
                              fail(ErrorKind::Refused, u"cart_not_parked"_qs, u"cart"_qs).value());
    recordCart(context, cart);
    return QJsonObject{{u"cart"_qs, cart.id.toString()}};
}

} // namespace shopdesk
