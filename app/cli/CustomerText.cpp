// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CustomerText.h"

#include "db/domain/Money.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString amount(qint64 minor, const QString &currency)
{
    const auto known = Currency::parse(currency);
    return (known ? Money(minor, *known).toDecimal() : QString::number(minor)) + u' ' + currency;
}

QJsonArray addressesJson(const CustomerDetail &customer)
{
    QJsonArray array;
    for (const auto &address : customer.addresses)
        array.append(QJsonObject{{u"id"_qs, address.id.toString()},
                                 {u"label"_qs, textOrNull(address.label)},
                                 {u"recipient"_qs, address.recipient},
                                 {u"street"_qs, address.street},
                                 {u"city"_qs, address.city},
                                 {u"postcode"_qs, address.postcode},
                                 {u"country"_qs, address.country}});
    return array;
}

QJsonArray vouchersJson(const CustomerMoney &money)
{
    QJsonArray array;
    for (const auto &voucher : money.vouchers)
        array.append(QJsonObject{
                {u"code"_qs, voucher.code},
                {u"balance_minor"_qs, voucher.balanceMinor},
                {u"currency"_qs, voucher.currency},
                {u"active"_qs, voucher.active},
                {u"expires_on"_qs, voucher.expiresOn
                                           ? QJsonValue(voucher.expiresOn->toString(Qt::ISODate))
                                           : QJsonValue(QJsonValue::Null)}});
    return array;
}

QStringList groupNames(const CustomerDetail &customer)
{
    QStringList names;
    for (const auto &group : customer.groups)
        names.append(group.name);
    return names;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

void addLine(QString &text, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        text += u"\n%1: %2"_qs.arg(name, value);
}

} // namespace

QJsonObject toJson(const ShownCustomer &customer)
{
    const auto &detail = customer.detail;
    return {{u"id"_qs, detail.id.toString()},
            {u"number"_qs, textOrNull(detail.number)},
            {u"name"_qs, detail.name},
            {u"login"_qs, textOrNull(detail.login)},
            {u"email"_qs, detail.email},
            {u"phone"_qs, detail.phone},
            {u"street"_qs, detail.street},
            {u"city"_qs, detail.city},
            {u"postcode"_qs, detail.postcode},
            {u"country"_qs, detail.country},
            {u"note"_qs, textOrNull(detail.note)},
            {u"active"_qs, detail.active},
            {u"groups"_qs, QJsonArray::fromStringList(groupNames(detail))},
            {u"addresses"_qs, addressesJson(detail)},
            {u"orders"_qs, customer.belongings.orders},
            {u"owed_minor"_qs, customer.money.owedMinor},
            {u"vouchers"_qs, vouchersJson(customer.money)}};
}

QString customerText(const ShownCustomer &customer)
{
    const auto &detail = customer.detail;
    auto text = detail.active ? detail.name : detail.name + u" (inactive)"_qs;
    addLine(text, u"Number"_qs, detail.number);
    addLine(text, u"Login"_qs, detail.login);
    addLine(text, u"E-mail"_qs, detail.email);
    addLine(text, u"Phone"_qs, detail.phone);
    addLine(text, u"Address"_qs,
            joined({detail.street, detail.postcode, detail.city, detail.country}));
    for (const auto &address : detail.addresses)
        addLine(text, address.label.isEmpty() ? u"Further address"_qs : address.label,
                joined({address.recipient, address.street, address.postcode, address.city,
                        address.country}));
    addLine(text, u"Groups"_qs, groupNames(detail).join(u", "_qs));
    addLine(text, u"Note"_qs, detail.note);
    addLine(text, u"Orders"_qs, QString::number(customer.belongings.orders));
    addLine(text, u"Owes on account"_qs, amount(customer.money.owedMinor, customer.money.currency));
    for (const auto &voucher : customer.money.vouchers)
        addLine(text, u"Voucher "_qs + voucher.code,
                amount(voucher.balanceMinor, voucher.currency));
    return text;
}

} // namespace shopdesk
