// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Resolve.h"
#include "db/domain/StocktakeState.h"

namespace shopdesk {

// A stocktake that a command takes further, locked until the command ends.
struct LoadedStocktake
{
    StocktakeId id;
    QString number;
    ShopId shop;
    StocktakeState state = StocktakeState::Counting;
    qint64 pass = 1;

    [[nodiscard]] bool isOpen() const;
};
// Errors: NotFound `stocktake_unknown`, Forbidden `not_your_shop`.
[[nodiscard]] Result<LoadedStocktake> loadStocktake(HandlerContext &context,
                                                    const StocktakeRef &ref);
// As loadStocktake(); Refused `stocktake_state` unless it is being counted.
[[nodiscard]] Result<LoadedStocktake> loadOpenStocktake(HandlerContext &context,
                                                        const StocktakeRef &ref);

// Locks the stock of its lines, or of all that it is about, in the order of the key.
enum class StocktakeHold { Lines, Scope };
[[nodiscard]] Result<void> holdStocktake(HandlerContext &context, StocktakeId stocktake,
                                         StocktakeHold hold);

[[nodiscard]] Error wrongStocktakeState(StocktakeState state);
// Refused because of books: facts {"lines": [{"line", "code", "title", "stocktake", "reason"}]},
// and code, title and stocktake of the first.
[[nodiscard]] Error stocktakeBooksRefused(const QString &reason, const QVariantList &lines);
// A list of objects as a statement takes it.
[[nodiscard]] QString jsonText(const QJsonArray &array);
void recordStocktakeActivity(HandlerContext &context, const LoadedStocktake &stocktake);

} // namespace shopdesk
