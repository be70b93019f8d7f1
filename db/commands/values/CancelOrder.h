// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Cancels a placed order and releases its reservation. Result: {"order", "state"}.
struct CancelOrder
{
    static constexpr CommandKind kKind = CommandKind::CancelOrder;
    static constexpr int kVersion = 1;

    OrderRef order;
    QString reason;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("order", self.order);
        visit("reason", self.reason);
    }
};

} // namespace shopdesk
