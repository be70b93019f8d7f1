// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <optional>

namespace shopdesk {

// Somebody is to see to an item of Needs attention. Refused `attention_settled`,
// `owner_not_staff`. Result: {"id", "owner", "was"}, ids of accounts or null.
struct AssignAttention
{
    static constexpr CommandKind kKind = CommandKind::AssignAttention;
    static constexpr int kVersion = 1;

    AttentionItemId item;
    std::optional<AccountRef> owner; // none: nobody

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("item", self.item);
        visit("owner", self.owner);
    }
};

} // namespace shopdesk
