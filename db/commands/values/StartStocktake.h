// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

#include <optional>

namespace shopdesk {

// Counting begins: of a whole shop, of a category with all below it, or of a shelf. Result: {"id",
// "number"}.
struct StartStocktake
{
    static constexpr CommandKind kKind = CommandKind::StartStocktake;
    static constexpr int kVersion = 1;

    ShopRef shop;
    QString scope; // shop, category, shelf
    std::optional<CategoryRef> category;
    QString shelf;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("scope", self.scope);
        visit("category", self.category);
        visit("shelf", self.shelf);
        visit("note", self.note);
    }
};

} // namespace shopdesk
