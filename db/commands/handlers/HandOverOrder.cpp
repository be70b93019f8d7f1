// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderSteps.h"
#include "db/commands/handlers/StockMovements.h"
#include "db/domain/BusinessDate.h"

#include <algorithm>

namespace shopdesk {

Result<QJsonObject> handle(const HandOverOrder &command, HandlerContext &context)
{
    SD_ASSIGN(order, loadOrder(context, command.order));
    SD_ASSIGN(state, stateAfter(order.state, CommandKind::HandOverOrder, order.channel));
    SD_TRY(takeStep(context, order, {.to = state}));
    SD_ASSIGN(lines, loadOrderLines(context, order.id));
    SD_ASSIGN(today, businessDate(context.at(), order.timeZone));
    // Balances are touched in the order of their key, here as everywhere.
    std::ranges::sort(lines, {}, [](const LoadedOrderLine &line) { return line.book.toString(); });
    for (const auto &line : lines)
        addMovement(context, {.shop = order.shop,
                              .book = line.book,
                              .kind = MovementKind::Sold,
                              .quantity = -line.quantity,
                              .documentKind = u"order"_qs,
                              .document = order.id.uuid(),
                              .businessDate = today});
    context.batch().add(u"reservation_release"_qs, {{u"order"_qs, order.id.uuid()}});
    return stepResult(order, state);
}

} // namespace shopdesk
