// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Changes fields of a category: name, code, parent (moves its subtree with it), position, active.
// The position is the place among the neighbours, counted from 0; those after it make room, and a
// place behind the last is the last. Result: {"id", "changed": [fields]}, and "place": {"base",
// "new"} where it was placed.
struct EditCategory
{
    static constexpr CommandKind kKind = CommandKind::EditCategory;
    static constexpr int kVersion = 1;

    CategoryRef category;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("category", self.category);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
