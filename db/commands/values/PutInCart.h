// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <optional>

namespace shopdesk {

// Puts copies of a book into a cart; onto the line that is there already. Without cart id: the
// actor's cart of that shop and customer, made if there is none. Result: {"cart", "line",
// "quantity"}.
struct PutInCart
{
    static constexpr CommandKind kKind = CommandKind::PutInCart;
    static constexpr int kVersion = 1;

    std::optional<CartId> cart;
    ShopRef shop;
    std::optional<CustomerRef> customer; // none: walk-in; customers: themselves
    BookRef book;
    qint64 quantity = 1;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("cart", self.cart);
        visit("shop", self.shop);
        visit("customer", self.customer);
        visit("book", self.book);
        visit("quantity", self.quantity);
    }
};

} // namespace shopdesk
