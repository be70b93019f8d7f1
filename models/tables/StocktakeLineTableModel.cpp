// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/StocktakeLineTableModel.h"

namespace shopdesk {

StocktakeLineTableModel::StocktakeLineTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::StocktakeLines,
                      {u"title"_qs, u"authors"_qs, u"code"_qs, u"shelf"_qs, u"counted"_qs,
                       u"expected"_qs, u"variance"_qs, u"moved"_qs, u"posted"_qs, u"counted_at"_qs,
                       u"counted_by"_qs},
                      parent)
{
}

QString StocktakeLineTableModel::title(const QString &key) const
{
    if (key == u"title"_qs)
        return tr("Title");
    if (key == u"authors"_qs)
        return tr("Authors");
    if (key == u"code"_qs)
        return tr("Code");
    if (key == u"shelf"_qs)
        return tr("Shelf");
    if (key == u"counted"_qs)
        return tr("Counted", "copies");
    if (key == u"expected"_qs)
        return tr("Expected");
    if (key == u"variance"_qs)
        return tr("Variance");
    if (key == u"moved"_qs)
        return tr("Remark");
    if (key == u"posted"_qs)
        return tr("Posted");
    if (key == u"counted_at"_qs)
        return tr("Time");
    if (key == u"counted_by"_qs)
        return tr("By");
    return key;
}

QString StocktakeLineTableModel::text(const PageRow &row, const ColumnSpec &column,
                                      const QVariant &value) const
{
    if (column.key == u"variance"_qs && value.toLongLong() > 0)
        return u'+' + PagedTableModel::text(row, column, value);
    if (column.key != u"moved"_qs)
        return PagedTableModel::text(row, column, value);
    const auto waits = row.values.at(std::size_t(spec().columnIndex(u"to_recount"_qs))).toBool();
    if (waits)
        return tr("Count it again");
    return value.toBool() ? tr("Moved meanwhile") : QString();
}

} // namespace shopdesk
