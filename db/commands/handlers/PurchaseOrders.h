// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandValue.h"
#include "db/commands/handlers/StockDocuments.h"
#include "db/domain/PurchaseOrderState.h"

namespace shopdesk {

// A purchase order as its row has it, locked until the command ends.
struct LoadedPurchaseOrder
{
    PurchaseOrderId id;
    QString number;
    SupplierId supplier;
    ShopId shop;
    PurchaseOrderState state = PurchaseOrderState::Draft;
    qint64 copies = 0;
    qint64 received = 0;
};
// Errors: NotFound `purchase_order_unknown`, Forbidden `not_your_shop`.
[[nodiscard]] Result<LoadedPurchaseOrder> loadPurchaseOrder(HandlerContext &context,
                                                            const PurchaseOrderRef &ref);

struct LoadedPurchaseOrderLine
{
    QUuid id;
    BookId book;
    qint64 quantity = 0;
    qint64 received = 0;

    [[nodiscard]] qint64 open() const { return quantity > received ? quantity - received : 0; }
};
[[nodiscard]] Result<QList<LoadedPurchaseOrderLine>> loadPurchaseOrderLines(HandlerContext &context,
                                                                            PurchaseOrderId order);

// What the lines come to: copies, and what they cost as far as prices are known.
struct PurchaseOrderSums
{
    qint64 copies = 0;
    qint64 costMinor = 0;
};
// Adds the lines to the batch. Errors: those of bookCopies() and of checkedPrice().
[[nodiscard]] Result<PurchaseOrderSums>
addPurchaseOrderLines(HandlerContext &context, PurchaseOrderId order,
                      const QList<PurchaseOrderLine> &lines);

// One step further; Refused `purchase_order_state` if another command was quicker.
void stepPurchaseOrder(HandlerContext &context, const LoadedPurchaseOrder &order,
                       PurchaseOrderState state, qint64 received, const QString &note);

void recordPurchaseOrder(HandlerContext &context, const LoadedPurchaseOrder &order);

} // namespace shopdesk
