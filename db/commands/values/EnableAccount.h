// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Gives back an account's right to sign in. Result: {"id", "changed": ["active"], or
// nothing in it}.
struct EnableAccount
{
    static constexpr CommandKind kKind = CommandKind::EnableAccount;
    static constexpr int kVersion = 1;

    AccountRef account;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("account", self.account);
    }
};

} // namespace shopdesk
