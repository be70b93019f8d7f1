// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// An abandoned stocktake goes on where it was. Refused `stocktake_state`, `counted_elsewhere`.
// Result: {"id"}.
struct ResumeStocktake
{
    static constexpr CommandKind kKind = CommandKind::ResumeStocktake;
    static constexpr int kVersion = 1;

    StocktakeRef stocktake;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("stocktake", self.stocktake);
    }
};

} // namespace shopdesk
