// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// What differs is counted once more by somebody who does not see the first count. Refused
// `stocktake_state`, `nothing_differs`. Result: {"id", "books": how many}.
struct RecountStocktake
{
    static constexpr CommandKind kKind = CommandKind::RecountStocktake;
    static constexpr int kVersion = 1;

    StocktakeRef stocktake;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("stocktake", self.stocktake);
    }
};

} // namespace shopdesk
