// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ReviewTableModel.h"

namespace shopdesk {

ReviewTableModel::ReviewTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Reviews,
                      {u"created_at"_qs, u"title"_qs, u"author"_qs, u"rating"_qs, u"body"_qs,
                       u"staff_pick"_qs, u"hidden"_qs},
                      parent)
{
}

QString ReviewTableModel::title(const QString &key) const
{
    if (key == u"created_at"_qs)
        return tr("Date");
    if (key == u"title"_qs)
        return tr("Book");
    if (key == u"hidden"_qs)
        return tr("Hidden");
    if (key == u"author"_qs)
        return tr("Author");
    if (key == u"rating"_qs)
        return tr("Stars");
    if (key == u"staff_pick"_qs)
        return tr("Staff pick");
    if (key == u"body"_qs)
        return tr("Review");
    return key;
}

QString ReviewTableModel::text(const PageRow &row, const ColumnSpec &column,
                               const QVariant &value) const
{
    if (column.key == u"rating"_qs)
        return QString(value.toInt(), QChar(0x2605));
    // Few are; a column of "No" says nothing.
    if (column.kind == ColumnKind::Bool && !value.toBool())
        return {};
    if (column.key == u"body"_qs)
        return value.toString().simplified();
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
