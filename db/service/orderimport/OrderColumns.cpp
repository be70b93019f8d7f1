// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/OrderColumns.h"

#include <QJsonObject>

#include <algorithm>

namespace shopdesk {

namespace {

struct FieldWords
{
    OrderField field;
    QString name;
    QStringList words; // headings without blanks and signs, the best first
};

const std::array<FieldWords, OrderColumns::kFields> &table()
{
    static const std::array<FieldWords, OrderColumns::kFields> kTable{{
            {OrderField::Number,
             u"number"_qs,
             {u"invoiceno"_qs, u"invoice"_qs, u"invoicenumber"_qs, u"orderno"_qs, u"order"_qs,
              u"ordernumber"_qs, u"номерзаказа"_qs, u"заказ"_qs, u"номерчека"_qs, u"чек"_qs}},
            {OrderField::Code,
             u"code"_qs,
             {u"isbn"_qs, u"isbn13"_qs, u"stockcode"_qs, u"itemcode"_qs, u"sku"_qs, u"артикул"_qs,
              u"код"_qs, u"кодтовара"_qs}},
            {OrderField::Title,
             u"title"_qs,
             {u"description"_qs, u"name"_qs, u"item"_qs, u"название"_qs, u"наименование"_qs,
              u"описание"_qs}},
            {OrderField::Quantity,
             u"quantity"_qs,
             {u"qty"_qs, u"copies"_qs, u"количество"_qs, u"колво"_qs}},
            {OrderField::Time,
             u"time"_qs,
             {u"invoicedate"_qs, u"orderdate"_qs, u"date"_qs, u"datetime"_qs, u"placedat"_qs,
              u"дата"_qs, u"время"_qs}},
            {OrderField::Price, u"price"_qs, {u"unitprice"_qs, u"цена"_qs, u"ценазаединицу"_qs}},
            {OrderField::Customer,
             u"customer"_qs,
             {u"customerid"_qs, u"customernumber"_qs, u"customerno"_qs, u"покупатель"_qs,
              u"клиент"_qs, u"номерпокупателя"_qs}},
            {OrderField::Country, u"country"_qs, {u"страна"_qs}},
    }};
    return kTable;
}

std::size_t indexOf(OrderField field)
{
    return static_cast<std::size_t>(field);
}

QString simplified(const QString &heading)
{
    QString simple;
    for (const QChar c : heading.toCaseFolded())
        if (c.isLetterOrNumber())
            simple.append(c);
    return simple;
}

Error mappingError(const QString &reason, const QString &assignment)
{
    return fail(ErrorKind::Invalid, reason, u"mapping"_qs, {{u"assignment"_qs, assignment}})
            .value();
}

} // namespace

QString orderFieldName(OrderField field)
{
    return table().at(indexOf(field)).name;
}

OrderColumns OrderColumns::guess(const QStringList &header)
{
    OrderColumns columns;
    columns.m_header = header;
    QStringList simple;
    for (const auto &heading : header)
        simple.append(simplified(heading));
    for (const auto &each : table()) {
        for (const auto &word : QStringList{each.name} + each.words) {
            const auto column = simple.indexOf(word);
            if (column >= 0 && !columns.m_columns.at(indexOf(each.field)))
                columns.m_columns.at(indexOf(each.field)) = static_cast<int>(column);
        }
    }
    return columns;
}

Result<void> OrderColumns::assign(const QString &assignment)
{
    const auto equals = assignment.indexOf(u'=');
    if (equals < 0)
        return fail(mappingError(u"mapping_malformed"_qs, assignment));
    const auto name = assignment.left(equals).trimmed();
    const auto field = std::ranges::find(table(), name, &FieldWords::name);
    if (field == table().end())
        return fail(mappingError(u"mapping_field_unknown"_qs, assignment));
    auto &column = m_columns.at(indexOf(field->field));
    const auto wanted = assignment.mid(equals + 1).trimmed();
    if (wanted.isEmpty()) {
        column.reset();
        return {};
    }
    column = findColumn(wanted);
    if (!column)
        return fail(mappingError(u"mapping_column_unknown"_qs, assignment));
    return {};
}

Result<void> OrderColumns::check() const
{
    for (const auto field : {OrderField::Number, OrderField::Code, OrderField::Quantity,
                             OrderField::Time, OrderField::Price}) {
        if (!m_columns.at(indexOf(field)))
            return fail(ErrorKind::Invalid, u"order_column_missing"_qs, u"mapping"_qs,
                        {{u"column"_qs, orderFieldName(field)}});
    }
    return {};
}

QString OrderColumns::cell(const QStringList &record, OrderField field) const
{
    const auto &column = m_columns.at(indexOf(field));
    return column ? record.value(*column).trimmed() : QString();
}

QJsonArray OrderColumns::toJson() const
{
    QJsonArray array;
    for (const auto &each : table()) {
        if (const auto &column = m_columns.at(indexOf(each.field)))
            array.append(QJsonObject{{u"field"_qs, each.name},
                                     {u"column"_qs, *column + 1},
                                     {u"heading"_qs, m_header.value(*column)}});
    }
    return array;
}

std::optional<int> OrderColumns::findColumn(const QString &nameOrNumber) const
{
    for (int column = 0; column < m_header.size(); ++column)
        if (m_header.at(column).trimmed().compare(nameOrNumber, Qt::CaseInsensitive) == 0)
            return column;
    bool isNumber = false;
    const int number = nameOrNumber.toInt(&isNumber);
    if (!isNumber || number < 1 || number > m_header.size())
        return std::nullopt;
    return number - 1;
}

} // namespace shopdesk
