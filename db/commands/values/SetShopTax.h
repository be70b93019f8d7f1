// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <optional>

namespace shopdesk {

// In this shop, books whose own rate is `book_rate_bp` are taxed at `tax_rate_bp`; without it, at
// their own again. Result: {"shop", "book_rate_bp", "was_bp"}.
struct SetShopTax
{
    static constexpr CommandKind kKind = CommandKind::SetShopTax;
    static constexpr int kVersion = 1;

    ShopRef shop;
    qint64 bookRateBp = 0; // basis points
    std::optional<qint64> taxRateBp;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("book_rate_bp", self.bookRateBp);
        visit("tax_rate_bp", self.taxRateBp);
    }
};

} // namespace shopdesk
