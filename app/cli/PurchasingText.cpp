// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchasingText.h"

#include "app/cli/TextTable.h"
#include "db/domain/Money.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

constexpr qsizetype kTitleWidth = 50;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs))
                        : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString amount(const std::optional<qint64> &minor, const QString &currency)
{
    if (!minor)
        return {};
    const auto known = Currency::parse(currency);
    return known ? Money(*minor, *known).toDecimal() : QString::number(*minor);
}

QString day(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString minute(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-dd HH:mm"_qs);
}

QJsonObject paperJson(const QString &id, const PurchasingPaper &paper)
{
    return {{u"id"_qs, id},
            {u"number"_qs, paper.number},
            {u"supplier"_qs, orNull(paper.supplierName)},
            {u"shop"_qs, paper.shopCode},
            {u"copies"_qs, paper.copies},
            {u"cost_minor"_qs, paper.costMinor},
            {u"currency"_qs, paper.currency},
            {u"note"_qs, orNull(paper.note)},
            {u"actor"_qs, paper.actorName}};
}

// Lines such as "Note: ..." for what there is.
QString facts(const QList<std::pair<QString, QString>> &rows)
{
    QString text;
    for (const auto &[name, value] : rows) {
        if (!value.isEmpty())
            text += u"\n%1: %2"_qs.arg(name, value);
    }
    return text;
}

TextTable tableWith(const QStringList &numbers)
{
    TextTable table;
    table.addColumn(u"code"_qs);
    table.addColumn(u"title"_qs);
    for (const auto &heading : numbers)
        table.addColumn(heading, TextTable::Side::Right);
    return table;
}

QString stateSaid(const PurchaseOrderDetail &order)
{
    return u"%1, %2 of %3 copies received"_qs.arg(order.paper.state)
            .arg(order.received)
            .arg(order.paper.copies);
}

} // namespace

QJsonObject toJson(const PurchaseOrderDetail &order)
{
    auto json = paperJson(order.id.toString(), order.paper);
    json.insert(u"state"_qs, order.paper.state);
    json.insert(u"received"_qs, order.received);
    json.insert(u"expected_on"_qs, orNull(order.expectedOn));
    json.insert(u"created_at"_qs, orNull(order.paper.createdAt));
    json.insert(u"sent_at"_qs, orNull(order.sentAt));
    json.insert(u"closed_at"_qs, orNull(order.closedAt));
    QJsonArray lines;
    for (const auto &line : order.lines)
        lines.append(QJsonObject{{u"isbn"_qs, line.code},
                                 {u"title"_qs, line.title},
                                 {u"quantity"_qs, line.quantity},
                                 {u"received"_qs, line.received},
                                 {u"unit_cost_minor"_qs, orNull(line.unitCostMinor)}});
    json.insert(u"lines"_qs, lines);
    QJsonArray deliveries;
    for (const auto &delivery : order.deliveries)
        deliveries.append(QJsonObject{{u"number"_qs, delivery.number},
                                      {u"copies"_qs, delivery.copies},
                                      {u"received_at"_qs, orNull(delivery.receivedAt)}});
    json.insert(u"deliveries"_qs, deliveries);
    return json;
}

QString purchaseOrderText(const PurchaseOrderDetail &order)
{
    const auto &paper = order.paper;
    auto table = tableWith({u"ordered"_qs, u"received"_qs, u"cost of one"_qs});
    for (const auto &line : order.lines)
        table.addRow({line.code, shortened(line.title, kTitleWidth), QString::number(line.quantity),
                      QString::number(line.received), amount(line.unitCostMinor, paper.currency)});
    auto text =
            u"%1  %2 for %3  %4\n%5"_qs.arg(paper.number, paper.supplierName, paper.shopCode,
                                            stateSaid(order), table.toString()) +
            facts({{u"Cost"_qs, amount(paper.costMinor, paper.currency) + u' ' + paper.currency},
                   {u"Expected"_qs, day(order.expectedOn)},
                   {u"Written"_qs, u"%1 by %2"_qs.arg(minute(paper.createdAt), paper.actorName)},
                   {u"Sent"_qs, minute(order.sentAt)},
                   {u"Closed"_qs, minute(order.closedAt)},
                   {u"Note"_qs, paper.note}});
    for (const auto &delivery : order.deliveries)
        text += u"\n%1  %2: %3 copies"_qs.arg(minute(delivery.receivedAt), delivery.number)
                        .arg(delivery.copies);
    return text;
}

