// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/RowSet.h"

namespace shopdesk {

const QVariant &Row::value(int column) const
{
    return m_set->m_rows.at(m_index).at(static_cast<std::size_t>(column));
}

const QVariant &Row::value(const char *column) const
{
    static const QVariant nothing;
    const int index = m_set->columnIndex(column);
    Q_ASSERT_X(index >= 0, "Row::value", column);
    return index < 0 ? nothing : value(index);
}

QDateTime Row::dateTime(const char *column) const
{
    const auto written = text(column);
    return written.isEmpty() ? QDateTime()
                             : QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
}

QDate Row::date(const char *column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<qint64> Row::optionalInteger(const char *column) const
{
    const auto &found = value(column);
    return found.isNull() ? std::nullopt : std::optional<qint64>(found.toLongLong());
}

void RowSet::append(std::vector<QVariant> values)
{
    m_rows.push_back(std::move(values));
}

int RowSet::columnIndex(const char *column) const
{
    const QLatin1String wanted(column);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i) == wanted)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace shopdesk
