// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/FilterCheck.h"

#include "db/storage/Bindings.h"

#include <QDateTime>
#include <QUuid>

namespace shopdesk {

namespace {

tl::unexpected<Error> invalid(const FilterSpec &filter)
{
    return fail(ErrorKind::Invalid, u"filter_value_invalid"_qs, filter.key);
}

Result<QVariant> checkedId(const FilterSpec &filter, const QVariant &value)
{
    const auto uuid = QUuid::fromString(value.toString());
    if (uuid.isNull())
        return invalid(filter);
    return QVariant(uuid.toString(QUuid::WithoutBraces));
}

Result<QVariant> checkedInteger(const FilterSpec &filter, const QVariant &value)
{
    bool ok = false;
    const auto number = value.toLongLong(&ok);
    const bool fraction = value.typeId() == QMetaType::Double;
    if (!ok || fraction)
        return invalid(filter);
    return QVariant(number);
}

Result<QVariant> checkedDate(const FilterSpec &filter, const QVariant &value)
{
    const auto date = value.typeId() == QMetaType::QString
                              ? QDate::fromString(value.toString(), Qt::ISODate)
                              : value.toDate();
    if (!date.isValid())
        return invalid(filter);
    return boundValue(date);
}

Result<QVariant> checkedDateTime(const FilterSpec &filter, const QVariant &value)
{
    const auto at = value.typeId() == QMetaType::QString
                            ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs)
                            : value.toDateTime();
    if (!at.isValid())
        return invalid(filter);
    return boundValue(at.toUTC());
}

} // namespace

Result<QVariant> checkedFilterValue(const FilterSpec &filter, const QVariant &value)
{
    switch (filter.kind) {
    case ColumnKind::Id:
        return checkedId(filter, value);
    case ColumnKind::Integer:
    case ColumnKind::Money:
    case ColumnKind::Percent:
    case ColumnKind::Rating:
        return checkedInteger(filter, value);
    case ColumnKind::Date:
        return checkedDate(filter, value);
    case ColumnKind::DateTime:
        return checkedDateTime(filter, value);
    case ColumnKind::Bool:
        return QVariant(value.toBool());
    case ColumnKind::Text:
    case ColumnKind::Isbn:
    case ColumnKind::State:
        break;
    }
    if (value.toString().contains(QChar::Null))
        return invalid(filter);
    return QVariant(value.toString());
}

} // namespace shopdesk
