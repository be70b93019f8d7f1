// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Copies of one book that go back.
struct SupplierReturnLine
{
    BookRef book;
    qint64 quantity = 1;                 // 1 to 99,999
    QString reason;                      // unsold, damaged, wrong, recalled
    std::optional<qint64> unitCostMinor; // what is asked back for one; none: what it cost last

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("quantity", self.quantity);
        visit("reason", self.reason);
        visit("unit_cost_minor", self.unitCostMinor);
    }
};

// Asks a supplier to take copies back. They stay in the stock until they are sent. Result: {"id",
// "number"}.
struct CreateSupplierReturn
{
    static constexpr CommandKind kKind = CommandKind::CreateSupplierReturn;
    static constexpr int kVersion = 1;

    SupplierRef supplier;
    ShopRef shop;
    QList<SupplierReturnLine> lines;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("supplier", self.supplier);
        visit("shop", self.shop);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};

} // namespace shopdesk
