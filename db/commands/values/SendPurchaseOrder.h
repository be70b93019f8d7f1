// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// A draft goes to the supplier: its copies are on order from now on. Refused
// `purchase_order_state`. Result: {"id", "number", "copies"}.
struct SendPurchaseOrder
{
    static constexpr CommandKind kKind = CommandKind::SendPurchaseOrder;
    static constexpr int kVersion = 1;

    PurchaseOrderRef purchaseOrder;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("purchase_order", self.purchaseOrder);
    }
};

} // namespace shopdesk
