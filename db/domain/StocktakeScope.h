// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// What a stocktake counts.
enum class StocktakeScope {
    Shop,     // all of it
    Category, // and all below it
    Shelf,
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString stocktakeScopeName(StocktakeScope stocktakeScope);
[[nodiscard]] std::optional<StocktakeScope> stocktakeScopeFromName(QStringView name);
[[nodiscard]] std::span<const StocktakeScope> allStocktakeScopes();

} // namespace shopdesk
