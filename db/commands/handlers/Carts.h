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
};
// NotFound `cart_unknown`; Forbidden `not_yours`, `not_your_shop`.
[[nodiscard]] Result<LoadedCart> loadCart(HandlerContext &context, CartId id);

struct LoadedCartLine
{
    CartLineId id;
    CartId cart;
    BookId book;
    qint64 quantity = 0;
    QString title;
};
// NotFound `cart_line_unknown`; Forbidden as above.
[[nodiscard]] Result<LoadedCartLine> loadCartLine(HandlerContext &context, CartLineId id);

} // namespace shopdesk
