// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Two records of one customer become one: orders (which keep the printed name), carts, vouchers,
// addresses, groups and, if the kept one has none, the account go from the duplicate to the kept
// one, whose empty fields are filled. The duplicate stays, inactive, and leads to the kept one.
// Result: {"id", "duplicate", "orders", "carts", "vouchers", "addresses", "account_moved"}.
struct MergeCustomers
{
    static constexpr CommandKind kKind = CommandKind::MergeCustomers;
    static constexpr int kVersion = 1;

    CustomerRef keep;
    CustomerRef duplicate;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("keep", self.keep);
        visit("duplicate", self.duplicate);
    }
};

} // namespace shopdesk
