// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Stocktakes.h"

namespace shopdesk {

Result<QJsonObject> handle(const AbandonStocktake &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(stocktake, loadOpenStocktake(context, command.stocktake));
    context.batch().expectRow(u"stocktake_abandon"_qs,
                              {{u"stocktake"_qs, stocktake.id.uuid()},
                               {u"note"_qs, note},
                               {u"break"_qs, u"\n"_qs},
                               {u"at"_qs, context.at()}},
                              wrongStocktakeState(stocktake.state));
    recordStocktakeActivity(context, stocktake);
    return QJsonObject{{u"id"_qs, stocktake.id.toString()}};
}

} // namespace shopdesk
