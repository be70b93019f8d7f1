// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/StocktakeState.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<StocktakeState>>({
        {StocktakeState::Counting, u"counting"},
        {StocktakeState::Recounting, u"recounting"},
        {StocktakeState::Posted, u"posted"},
        {StocktakeState::Abandoned, u"abandoned"},
});
static_assert(kNames.isComplete(StocktakeState::Abandoned));

} // namespace

QString stocktakeStateName(StocktakeState stocktakeState)
{
    return kNames.name(stocktakeState);
}

std::optional<StocktakeState> stocktakeStateFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const StocktakeState> allStocktakeStates()
{
    return kNames.values();
}

} // namespace shopdesk
