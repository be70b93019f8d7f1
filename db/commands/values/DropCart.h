// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Gives a cart up with all its lines. Result: {"cart", "lines": n}.
struct DropCart
{
    static constexpr CommandKind kKind = CommandKind::DropCart;
    static constexpr int kVersion = 1;

    CartId cart;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("cart", self.cart);
    }
};

} // namespace shopdesk
