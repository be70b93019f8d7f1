// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// The differences go into the ledger: counted minus what was on hand when it was counted, so that
// what was sold meanwhile stays sold. Books of the scope that nobody counted stay as they are, or
// (`zero`) are taken for gone. Refused `stocktake_state`, `nothing_counted`. Result: {"id",
// "books", "differences", "copies": sum of them, "superseded": books that a later stocktake has
// posted}.
struct PostStocktake
{
    static constexpr CommandKind kKind = CommandKind::PostStocktake;
    static constexpr int kVersion = 1;

    StocktakeRef stocktake;
    QString uncounted; // leave, zero
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("stocktake", self.stocktake);
        visit("uncounted", self.uncounted);
        visit("note", self.note);
    }
};

} // namespace shopdesk
