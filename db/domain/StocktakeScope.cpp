// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/StocktakeScope.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<StocktakeScope>>({
        {StocktakeScope::Shop, u"shop"},
        {StocktakeScope::Category, u"category"},
        {StocktakeScope::Shelf, u"shelf"},
});
static_assert(kNames.isComplete(StocktakeScope::Shelf));

} // namespace

QString stocktakeScopeName(StocktakeScope stocktakeScope)
{
    return kNames.name(stocktakeScope);
}

std::optional<StocktakeScope> stocktakeScopeFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const StocktakeScope> allStocktakeScopes()
{
    return kNames.values();
}

} // namespace shopdesk
