// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/PurchaseOrders.h"

#include "db/commands/handlers/Checks.h"

namespace shopdesk {

Result<LoadedPurchaseOrder> loadPurchaseOrder(HandlerContext &context, const PurchaseOrderRef &ref)
{
    SD_ASSIGN(rows, loadPaper(context, u"purchase_order"_qs, ref));
    const auto row = rows.first();
    const LoadedPurchaseOrder order{.id = row.id<PurchaseOrderId>("id"),
                                    .number = row.text("number"),
                                    .supplier = row.id<SupplierId>("supplier_id"),
                                    .shop = row.id<ShopId>("shop_id"),
                                    .state = purchaseOrderStateFromName(row.text("state"))
                                                     .value_or(PurchaseOrderState::Closed),
                                    .copies = row.integer("copies"),
                                    .received = row.integer("received")};
    SD_TRY(context.requireShop(order.shop));
    return order;
}

Result<QList<LoadedPurchaseOrderLine>> loadPurchaseOrderLines(HandlerContext &context,
                                                              PurchaseOrderId order)
{
    SD_ASSIGN(rows,
              context.transaction().query(u"purchase_order_lines"_qs, {{u"id"_qs, order.uuid()}}));
    QList<LoadedPurchaseOrderLine> lines;
    for (const auto &row : rows)
        lines.append({.id = QUuid::fromString(row.text("id")),
                      .book = row.id<BookId>("book_id"),
                      .quantity = row.integer("quantity"),
                      .received = row.integer("received")});
    return lines;
}

Result<PurchaseOrderSums> addPurchaseOrderLines(HandlerContext &context, PurchaseOrderId order,
                                                const QList<PurchaseOrderLine> &lines)
{
    SD_ASSIGN(copies, bookCopies(context, lines));
    PurchaseOrderSums sums;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        const auto &line = copies.at(i);
        const auto cost = lines.at(i).unitCostMinor;
        SD_TRY(checkedPrice(cost.value_or(0), u"unit_cost_minor"_qs));
        sums.copies += line.quantity;
        sums.costMinor += line.quantity * cost.value_or(0);
        context.batch().add(u"purchase_order_line_insert"_qs,
                            {{u"id"_qs, context.nextId<PurchaseOrderId>().uuid()},
                             {u"order"_qs, order.uuid()},
                             {u"line_no"_qs, i + 1},
                             {u"book"_qs, line.book.id.uuid()},
                             {u"quantity"_qs, line.quantity},
                             {u"unit_cost"_qs, nullable(cost)}});
    }
    return sums;
}

void stepPurchaseOrder(HandlerContext &context, const LoadedPurchaseOrder &order,
                       PurchaseOrderState state, qint64 received, const QString &note)
{
    const bool ends = state == PurchaseOrderState::Closed || state == PurchaseOrderState::Cancelled;
    const bool begins = state == PurchaseOrderState::Sent;
    context.batch().expectRow(
            u"purchase_order_step"_qs,
            {{u"id"_qs, order.id.uuid()},
             {u"from"_qs, purchaseOrderStateName(order.state)},
             {u"state"_qs, purchaseOrderStateName(state)},
             {u"received"_qs, received},
             {u"note"_qs, note},
             {u"sent_at"_qs, begins ? QVariant(context.at()) : QVariant()},
             {u"closed_at"_qs, ends ? QVariant(context.at()) : QVariant()},
             {u"at"_qs, context.at()}},
            wrongState(u"purchase_order_state"_qs, purchaseOrderStateName(order.state)));
}

void recordPurchaseOrder(HandlerContext &context, const LoadedPurchaseOrder &order)
{
    context.recordActivity({.shop = order.shop,
                            .subjectKind = u"purchase_order"_qs,
                            .subjectId = order.id.uuid(),
                            .subject = order.number});
}

} // namespace shopdesk
