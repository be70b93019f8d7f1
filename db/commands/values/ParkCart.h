// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Puts the sale in hand aside, so that the next customer can be served. Refused `cart_empty`.
// Result: {"cart"}.
struct ParkCart
{
    static constexpr CommandKind kKind = CommandKind::ParkCart;
    static constexpr int kVersion = 1;

    CartId cart;
    QString label; // how to tell it from others; may be empty

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("cart", self.cart);
        visit("label", self.label);
    }
};

} // namespace shopdesk
