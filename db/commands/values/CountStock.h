// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QList>

namespace shopdesk {

// Copies of one book that somebody counted.
struct StocktakeCount
{
    BookRef book;
    qint64 quantity = 1; // added to what was counted; below zero takes back; 0: none are there

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("quantity", self.quantity);
    }
};

// Copies are counted. Each line remembers what was on hand, and where the ledger stood, when it was
// counted. Refused `stocktake_state`; `counted_elsewhere` with the books that another stocktake of
// the shop holds; `count_below_zero`. Result: {"lines": [{"code", "counted"}]}.
struct CountStock
{
    static constexpr CommandKind kKind = CommandKind::CountStock;
    static constexpr int kVersion = 1;

    StocktakeRef stocktake;
    QList<StocktakeCount> lines; // at most 1,000

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("stocktake", self.stocktake);
        visit("lines", self.lines);
    }
};

} // namespace shopdesk
