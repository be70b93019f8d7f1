// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"

namespace shopdesk {

namespace {

// Customers use carts that are theirs; staff those of their shops.
Result<void> requireCart(HandlerContext &context, const Row &row)
{
    if (context.scope() != Scope::Own)
        return context.requireShop(row.id<ShopId>("shop_id"));
    if (row.id<AccountId>("owner_id") == context.actorId())
        return {};
    return context.requireCustomer(row.optionalId<CustomerId>("customer_id"));
}

} // namespace

Result<LoadedCart> loadCart(HandlerContext &context, CartId id)
{
    SD_ASSIGN(rows, context.transaction().query(u"cart_load"_qs, {{u"cart"_qs, id.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"cart_unknown"_qs, u"cart"_qs);
    const auto row = rows.first();
    SD_TRY(requireCart(context, row));
    return LoadedCart{.id = id,
                      .shop = row.id<ShopId>("shop_id"),
                      .customer = row.optionalId<CustomerId>("customer_id"),
                      .device = row.optionalId<DeviceId>("device_id"),
                      .parked = !row.isNull("parked_at"),
                      .couponCode = row.text("coupon_code"),
                      .discountBp = row.optionalInteger("discount_bp"),
                      .discountMinor = row.optionalInteger("discount_minor"),
                      .label = row.text("label")};
}

void recordCart(HandlerContext &context, const LoadedCart &cart)
{
    context.recordActivity({.shop = cart.shop,
                            .subjectKind = u"cart"_qs,
                            .subjectId = cart.id.uuid(),
                            .subject = cart.label});
}

Result<std::optional<SaleInHand>> saleInHand(HandlerContext &context, ShopId shop)
{
    SD_ASSIGN(rows, context.transaction().query(u"sale_in_hand"_qs,
                                                {{u"device"_qs, context.command().device.uuid()},
                                                 {u"shop"_qs, shop.uuid()}}));
    if (rows.isEmpty())
        return std::optional<SaleInHand>();
    return std::optional(SaleInHand{.cart = rows.first().id<CartId>("id"),
                                    .lines = rows.first().integer("line_count")});
}

Result<LoadedCartLine> loadCartLine(HandlerContext &context, CartLineId id)
{
    SD_ASSIGN(rows, context.transaction().query(u"cart_line_load"_qs, {{u"line"_qs, id.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"cart_line_unknown"_qs, u"line"_qs);
    const auto row = rows.first();
    SD_TRY(requireCart(context, row));
    return LoadedCartLine{.id = id,
                          .cart = row.id<CartId>("cart_id"),
                          .shop = row.id<ShopId>("shop_id"),
                          .book = row.id<BookId>("book_id"),
                          .quantity = row.integer("quantity"),
                          .discountBp = row.optionalInteger("discount_bp"),
                          .discountMinor = row.optionalInteger("discount_minor"),
                          .title = row.text("title")};
}

} // namespace shopdesk
