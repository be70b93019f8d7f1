// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Changes the name of a group. Result: {"id", "changed": [fields]}.
struct EditCustomerGroup
{
    static constexpr CommandKind kKind = CommandKind::EditCustomerGroup;
    static constexpr int kVersion = 1;

    CustomerGroupRef group;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("group", self.group);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
