// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderRows.h"
#include "db/commands/handlers/OrderSteps.h"
#include "db/domain/Text.h"

namespace shopdesk {

Result<QJsonObject> handle(const CancelOrder &command, HandlerContext &context)
{
    SD_ASSIGN(reason, checkedText(command.reason, u"reason"_qs, {.max = 500}));
    SD_ASSIGN(order, loadOrder(context, command.order));
    SD_ASSIGN(state, stateAfter(order.state, CommandKind::CancelOrder, order.channel));
    SD_TRY(takeStep(context, order, {.to = state, .note = reason}));
    context.batch().add(u"reservation_release"_qs, {{u"order"_qs, order.id.uuid()}});
    if (!order.couponCode.isEmpty())
        giveCouponBack(context, order.id);
    return stepResult(order, state);
}

} // namespace shopdesk
