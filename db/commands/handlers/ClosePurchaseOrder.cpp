// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/PurchaseOrders.h"

namespace shopdesk {

Result<QJsonObject> handle(const ClosePurchaseOrder &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(order, loadPurchaseOrder(context, command.purchaseOrder));
    using State = PurchaseOrderState;
    if (order.state == State::Closed || order.state == State::Cancelled)
        return fail(wrongState(u"purchase_order_state"_qs, purchaseOrderStateName(order.state)));
    SD_ASSIGN(lines, loadPurchaseOrderLines(context, order.id));
    const auto state = order.state == State::Draft ? State::Cancelled : State::Closed;
    stepPurchaseOrder(context, order, state, order.received, note);
    qint64 open = 0;
    for (const auto &line : lines) {
        open += line.open();
        if (order.state != State::Draft)
            endIncoming(context, line.id);
    }
    recordPurchaseOrder(context, order);
    return QJsonObject{{u"id"_qs, order.id.toString()},
                       {u"state"_qs, purchaseOrderStateName(state)},
                       {u"open"_qs, open}};
}

} // namespace shopdesk
