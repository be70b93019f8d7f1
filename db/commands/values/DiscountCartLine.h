// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <optional>

namespace shopdesk {

// Gives a line of a cart a discount by hand, as a rate or as an amount for the whole line; neither
// takes it away. Result: {"cart", "line", "before": {"discount_bp",
// "discount_minor"}}.
struct DiscountCartLine
{
    static constexpr CommandKind kKind = CommandKind::DiscountCartLine;
    static constexpr int kVersion = 1;

    CartLineId line;
    std::optional<qint64> discountBp; // basis points
    std::optional<qint64> discountMinor;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("line", self.line);
        visit("discount_bp", self.discountBp);
        visit("discount_minor", self.discountMinor);
    }
};

} // namespace shopdesk
