// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/Quantity.h"

namespace shopdesk {

namespace {

// A customer's cart is their own, whether they name themselves or not.
Result<std::optional<CustomerId>> cartCustomer(const PutInCart &command, HandlerContext &context)
{
    if (!command.customer)
        return context.scope() == Scope::Own ? context.actor()->customer : std::nullopt;
    SD_ASSIGN(customer, resolveCustomer(context, *command.customer));
    SD_TRY(context.requireCustomer(customer.id));
    return std::optional(customer.id);
}

Result<CartId> findOrMakeCart(const PutInCart &command, const ResolvedShop &shop,
                              HandlerContext &context)
{
    if (command.cart) {
        SD_ASSIGN(cart, loadCart(context, *command.cart));
        return cart.id;
    }
    SD_ASSIGN(customer, cartCustomer(command, context));
    SD_ASSIGN(found, context.transaction().query(
                             u"cart_find"_qs,
                             {{u"owner"_qs, context.actorId().uuid()},
                              {u"shop"_qs, shop.id.uuid()},
                              {u"customer"_qs, customer ? customer->toString() : QString()}}));
    if (!found.isEmpty())
        return found.first().id<CartId>("id");
    const auto id = context.nextId<CartId>();
    SD_TRY(context.transaction().execute(u"cart_insert"_qs,
                                         {{u"id"_qs, id.uuid()},
                                          {u"shop"_qs, shop.id.uuid()},
                                          {u"customer"_qs, customer ? customer->uuid() : QUuid()},
                                          {u"owner"_qs, context.actorId().uuid()},
                                          {u"device"_qs, QUuid()},
                                          {u"at"_qs, context.at()}}));
    return id;
}

} // namespace

Result<QJsonObject> handle(const PutInCart &command, HandlerContext &context)
{
    SD_ASSIGN(quantity, Quantity::parse(command.quantity));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(book, resolveBook(context, command.book));
    if (!book.priceMinor)
        return fail(ErrorKind::Refused, u"book_without_price"_qs, u"book"_qs,
                    {{u"code"_qs, book.code}, {u"title"_qs, book.title}});
    SD_ASSIGN(cart, findOrMakeCart(command, shop, context));
    SD_ASSIGN(line, context.transaction().query(u"cart_line_put"_qs,
                                                {{u"id"_qs, context.nextId<CartLineId>().uuid()},
                                                 {u"cart"_qs, cart.uuid()},
                                                 {u"book"_qs, book.id.uuid()},
                                                 {u"quantity"_qs, quantity.value()},
                                                 {u"at"_qs, context.at()}}));
    if (line.isEmpty())
        return fail(ErrorKind::Invalid, u"quantity_out_of_range"_qs, u"quantity"_qs,
                    {{u"max"_qs, Quantity::kMax}});
    context.batch().add(u"cart_touch"_qs, {{u"cart"_qs, cart.uuid()}, {u"at"_qs, context.at()}});
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"book"_qs,
                            .subjectId = book.id.uuid(),
                            .subject = book.title});
    return QJsonObject{{u"cart"_qs, cart.toString()},
                       {u"line"_qs, line.first().text("id")},
                       {u"quantity"_qs, line.first().integer("quantity")}};
}

} // namespace shopdesk
