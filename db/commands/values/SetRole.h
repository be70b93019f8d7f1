// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Gives an account another role. The last active administrator keeps theirs. Result: {"id",
// "role"}.
struct SetRole
{
    static constexpr CommandKind kKind = CommandKind::SetRole;
    static constexpr int kVersion = 1;

    AccountRef account;
    QString role;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("account", self.account);
        visit("role", self.role);
    }
};

} // namespace shopdesk
