// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Life of a stocktake.
enum class StocktakeState {
    Counting,
    Recounting, // differences are counted again, blind
    Posted,     // its differences are in the ledger
    Abandoned,  // can be resumed
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString stocktakeStateName(StocktakeState stocktakeState);
[[nodiscard]] std::optional<StocktakeState> stocktakeStateFromName(QStringView name);
[[nodiscard]] std::span<const StocktakeState> allStocktakeStates();

} // namespace shopdesk
