// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/PurchaseOrders.h"

namespace shopdesk {

Result<QJsonObject> handle(const SendPurchaseOrder &command, HandlerContext &context)
{
    SD_ASSIGN(order, loadPurchaseOrder(context, command.purchaseOrder));
    if (order.state != PurchaseOrderState::Draft)
        return fail(wrongState(u"purchase_order_state"_qs, purchaseOrderStateName(order.state)));
    SD_ASSIGN(lines, loadPurchaseOrderLines(context, order.id));
    stepPurchaseOrder(context, order, PurchaseOrderState::Sent, 0, {});
    for (const auto &line : lines)
        addIncoming(context, line.id, IncomingKind::OnOrder, order.shop, line.book, line.quantity);
    recordPurchaseOrder(context, order);
    return QJsonObject{{u"id"_qs, order.id.toString()},
                       {u"number"_qs, order.number},
                       {u"copies"_qs, order.copies}};
}

} // namespace shopdesk
