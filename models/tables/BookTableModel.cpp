// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/BookTableModel.h"

namespace shopdesk {

BookTableModel::BookTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Books,
                      {u"title"_qs, u"authors"_qs, u"code"_qs, u"publisher"_qs, u"year"_qs,
                       u"language"_qs, u"price"_qs},
                      parent)
{
}

QString BookTableModel::title(const QString &key) const
{
    if (key == u"title"_qs)
        return tr("Title");
    if (key == u"authors"_qs)
        return tr("Authors");
    if (key == u"code"_qs)
        return tr("ISBN or code");
    if (key == u"publisher"_qs)
        return tr("Publisher");
    if (key == u"year"_qs)
        return tr("Year");
    if (key == u"language"_qs)
        return tr("Language");
    if (key == u"price"_qs)
        return tr("Price");
    return key;
}

QString BookTableModel::text(const PageRow &row, const ColumnSpec &column,
                             const QVariant &value) const
{
    if (column.key == u"year"_qs)
        return value.isNull() ? QString() : formats().year(value.toLongLong());
    if (column.key == u"language"_qs)
        return Formats::language(value.toString());
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
