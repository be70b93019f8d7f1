// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Takes a parked sale up again, on this device. An empty sale that stood open here makes room; one
// with lines does not: Refused `sale_in_hand`. Result: {"cart"}.
struct ResumeCart
{
    static constexpr CommandKind kKind = CommandKind::ResumeCart;
    static constexpr int kVersion = 1;

    CartId cart;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("cart", self.cart);
    }
};

} // namespace shopdesk
