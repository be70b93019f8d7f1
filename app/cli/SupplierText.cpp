// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SupplierText.h"

#include "app/cli/TextTable.h"
#include "db/domain/Money.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

constexpr qsizetype kTitleWidth = 50;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue stampOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs))
                        : QJsonValue(QJsonValue::Null);
}

QString amount(const std::optional<qint64> &minor, const QString &currency)
{
    if (!minor)
        return {};
    const auto known = Currency::parse(currency);
    return (known ? Money(*minor, *known).toDecimal() : QString::number(*minor)) + u' ' + currency;
}

void addLine(QString &text, const QString &what, const QString &value)
{
    if (!value.isEmpty())
        text += u"\n%1: %2"_qs.arg(what, value);
}

void addStep(QString &text, const QDateTime &at, const QString &what)
{
    if (at.isValid())
        text += u"\n%1  %2"_qs.arg(at.toUTC().toString(u"yyyy-MM-dd HH:mm"_qs), what);
}

QString addressOf(const PostalAddress &address)
{
    QStringList parts{address.street, address.postcode, address.city, address.country};
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

QJsonArray linesJson(const SupplierReturnDetail &there)
{
    QJsonArray array;
    for (const auto &line : there.lines)
        array.append(QJsonObject{{u"isbn"_qs, line.code},
                                 {u"title"_qs, line.title},
                                 {u"quantity"_qs, line.quantity},
                                 {u"reason"_qs, line.reason},
                                 {u"unit_cost_minor"_qs, numberOrNull(line.unitCostMinor)}});
    return array;
}

TextTable lineTable(const SupplierReturnDetail &there)
{
    TextTable table;
    table.addColumn(u"code"_qs);
    table.addColumn(u"title"_qs);
    table.addColumn(u"copies"_qs, TextTable::Side::Right);
    table.addColumn(u"reason"_qs);
    table.addColumn(u"unit cost"_qs, TextTable::Side::Right);
    for (const auto &line : there.lines)
        table.addRow({line.code, shortened(line.title, kTitleWidth), QString::number(line.quantity),
                      line.reason, amount(line.unitCostMinor, there.paper.currency)});
    return table;
}

} // namespace

QJsonObject toJson(const SupplierDetail &supplier)
{
    return {{u"id"_qs, supplier.id.toString()},
            {u"code"_qs, supplier.code},
            {u"name"_qs, supplier.name},
            {u"contact"_qs, textOrNull(supplier.contact)},
            {u"email"_qs, textOrNull(supplier.email)},
            {u"phone"_qs, textOrNull(supplier.phone)},
            {u"street"_qs, textOrNull(supplier.address.street)},
            {u"city"_qs, textOrNull(supplier.address.city)},
            {u"postcode"_qs, textOrNull(supplier.address.postcode)},
            {u"country"_qs, textOrNull(supplier.address.country)},
            {u"account_number"_qs, textOrNull(supplier.accountNumber)},
            {u"return_days"_qs, numberOrNull(supplier.returnDays)},
            {u"note"_qs, textOrNull(supplier.note)},
            {u"active"_qs, supplier.active},
            {u"created_at"_qs, stampOrNull(supplier.createdAt)}};
}

QString supplierText(const SupplierDetail &supplier)
{
    auto text = u"%1  %2"_qs.arg(supplier.code, supplier.name);
    if (!supplier.active)
        text += u" (inactive)"_qs;
    addLine(text, u"Contact"_qs, supplier.contact);
    addLine(text, u"E-mail"_qs, supplier.email);
    addLine(text, u"Phone"_qs, supplier.phone);
    addLine(text, u"Address"_qs, addressOf(supplier.address));
    addLine(text, u"Account number"_qs, supplier.accountNumber);
    addLine(text, u"Returns"_qs,
            supplier.returnDays ? u"within %1 days"_qs.arg(*supplier.returnDays)
                                : u"none agreed"_qs);
    addLine(text, u"Note"_qs, supplier.note);
    return text;
}

QJsonObject toJson(const SupplierReturnDetail &there)
{
    return {{u"id"_qs, there.id.toString()},
            {u"number"_qs, there.paper.number},
            {u"state"_qs, there.paper.state},
            {u"supplier"_qs, there.paper.supplierName},
            {u"shop"_qs, there.paper.shopCode},
            {u"copies"_qs, there.paper.copies},
            {u"cost_minor"_qs, there.paper.costMinor},
            {u"credit_minor"_qs, numberOrNull(there.creditMinor)},
            {u"currency"_qs, there.paper.currency},
            {u"authorisation"_qs, textOrNull(there.authorisation)},
            {u"credit_reference"_qs, textOrNull(there.creditReference)},
            {u"note"_qs, textOrNull(there.paper.note)},
            {u"actor"_qs, there.paper.actorName},
            {u"requested_at"_qs, stampOrNull(there.paper.createdAt)},
            {u"sent_at"_qs, stampOrNull(there.sentAt)},
            {u"credited_at"_qs, stampOrNull(there.creditedAt)},
            {u"lines"_qs, linesJson(there)}};
}

QString supplierReturnText(const SupplierReturnDetail &there)
{
    const auto &paper = there.paper;
    auto text = u"%1  %2 to %3  %4  %5\n%6"_qs.arg(
            paper.number, paper.shopCode, paper.supplierName, paper.state,
            amount(paper.costMinor, paper.currency), lineTable(there).toString());
    addLine(text, u"Authorisation"_qs, there.authorisation);
    addLine(text, u"Credit note"_qs, there.creditReference);
    addLine(text, u"Credited"_qs, amount(there.creditMinor, paper.currency));
    addLine(text, u"Note"_qs, paper.note);
    addStep(text, paper.createdAt, u"requested by "_qs + paper.actorName);
    addStep(text, there.sentAt, u"sent"_qs);
    addStep(text, there.creditedAt, u"credited"_qs);
    return text;
}

} // namespace shopdesk
