// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Puts a customer in a group; it is no error if they are in it. Result: {"customer", "group",
// "already": whether they were}.
struct AddToGroup
{
    static constexpr CommandKind kKind = CommandKind::AddToGroup;
    static constexpr int kVersion = 1;

    CustomerRef customer;
    CustomerGroupRef group;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("customer", self.customer);
        visit("group", self.group);
    }
};

} // namespace shopdesk
