// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Receiving.h"
#include "db/commands/handlers/StockMovements.h"
#include "db/domain/AdjustmentReason.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/Text.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace shopdesk {

namespace {

// Where a delivery came from.
struct Origin
{
    std::optional<LoadedPurchaseOrder> order;
    std::optional<ResolvedSupplier> supplier;
};

struct Delivery
{
    DeliveryId id;
    QString number;
    ShopId shop;
    QString reference;
    QString note;
    QDate today;
};

Result<Origin> originOf(const ReceiveStock &command, HandlerContext &context, ShopId shop)
{
    Origin origin;
    if (command.purchaseOrder) {
        SD_ASSIGN(order, loadPurchaseOrder(context, *command.purchaseOrder));
        if (order.shop != shop)
            return fail(ErrorKind::Refused, u"purchase_order_elsewhere"_qs, u"purchase_order"_qs,
                        {{u"number"_qs, order.number}});
        origin.order = order;
    }
    auto ref = command.supplier;
    if (origin.order && !ref)
        ref = SupplierRef(origin.order->supplier);
    if (ref) {
        SD_ASSIGN(supplier, resolveSupplier(context, *ref));
        if (origin.order && origin.order->supplier != supplier.id)
            return fail(ErrorKind::Invalid, u"purchase_order_of_another"_qs, u"supplier"_qs);
        origin.supplier = supplier;
    }
    return origin;
}

void addDelivery(HandlerContext &context, const Delivery &delivery, const Origin &origin,
                 const QList<ReceivedLine> &lines)
{
    qint64 copies = 0;
    qint64 damaged = 0;
    qint64 cost = 0;
    for (const auto &line : lines) {
        copies += line.quantity;
        damaged += line.damaged;
        cost += line.quantity * line.unitCostMinor.value_or(0);
    }
    context.batch().add(
            u"delivery_insert"_qs,
            {{u"id"_qs, delivery.id.uuid()},
             {u"number"_qs, delivery.number},
             {u"shop"_qs, delivery.shop.uuid()},
             {u"supplier"_qs, origin.supplier ? QVariant(origin.supplier->id.uuid()) : QVariant()},
             {u"order"_qs, origin.order ? QVariant(origin.order->id.uuid()) : QVariant()},
             {u"reference"_qs, delivery.reference},
             {u"note"_qs, delivery.note},
             {u"copies"_qs, copies},
             {u"damaged"_qs, damaged},
             {u"cost"_qs, cost},
             {u"at"_qs, context.at()},
             {u"business_date"_qs, delivery.today},
             {u"actor"_qs, context.actorId().uuid()},
             {u"device"_qs, context.command().device.uuid()},
             {u"op"_qs, context.command().op.uuid()},
             {u"recorded_by"_qs, context.recordedBy()}});
}

std::optional<QDate> returnBy(const ReceivedLine &line, const Origin &origin, const QDate &today)
{
    if (line.returnBy || !origin.supplier || !origin.supplier->returnDays)
        return line.returnBy;
    return today.addDays(*origin.supplier->returnDays);
}

void addLines(HandlerContext &context, const Delivery &delivery, const Origin &origin,
              const QList<ReceivedLine> &lines)
{
    const QVariant supplier = origin.supplier ? QVariant(origin.supplier->id.uuid()) : QVariant();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        context.batch().add(u"delivery_line_insert"_qs,
                            {{u"id"_qs, context.nextId<DeliveryId>().uuid()},
                             {u"delivery"_qs, delivery.id.uuid()},
                             {u"line_no"_qs, i + 1},
                             {u"shop"_qs, delivery.shop.uuid()},
                             {u"supplier"_qs, supplier},
                             {u"book"_qs, line.book.id.uuid()},
                             {u"quantity"_qs, line.quantity},
                             {u"damaged"_qs, line.damaged},
                             {u"expected"_qs, nullable(line.expected)},
                             {u"unit_cost"_qs, nullable(line.unitCostMinor)},
                             {u"return_by"_qs, nullable(returnBy(line, origin, delivery.today))}});
        if (origin.supplier)
            context.batch().add(u"supplier_book_put"_qs,
                                {{u"supplier"_qs, supplier},
                                 {u"book"_qs, line.book.id.uuid()},
                                 {u"unit_cost"_qs, nullable(line.unitCostMinor)},
                                 {u"date"_qs, delivery.today}});
    }
}

// What came is received, and what came damaged goes out again with its reason.
qint64 addMovements(HandlerContext &context, const Delivery &delivery,
                    const QList<ReceivedLine> &lines)
{
    QList<NewMovement> movements;
    for (const auto &line : lines) {
        NewMovement movement{.shop = delivery.shop,
                             .book = line.book.id,
                             .kind = MovementKind::Received,
                             .quantity = line.quantity,
                             .documentKind = u"receiving"_qs,
                             .document = delivery.id.uuid(),
                             .unitCostMinor = line.unitCostMinor,
                             .note = delivery.note,
                             .businessDate = delivery.today};
        movements.append(movement);
        if (line.damaged == 0)
            continue;
        movement.kind = MovementKind::Adjusted;
        movement.quantity = -line.damaged;
        movement.reason = adjustmentReasonName(AdjustmentReason::Damage);
        movements.append(movement);
    }
    std::ranges::stable_sort(movements, {}, [](const NewMovement &m) { return m.book.toString(); });
    for (const auto &movement : movements)
        addMovement(context, movement);
    return movements.size();
}

QJsonArray differences(const QList<ReceivedLine> &lines)
{
    QJsonArray array;
    for (const auto &line : lines) {
        if (!line.isDifferent())
            continue;
        array.append(QJsonObject{
                {u"code"_qs, line.book.code},
                {u"title"_qs, line.book.title},
                {u"expected"_qs, line.expected ? QJsonValue(*line.expected) : QJsonValue()},
                {u"quantity"_qs, line.quantity},
                {u"damaged"_qs, line.damaged}});
    }
    return array;
}

} // namespace

Result<QJsonObject> handle(const ReceiveStock &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedText(command.note, u"note"_qs, {.max = 500}));
    SD_ASSIGN(reference,
              checkedText(command.reference.value_or(QString()), u"reference"_qs, {.max = 100}));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(lines, receivedLines(context, command));
    SD_ASSIGN(origin, originOf(command, context, shop.id));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));
    SD_ASSIGN(number, takeDocumentNumber(context, StockDocument::Delivery, shop));
    const Delivery delivery{.id = context.nextId<DeliveryId>(),
                            .number = number,
                            .shop = shop.id,
                            .reference = reference,
                            .note = note,
                            .today = today};
    if (origin.order)
        SD_TRY(receiveForOrder(context, *origin.order, lines));
    addDelivery(context, delivery, origin, lines);
    addLines(context, delivery, origin, lines);
    const auto movements = addMovements(context, delivery, lines);
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"delivery"_qs,
                            .subjectId = delivery.id.uuid(),
                            .subject = number});
    const auto copies =
            std::accumulate(lines.begin(), lines.end(), qint64(0),
                            [](qint64 sum, const auto &line) { return sum + line.quantity; });
    return QJsonObject{{u"id"_qs, delivery.id.toString()},
                       {u"number"_qs, number},
                       {u"movements"_qs, movements},
                       {u"copies"_qs, copies},
                       {u"differences"_qs, differences(lines)}};
}

} // namespace shopdesk
