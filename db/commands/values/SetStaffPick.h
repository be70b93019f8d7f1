// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Marks one's own review of a book as a pick of the house, or no longer. Result: {"id", "before"}.
struct SetStaffPick
{
    static constexpr CommandKind kKind = CommandKind::SetStaffPick;
    static constexpr int kVersion = 1;

    BookRef book;
    bool pick = false;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("pick", self.pick);
    }
};

} // namespace shopdesk
