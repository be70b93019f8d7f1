// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Resolve.h"

namespace shopdesk {

struct LoadedCart
{
    CartId id;
    ShopId shop;
    std::optional<CustomerId> customer;
    std::optional<DeviceId> device; // whose till it is a sale at
    bool parked = false;
    QString couponCode;
    std::optional<qint64> discountBp; // on the whole, one of the two or none
    std::optional<qint64> discountMinor;
    QString label;
};
// NotFound `cart_unknown`; Forbidden `not_yours`, `not_your_shop`.
[[nodiscard]] Result<LoadedCart> loadCart(HandlerContext &context, CartId id);

struct LoadedCartLine
{
    CartLineId id;
    CartId cart;
    ShopId shop;
    BookId book;
    qint64 quantity = 0;
    std::optional<qint64> discountBp;
    std::optional<qint64> discountMinor;
    QString title;
};
// NotFound `cart_line_unknown`; Forbidden as above.
[[nodiscard]] Result<LoadedCartLine> loadCartLine(HandlerContext &context, CartLineId id);

// Names a cart as the subject of the activity.
void recordCart(HandlerContext &context, const LoadedCart &cart);

// A sale at the till of this device in that shop, not parked; nothing when there is none.
struct SaleInHand
{
    CartId cart;
    qint64 lines = 0;
};
[[nodiscard]] Result<std::optional<SaleInHand>> saleInHand(HandlerContext &context, ShopId shop);

} // namespace shopdesk