QJsonObject toJson(const DeliveryDetail &delivery)
{
    auto json = paperJson(delivery.id.toString(), delivery.paper);
    json.insert(u"damaged"_qs, delivery.damaged);
    json.insert(u"purchase_order"_qs, orNull(delivery.purchaseOrderNumber));
    json.insert(u"reference"_qs, orNull(delivery.reference));
    json.insert(u"received_at"_qs, orNull(delivery.paper.createdAt));
    QJsonArray lines;
    for (const auto &line : delivery.lines)
        lines.append(QJsonObject{{u"isbn"_qs, line.code},
                                 {u"title"_qs, line.title},
                                 {u"quantity"_qs, line.quantity},
                                 {u"damaged"_qs, line.damaged},
                                 {u"expected"_qs, orNull(line.expected)},
                                 {u"unit_cost_minor"_qs, orNull(line.unitCostMinor)},
                                 {u"return_by"_qs, orNull(line.returnBy)},
                                 {u"returned"_qs, line.returned}});
    json.insert(u"lines"_qs, lines);
    return json;
}

QString deliveryText(const DeliveryDetail &delivery)
{
    const auto &paper = delivery.paper;
    auto table = tableWith(
            {u"expected"_qs, u"came"_qs, u"damaged"_qs, u"cost of one"_qs, u"returned"_qs});
    table.addColumn(u"return by"_qs);
    for (const auto &line : delivery.lines)
        table.addRow({line.code, shortened(line.title, kTitleWidth),
                      line.expected ? QString::number(*line.expected) : QString(),
                      QString::number(line.quantity), QString::number(line.damaged),
                      amount(line.unitCostMinor, paper.currency), QString::number(line.returned),
                      day(line.returnBy)});
    return u"%1  %2  %3 copies, %4 damaged\n%5"_qs.arg(paper.number, paper.shopCode)
                   .arg(paper.copies)
                   .arg(delivery.damaged)
                   .arg(table.toString()) +
           facts({{u"Supplier"_qs, paper.supplierName},
                  {u"Purchase order"_qs, delivery.purchaseOrderNumber},
                  {u"Delivery note"_qs, delivery.reference},
                  {u"Received"_qs, u"%1 by %2"_qs.arg(minute(paper.createdAt), paper.actorName)},
                  {u"Note"_qs, paper.note}});
}

QString differencesText(const QJsonObject &result)
{
    QString text;
    for (const auto &each : result.value(u"differences").toArray()) {
        const auto line = each.toObject();
        const auto came = line.value(u"quantity").toInteger();
        const auto damaged = line.value(u"damaged").toInteger();
        QStringList words;
        if (const auto expected = line.value(u"expected"); !expected.isNull()) {
            const auto more = came - expected.toInteger();
            if (expected.toInteger() == 0)
                words.append(u"%1 came that nobody ordered"_qs.arg(came));
            else if (more > 0)
                words.append(u"%1 more than the %2 ordered"_qs.arg(more).arg(expected.toInteger()));
            else if (more < 0)
                words.append(u"%1 of %2 did not come"_qs.arg(-more).arg(expected.toInteger()));
        }
        if (damaged > 0)
            words.append(u"%1 of %2 damaged"_qs.arg(damaged).arg(came));
        text += u"\n  %1 %2: %3"_qs.arg(line.value(u"code").toString(),
                                        shortened(line.value(u"title").toString(), kTitleWidth),
                                        words.join(u", "_qs));
    }
    return text;
}

Result<PurchaseOrderDetail> purchaseOrderByNumberOrId(Transaction &transaction,
                                                      const ReadScope &scope, const QString &name)
{
    SD_ASSIGN(order, findPurchaseOrder(transaction, scope, name));
    return purchaseOrderDetail(transaction, scope, order);
}

Result<DeliveryDetail> deliveryByNumberOrId(Transaction &transaction, const ReadScope &scope,
                                            const QString &name)
{
    SD_ASSIGN(delivery, findDelivery(transaction, scope, name));
    return deliveryDetail(transaction, scope, delivery);
}

} // namespace shopdesk
