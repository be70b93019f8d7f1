// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Copies of one book that a supplier is asked for.
struct PurchaseOrderLine
{
    BookRef book;
    qint64 quantity = 1;                 // 1 to 99,999
    std::optional<qint64> unitCostMinor; // purchase price of one

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("quantity", self.quantity);
        visit("unit_cost_minor", self.unitCostMinor);
    }
};

// Books to be ordered from a supplier for a shop; a draft until it is sent. Result: {"id",
// "number"}.
struct CreatePurchaseOrder
{
    static constexpr CommandKind kKind = CommandKind::CreatePurchaseOrder;
    static constexpr int kVersion = 1;

    SupplierRef supplier;
    ShopRef shop;
    QList<PurchaseOrderLine> lines; // each book once
    std::optional<QDate> expectedOn;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("supplier", self.supplier);
        visit("shop", self.shop);
        visit("lines", self.lines);
        visit("expected_on", self.expectedOn);
        visit("note", self.note);
    }
};

} // namespace shopdesk
