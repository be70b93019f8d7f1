// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderSteps.h"

namespace shopdesk {

Result<QJsonObject> handle(const CompleteOrder &command, HandlerContext &context)
{
    SD_ASSIGN(order, loadOrder(context, command.order));
    SD_ASSIGN(state, stateAfter(order.state, CommandKind::CompleteOrder, order.channel));
    SD_TRY(takeStep(context, order, {.to = state}));
    return stepResult(order, state);
}

} // namespace shopdesk
