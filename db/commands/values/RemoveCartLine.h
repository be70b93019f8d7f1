// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Takes a line out of a cart. Result: {"cart", "shop", "book", "quantity",
// "discounted": bool}, enough to put it back unless it had a discount.
struct RemoveCartLine
{
    static constexpr CommandKind kKind = CommandKind::RemoveCartLine;
    static constexpr int kVersion = 1;

    CartLineId line;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("line", self.line);
    }
};

} // namespace shopdesk
