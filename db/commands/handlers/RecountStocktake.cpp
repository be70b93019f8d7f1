// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Stocktakes.h"

namespace shopdesk {

Result<QJsonObject> handle(const RecountStocktake &command, HandlerContext &context)
{
    SD_ASSIGN(stocktake, loadOpenStocktake(context, command.stocktake));
    const Bindings which{{u"stocktake"_qs, stocktake.id.uuid()}};
    SD_ASSIGN(rows, context.transaction().query(u"stocktake_differing"_qs, which));
    const auto books = rows.first().integer("books");
    if (books == 0)
        return fail(ErrorKind::Refused, u"nothing_differs"_qs);
    context.batch().expectRow(u"stocktake_recount"_qs,
                              {{u"stocktake"_qs, stocktake.id.uuid()}, {u"at"_qs, context.at()}},
                              wrongStocktakeState(stocktake.state));
    recordStocktakeActivity(context, stocktake);
    return QJsonObject{{u"id"_qs, stocktake.id.toString()}, {u"books"_qs, books}};
}

} // namespace shopdesk
