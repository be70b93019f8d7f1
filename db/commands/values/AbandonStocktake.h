// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Counting stops and nothing is posted; what was counted is kept. Refused `stocktake_state`.
// Result:
// {"id"}.
struct AbandonStocktake
{
    static constexpr CommandKind kKind = CommandKind::AbandonStocktake;
    static constexpr int kVersion = 1;

    StocktakeRef stocktake;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("stocktake", self.stocktake);
        visit("note", self.note);
    }
};

} // namespace shopdesk
