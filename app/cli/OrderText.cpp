// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OrderText.h"

#include "app/cli/TextTable.h"
#include "db/domain/Money.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

constexpr qsizetype kTitleWidth = 50;

QString amount(qint64 minor, const QString &currency)
{
    const auto known = Currency::parse(currency);
    return known ? Money(minor, *known).toDecimal() : QString::number(minor);
}

QString amount(const QJsonObject &object, const QString &key, const QString &currency)
{
    return amount(object.value(key).toInteger(), currency);
}

TextTable lineTable()
{
    TextTable table;
    table.addColumn(u"line"_qs, TextTable::Side::Right);
    table.addColumn(u"code"_qs);
    table.addColumn(u"title"_qs);
    table.addColumn(u"copies"_qs, TextTable::Side::Right);
    table.addColumn(u"price"_qs, TextTable::Side::Right);
    table.addColumn(u"discount"_qs, TextTable::Side::Right);
    table.addColumn(u"total"_qs, TextTable::Side::Right);
    return table;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QJsonArray linesJson(const OrderDetail &order)
{
    QJsonArray array;
    for (const auto &line : order.lines)
        array.append(QJsonObject{{u"line_no"_qs, line.lineNo},
                                 {u"isbn"_qs, line.code},
                                 {u"title"_qs, line.title},
                                 {u"quantity"_qs, line.quantity},
                                 {u"returned"_qs, line.returned},
                                 {u"unit_minor"_qs, line.unitMinor},
                                 {u"discount_minor"_qs, line.discountMinor},
                                 {u"tax_rate_bp"_qs, line.taxRateBp},
                                 {u"tax_minor"_qs, line.taxMinor},
                                 {u"total_minor"_qs, line.totalMinor}});
    return array;
}

QJsonArray tendersJson(const OrderDetail &order)
{
    QJsonArray array;
    for (const auto &tender : order.tenders)
        array.append(QJsonObject{{u"kind"_qs, tenderKindName(tender.kind)},
                                 {u"amount_minor"_qs, tender.amountMinor},
                                 {u"given_minor"_qs, tender.givenMinor},
                                 {u"change_minor"_qs, tender.changeMinor},
                                 {u"reference"_qs, textOrNull(tender.reference)},
                                 {u"actor"_qs, tender.actorName},
                                 {u"at"_qs, stamp(tender.at)}});
    return array;
}

QJsonArray eventsJson(const OrderDetail &order)
{
    QJsonArray array;
    for (const auto &event : order.events)
        array.append(
                QJsonObject{{u"kind"_qs, event.kind},
                            {u"state"_qs, event.state ? QJsonValue(orderStateName(*event.state))
                                                      : QJsonValue(QJsonValue::Null)},
                            {u"note"_qs, textOrNull(event.note)},
                            {u"actor"_qs, event.actorName},
                            {u"at"_qs, stamp(event.at)}});
    return array;
}

QString historyText(const OrderDetail &order)
{
    QString text;
    for (const auto &tender : order.tenders)
        text += u"\n%1  %2 %3"_qs.arg(stamp(tender.at).left(16).replace(u'T', u' '),
                                      tenderKindName(tender.kind),
                                      amount(tender.amountMinor, order.currency));
    for (const auto &event : order.events)
        text += u"\n%1  %2 by %3 %4"_qs.arg(stamp(event.at).left(16).replace(u'T', u' '),
                                            event.kind, event.actorName, event.note);
    return text;
}

QJsonValue deliveryJson(const PostalAddress &address)
{
    if (address.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"name"_qs, address.name},
                       {u"street"_qs, address.street},
                       {u"postcode"_qs, address.postcode},
                       {u"city"_qs, address.city},
                       {u"country"_qs, address.country}};
}

QString deliveryText(const PostalAddress &address)
{
    if (address.isEmpty())
        return {};
    return u"Sent to: %1, %2, %3 %4 %5"_qs
                   .arg(address.name, address.street, address.postcode, address.city,
                        address.country)
                   .simplified() +
           u'\n';
}

} // namespace

QString placedOrderText(const QJsonObject &order)
{
    const auto currency = order.value(u"currency").toString();
    auto table = lineTable();
    for (const auto &each : order.value(u"lines").toArray()) {
        const auto line = each.toObject();
        table.addRow({QString::number(line.value(u"line_no").toInteger()),
                      line.value(u"isbn").toString(),
                      shortened(line.value(u"title").toString(), kTitleWidth),
                      QString::number(line.value(u"quantity").toInteger()),
                      amount(line, u"unit_minor"_qs, currency),
                      amount(line, u"discount_minor"_qs, currency),
                      amount(line, u"total_minor"_qs, currency)});
    }
    return u"Placed %1.\n%2\nTotal %3 %4"_qs.arg(
            order.value(u"number").toString(), table.toString(),
            amount(order, u"total_minor"_qs, currency), currency);
}

QJsonObject toJson(const OrderDetail &order)
{
    return {{u"id"_qs, order.id.toString()},
            {u"number"_qs, order.number},
            {u"shop"_qs, order.shopCode},
            {u"customer"_qs, textOrNull(order.customerName)},
            {u"clerk"_qs, order.clerkLogin},
            {u"channel"_qs, channelName(order.channel)},
            {u"delivery"_qs, deliveryJson(order.delivery)},
            {u"state"_qs, orderStateName(order.state)},
            {u"currency"_qs, order.currency},
            {u"prices_include_tax"_qs, order.pricesIncludeTax},
            {u"subtotal_minor"_qs, order.subtotalMinor},
            {u"discount_minor"_qs, order.discountMinor},
            {u"tax_minor"_qs, order.taxMinor},
            {u"total_minor"_qs, order.totalMinor},
            {u"paid_minor"_qs, order.paidMinor},
            {u"refunded_minor"_qs, order.refundedMinor},
            {u"book_count"_qs, order.bookCount},
            {u"coupon"_qs, textOrNull(order.couponCode)},
            {u"note"_qs, textOrNull(order.note)},
            {u"placed_at"_qs, stamp(order.placedAt)},
            {u"business_date"_qs, order.businessDate.toString(Qt::ISODate)},
            {u"lines"_qs, linesJson(order)},
            {u"tenders"_qs, tendersJson(order)},
            {u"events"_qs, eventsJson(order)}};
}

QString orderText(const OrderDetail &order)
{
    auto table = lineTable();
    for (const auto &line : order.lines)
        table.addRow({QString::number(line.lineNo), line.code, shortened(line.title, kTitleWidth),
                      QString::number(line.quantity), amount(line.unitMinor, order.currency),
                      amount(line.discountMinor, order.currency),
                      amount(line.totalMinor, order.currency)});
    return u"%1  %2  %3  %4\nCustomer: %5   Clerk: %6\n"_qs.arg(
                   order.number, order.shopCode, order.businessDate.toString(Qt::ISODate),
                   orderStateName(order.state),
                   order.customerName.isEmpty() ? u"walk-in"_qs : order.customerName,
                   order.clerkLogin) +
           deliveryText(order.delivery) +
           u"%1\nTotal %2 %3"_qs.arg(table.toString(), amount(order.totalMinor, order.currency),
                                     order.currency) +
           u", paid %1, refunded %2"_qs.arg(amount(order.paidMinor, order.currency),
                                            amount(order.refundedMinor, order.currency)) +
           historyText(order);
}

} // namespace shopdesk
