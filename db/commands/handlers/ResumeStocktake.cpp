// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Stocktakes.h"

namespace shopdesk {

namespace {

// Asked while the stock of its books is held: whoever counts one of them now has to wait.
Result<void> requireCountedNowhereElse(HandlerContext &context, const LoadedStocktake &stocktake)
{
    SD_ASSIGN(rows, context.transaction().query(u"stocktake_counted_elsewhere"_qs,
                                                {{u"stocktake"_qs, stocktake.id.uuid()}}));
    if (rows.isEmpty())
        return {};
    QVariantList lines;
    for (const auto &row : rows)
        lines.append(QVariantMap{{u"line"_qs, lines.size() + 1},
                                 {u"code"_qs, row.text("code")},
                                 {u"title"_qs, row.text("title")},
                                 {u"stocktake"_qs, row.text("number")},
                                 {u"reason"_qs, u"counted_elsewhere"_qs}});
    return fail(stocktakeBooksRefused(u"counted_elsewhere"_qs, lines));
}

} // namespace

Result<QJsonObject> handle(const ResumeStocktake &command, HandlerContext &context)
{
    SD_ASSIGN(stocktake, loadStocktake(context, command.stocktake));
    if (stocktake.state != StocktakeState::Abandoned)
        return fail(wrongStocktakeState(stocktake.state));
    SD_TRY(holdStocktake(context, stocktake.id, StocktakeHold::Lines));
    SD_TRY(requireCountedNowhereElse(context, stocktake));
    context.batch().expectRow(u"stocktake_resume"_qs,
                              {{u"stocktake"_qs, stocktake.id.uuid()}, {u"at"_qs, context.at()}},
                              wrongStocktakeState(stocktake.state));
    recordStocktakeActivity(context, stocktake);
    return QJsonObject{{u"id"_qs, stocktake.id.toString()}};
}

} // namespace shopdesk
