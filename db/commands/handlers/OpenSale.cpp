// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const OpenSale &command, HandlerContext &context)
{
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    if (!shop.active)
        return fail(ErrorKind::Refused, u"shop_not_active"_qs, u"shop"_qs,
                    {{u"code"_qs, shop.code}});
    SD_ASSIGN(inHand, saleInHand(context, shop.id));
    const auto cart = inHand ? inHand->cart : context.nextId<CartId>();
    if (!inHand)
        context.batch().add(u"cart_insert"_qs, {{u"id"_qs, cart.uuid()},
                                                {u"shop"_qs, shop.id.uuid()},
                                                {u"customer"_qs, QUuid()},
                                                {u"owner"_qs, context.actorId().uuid()},
                                                {u"device"_qs, context.command().device.uuid()},
                                                {u"at"_qs, context.at()}});
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"cart"_qs,
                            .subjectId = cart.uuid(),
                            .subject = shop.code});
    return QJsonObject{{u"cart"_qs, cart.toString()}};
}

} // namespace shopdesk
