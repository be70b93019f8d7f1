// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"
#include "db/domain/Currency.h"
#include "db/queries/StocktakeQueries.h"

#include <QJsonObject>

namespace shopdesk {

// What the verbs of stocktakes share.
[[nodiscard]] OptionSpec stocktakeNumberOption();
[[nodiscard]] Result<StocktakeDetail>
stocktakeByNumberOrId(Transaction &transaction, const ReadScope &scope, const QString &name);

[[nodiscard]] QJsonObject toJson(const StocktakeDetail &stocktake);
// Ends with a line feed.
[[nodiscard]] QString stocktakeText(const StocktakeDetail &stocktake, const Currency &currency);

} // namespace shopdesk
