// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Stocktakes.h"

#include "db/commands/handlers/StockDocuments.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shopdesk {

bool LoadedStocktake::isOpen() const
{
    return state == StocktakeState::Counting || state == StocktakeState::Recounting;
}

Result<LoadedStocktake> loadStocktake(HandlerContext &context, const StocktakeRef &ref)
{
    SD_ASSIGN(rows, loadPaper(context, u"stocktake"_qs, ref));
    const auto row = rows.first();
    LoadedStocktake stocktake{
            .id = row.id<StocktakeId>("id"),
            .number = row.text("number"),
            .shop = row.id<ShopId>("shop_id"),
            .state = stocktakeStateFromName(row.text("state")).value_or(StocktakeState::Posted),
            .pass = row.integer("pass")};
    SD_TRY(context.requireShop(stocktake.shop));
    return stocktake;
}

Result<LoadedStocktake> loadOpenStocktake(HandlerContext &context, const StocktakeRef &ref)
{
    SD_ASSIGN(stocktake, loadStocktake(context, ref));
    if (!stocktake.isOpen())
        return fail(wrongStocktakeState(stocktake.state));
    return stocktake;
}

Result<void> holdStocktake(HandlerContext &context, StocktakeId stocktake, StocktakeHold hold)
{
    SD_TRY(context.transaction().query(
            u"stocktake_hold"_qs,
            {{u"stocktake"_qs, stocktake.uuid()}, {u"zero"_qs, hold == StocktakeHold::Scope}}));
    return {};
}

Error wrongStocktakeState(StocktakeState state)
{
    return wrongState(u"stocktake_state"_qs, stocktakeStateName(state));
}

Error stocktakeBooksRefused(const QString &reason, const QVariantList &lines)
{
    auto facts = lines.first().toMap();
    facts.remove(u"line"_qs);
    facts.remove(u"reason"_qs);
    facts.insert(u"lines"_qs, lines);
    return fail(ErrorKind::Refused, reason, u"lines"_qs, facts).value();
}

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void recordStocktakeActivity(HandlerContext &context, const LoadedStocktake &stocktake)
{
    context.recordActivity({.shop = stocktake.shop,
                            .subjectKind = u"stocktake"_qs,
                            .subjectId = stocktake.id.uuid(),
                            .subject = stocktake.number});
}

} // namespace shopdesk
