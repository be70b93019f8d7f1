// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/PurchaseOrders.h"

namespace shopdesk {

Result<QJsonObject> handle(const CreatePurchaseOrder &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(supplier, resolveSupplier(context, command.supplier));
    if (!supplier.active)
        return fail(ErrorKind::Refused, u"supplier_not_active"_qs, u"supplier"_qs,
                    {{u"code"_qs, supplier.code}});
    const auto id = context.nextId<PurchaseOrderId>();
    SD_ASSIGN(number, takeDocumentNumber(context, StockDocument::PurchaseOrder, shop));
    // The lines refer to the order: its row goes before them.
    Batch lines;
    std::swap(lines, context.batch());
    SD_ASSIGN(sums, addPurchaseOrderLines(context, id, command.lines));
    std::swap(lines, context.batch());
    context.batch().add(u"purchase_order_insert"_qs,
                        {{u"id"_qs, id.uuid()},
                         {u"number"_qs, number},
                         {u"supplier"_qs, supplier.id.uuid()},
                         {u"shop"_qs, shop.id.uuid()},
                         {u"note"_qs, note},
                         {u"expected_on"_qs, nullable(command.expectedOn)},
                         {u"copies"_qs, sums.copies},
                         {u"cost"_qs, sums.costMinor},
                         {u"at"_qs, context.at()},
                         {u"actor"_qs, context.actorId().uuid()},
                         {u"device"_qs, context.command().device.uuid()},
                         {u"op"_qs, context.command().op.uuid()},
                         {u"recorded_by"_qs, context.recordedBy()}});
    context.batch().add(lines);
    recordPurchaseOrder(context, {.id = id, .number = number, .supplier = {}, .shop = shop.id});
    return QJsonObject{{u"id"_qs, id.toString()}, {u"number"_qs, number}};
}

} // namespace shopdesk
