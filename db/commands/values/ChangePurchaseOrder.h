// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/CreatePurchaseOrder.h"
#include "db/domain/CommandKind.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Puts other lines, note and day into a purchase order that is a draft. Refused
// `purchase_order_state`. Result: {"id"}.
struct ChangePurchaseOrder
{
    static constexpr CommandKind kKind = CommandKind::ChangePurchaseOrder;
    static constexpr int kVersion = 1;

    PurchaseOrderRef purchaseOrder;
    QList<PurchaseOrderLine> lines; // instead of those there were
    std::optional<QDate> expectedOn;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("purchase_order", self.purchaseOrder);
        visit("lines", self.lines);
        visit("expected_on", self.expectedOn);
        visit("note", self.note);
    }
};

} // namespace shopdesk
