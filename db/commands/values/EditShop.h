// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Changes fields of a shop: name, street, city, postcode, country, time_zone, opening_hours,
// active. Result: {"id", "changed": [fields]}.
struct EditShop
{
    static constexpr CommandKind kKind = CommandKind::EditShop;
    static constexpr int kVersion = 1;

    ShopRef shop;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
