// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Changes display_name, email or language of an account; one's own, or anybody's for an
// administrator. Result: {"id", "changed": [fields]}.
struct EditAccount
{
    static constexpr CommandKind kKind = CommandKind::EditAccount;
    static constexpr int kVersion = 1;

    AccountRef account;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("account", self.account);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
