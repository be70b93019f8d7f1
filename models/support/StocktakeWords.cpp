// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/StocktakeWords.h"

namespace shopdesk {

QString StocktakeWords::state(StocktakeState state)
{
    switch (state) {
    case StocktakeState::Counting:
        return tr("Being counted");
    case StocktakeState::Recounting:
        return tr("Being counted again");
    case StocktakeState::Posted:
        return tr("Posted");
    case StocktakeState::Abandoned:
        break;
    }
    return tr("Abandoned");
}

QString StocktakeWords::state(const QString &name)
{
    const auto known = stocktakeStateFromName(name);
    return known ? state(*known) : name;
}

QString StocktakeWords::scope(StocktakeScope scope, const QString &part)
{
    switch (scope) {
    case StocktakeScope::Shop:
        break;
    case StocktakeScope::Category:
        return tr("Category %1").arg(part);
    case StocktakeScope::Shelf:
        return tr("Shelf %1").arg(part);
    }
    return tr("Whole shop");
}

QString StocktakeWords::scope(StocktakeScope scope)
{
    switch (scope) {
    case StocktakeScope::Shop:
        break;
    case StocktakeScope::Category:
        return tr("Category");
    case StocktakeScope::Shelf:
        return tr("Shelf");
    }
    return tr("Whole shop");
}

} // namespace shopdesk
