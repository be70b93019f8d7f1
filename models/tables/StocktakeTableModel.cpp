// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/StocktakeTableModel.h"

#include "models/support/StocktakeWords.h"

namespace shopdesk {

StocktakeTableModel::StocktakeTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Stocktakes,
                      {u"number"_qs, u"shop"_qs, u"scope"_qs, u"state"_qs, u"started_at"_qs,
                       u"started_by"_qs, u"posted_at"_qs, u"lines"_qs, u"differences"_qs,
                       u"note"_qs},
                      parent)
{
}

QString StocktakeTableModel::title(const QString &key) const
{
    if (key == u"number"_qs)
        return tr("Number");
    if (key == u"shop"_qs)
        return tr("Shop");
    if (key == u"scope"_qs)
        return tr("What");
    if (key == u"state"_qs)
        return tr("State");
    if (key == u"started_at"_qs)
        return tr("Begun");
    if (key == u"started_by"_qs)
        return tr("By");
    if (key == u"posted_at"_qs)
        return tr("Posted");
    if (key == u"lines"_qs)
        return tr("Counted", "books");
    if (key == u"differences"_qs)
        return tr("Differ", "books");
    if (key == u"note"_qs)
        return tr("Note");
    return key;
}

QString StocktakeTableModel::text(const PageRow &row, const ColumnSpec &column,
                                  const QVariant &value) const
{
    if (column.key == u"state"_qs)
        return StocktakeWords::state(value.toString());
    if (column.key != u"scope"_qs)
        return PagedTableModel::text(row, column, value);
    const auto part = row.values.at(std::size_t(spec().columnIndex(u"part"_qs))).toString();
    return StocktakeWords::scope(
            stocktakeScopeFromName(value.toString()).value_or(StocktakeScope::Shop), part);
}

} // namespace shopdesk
