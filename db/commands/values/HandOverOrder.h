// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Gives a paid order over the counter, or sends it: its copies leave the stock. Result: {"order",
// "state"}.
struct HandOverOrder
{
    static constexpr CommandKind kKind = CommandKind::HandOverOrder;
    static constexpr int kVersion = 1;

    OrderRef order;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("order", self.order);
    }
};

} // namespace shopdesk
