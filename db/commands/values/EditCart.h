// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Changes what a cart says beside its lines: customer (id, or null for a walk-in), label, coupon
// (code), and a discount on the whole, as discount_bp (basis points) or discount_minor, null for
// none. Result: {"id", "changed": [fields]}.
struct EditCart
{
    static constexpr CommandKind kKind = CommandKind::EditCart;
    static constexpr int kVersion = 1;

    CartId cart;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("cart", self.cart);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
