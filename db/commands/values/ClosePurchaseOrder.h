// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Nobody waits any longer for what has not come; a draft is cancelled. Refused
// `purchase_order_state`. Result: {"id", "state", "open": copies that did not come}.
struct ClosePurchaseOrder
{
    static constexpr CommandKind kKind = CommandKind::ClosePurchaseOrder;
    static constexpr int kVersion = 1;

    PurchaseOrderRef purchaseOrder;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("purchase_order", self.purchaseOrder);
        visit("note", self.note);
    }
};

} // namespace shopdesk
