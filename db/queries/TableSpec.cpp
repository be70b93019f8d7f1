// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/TableSpec.h"

#include "db/queries/Specs.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace shopdesk {

const ColumnSpec *TableSpec::column(const QString &key) const
{
    const int index = columnIndex(key);
    return index < 0 ? nullptr : &columns.at(static_cast<std::size_t>(index));
}

const FilterSpec *TableSpec::filter(const QString &key) const
{
    const auto found = std::ranges::find(filters, key, &FilterSpec::key);
    return found == filters.end() ? nullptr : &*found;
}

int TableSpec::columnIndex(const QString &key) const
{
    const auto found = std::ranges::find(columns, key, &ColumnSpec::key);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QStringList TableSpec::sortableKeys() const
{
    QStringList keys;
    for (const auto &column : columns) {
        if (column.sort)
            keys.append(column.key);
    }
    return keys;
}

const TableSpec &tableSpec(Table table)
{
    // In the order of the enumeration. A constant table, built once, safely from any thread.
    static const std::array specs{
            bookSpec(),           shopSpec(),       accountSpec(),       customerSpec(),
            orderSpec(),          assortmentSpec(), stockSpec(),         movementSpec(),
            activitySpec(),       reviewSpec(),     voucherSpec(),       promotionSpec(),
            couponSpec(),         supplierSpec(),   purchaseOrderSpec(), deliverySpec(),
            supplierReturnSpec(), returnsDueSpec(), transferSpec(),      stocktakeSpec(),
            stocktakeLineSpec(),  lowStockSpec(),   attentionSpec()};
    return specs.at(static_cast<std::size_t>(table));
}

ColumnSpec sortable(const char *key, ColumnKind kind, const char *expression,
                    const char *sortExpression)
{
    return {.key = QLatin1String(key),
            .kind = kind,
            .expression = QLatin1String(expression),
            .sort = SortSpec{QLatin1String(sortExpression), SortSpec::Key::Shared}};
}

ColumnSpec shown(const char *key, ColumnKind kind, const char *expression)
{
    return {.key = QLatin1String(key),
            .kind = kind,
            .expression = QLatin1String(expression),
            .sort = std::nullopt};
}

ColumnSpec unique(const char *key, ColumnKind kind, const char *expression)
{
    return {.key = QLatin1String(key),
            .kind = kind,
            .expression = QLatin1String(expression),
            .sort = SortSpec{QLatin1String(expression), SortSpec::Key::Unique}};
}

FilterSpec filterBy(const char *key, ColumnKind kind, FilterSpec::Match match, const char *fragment)
{
    return {.key = QLatin1String(key),
            .kind = kind,
            .match = match,
            .fragment = QLatin1String(fragment)};
}

} // namespace shopdesk
