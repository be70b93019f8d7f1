// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <optional>

namespace shopdesk {

// One book's rate in one shop, whatever holds there for others; without a rate, as others again.
// Result: {"shop", "book", "was_bp"}.
struct SetBookTax
{
    static constexpr CommandKind kKind = CommandKind::SetBookTax;
    static constexpr int kVersion = 1;

    ShopRef shop;
    BookRef book;
    std::optional<qint64> taxRateBp; // basis points

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("book", self.book);
        visit("tax_rate_bp", self.taxRateBp);
    }
};

} // namespace shopdesk
