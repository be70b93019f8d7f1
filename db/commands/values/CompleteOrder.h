// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Closes an order in which nothing is left to do. Result: {"order", "state"}.
struct CompleteOrder
{
    static constexpr CommandKind kKind = CommandKind::CompleteOrder;
    static constexpr int kVersion = 1;

    OrderRef order;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("order", self.order);
    }
};

} // namespace shopdesk
