// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Copies of one book in a delivery.
struct ReceiveStockLine
{
    BookRef book;
    qint64 quantity = 1;                 // 1 to 99,999
    std::optional<qint64> unitCostMinor; // purchase price

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("quantity", self.quantity);
        visit("unit_cost_minor", self.unitCostMinor);
    }
};

// Goods came in: copies are added to a shop's stock. Result: {"movements": n, "copies": n}.
struct ReceiveStock
{
    static constexpr CommandKind kKind = CommandKind::ReceiveStock;
    static constexpr int kVersion = 1;

    ShopRef shop;
    QList<ReceiveStockLine> lines;
    QString note; // delivery note number or the like

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};

} // namespace shopdesk
