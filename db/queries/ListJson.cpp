// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ListJson.h"

#include <QJsonArray>

namespace shopdesk {

QString jsonKey(const ColumnSpec &column)
{
    switch (column.kind) {
    case ColumnKind::Money:
        return column.key + u"_minor"_qs;
    case ColumnKind::Percent:
        return column.key + u"_bp"_qs;
    case ColumnKind::Rating:
        return column.key + u"_hundredths"_qs;
    default:
        return column.key;
    }
}

QJsonValue jsonValue(const ColumnSpec &column, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (column.kind) {
    case ColumnKind::Integer:
    case ColumnKind::Money:
    case ColumnKind::Percent:
    case ColumnKind::Rating:
        return QJsonValue(value.toLongLong());
    case ColumnKind::Bool:
        return QJsonValue(value.toBool());
    default:
        return QJsonValue(value.toString());
    }
}

QJsonObject toJson(const TableSpec &spec, const PageRow &row)
{
    QJsonObject object{{u"id"_qs, row.id()}};
    for (std::size_t i = 0; i < spec.columns.size(); ++i)
        object.insert(jsonKey(spec.columns[i]), jsonValue(spec.columns[i], row.values.at(i)));
    return object;
}

QJsonObject toJson(const TableSpec &spec, const RowList &list)
{
    QJsonArray rows;
    for (const auto &row : list.rows)
        rows.append(toJson(spec, row));
    return {{u"rows"_qs, rows}, {u"total"_qs, list.total}};
}

} // namespace shopdesk
