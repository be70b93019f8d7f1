// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Begins a sale at this device's till: an empty cart that belongs to the device. The one that
// stands open there already is taken up again, unless it is parked. Result: {"cart"}.
struct OpenSale
{
    static constexpr CommandKind kKind = CommandKind::OpenSale;
    static constexpr int kVersion = 1;

    ShopRef shop;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
    }
};

} // namespace shopdesk
