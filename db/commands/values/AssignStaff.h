// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Lets a member of staff work in a shop. Result: {"account", "shop", "already":
// bool}.
struct AssignStaff
{
    static constexpr CommandKind kKind = CommandKind::AssignStaff;
    static constexpr int kVersion = 1;

    AccountRef account;
    ShopRef shop;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("account", self.account);
        visit("shop", self.shop);
    }
};

} // namespace shopdesk
