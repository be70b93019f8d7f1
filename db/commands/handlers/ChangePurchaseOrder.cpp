// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/PurchaseOrders.h"

namespace shopdesk {

Result<QJsonObject> handle(const ChangePurchaseOrder &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(order, loadPurchaseOrder(context, command.purchaseOrder));
    const auto notDraft =
            wrongState(u"purchase_order_state"_qs, purchaseOrderStateName(order.state));
    if (order.state != PurchaseOrderState::Draft)
        return fail(notDraft);
    context.batch().add(u"purchase_order_lines_clear"_qs, {{u"id"_qs, order.id.uuid()}});
    SD_ASSIGN(sums, addPurchaseOrderLines(context, order.id, command.lines));
    context.batch().expectRow(u"purchase_order_change"_qs,
                              {{u"id"_qs, order.id.uuid()},
                               {u"note"_qs, note},
                               {u"expected_on"_qs, nullable(command.expectedOn)},
                               {u"copies"_qs, sums.copies},
                               {u"cost"_qs, sums.costMinor},
                               {u"at"_qs, context.at()}},
                              notDraft);
    recordPurchaseOrder(context, order);
    return QJsonObject{{u"id"_qs, order.id.toString()}};
}

} // namespace shopdesk
