// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/StocktakeScope.h"
#include "db/domain/StocktakeState.h"

#include <QCoreApplication>

namespace shopdesk {

// Names of stocktakes in words, in the language in force. Any thread.
class StocktakeWords
{
    Q_DECLARE_TR_FUNCTIONS(shopdesk::StocktakeWords)

public:
    [[nodiscard]] static QString state(StocktakeState state);
    // By the name that the database and JSON have; as it stands if there is no such state.
    [[nodiscard]] static QString state(const QString &name);
    // "Whole shop", "Category Fiction", "Shelf A3".
    [[nodiscard]] static QString scope(StocktakeScope scope, const QString &part);
    [[nodiscard]] static QString scope(StocktakeScope scope); // "Category"
};

} // namespace shopdesk
