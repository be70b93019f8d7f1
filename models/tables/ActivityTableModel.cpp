// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ActivityTableModel.h"

namespace shopdesk {

ActivityTableModel::ActivityTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Activity, {u"at"_qs, u"actor"_qs, u"kind"_qs, u"subject"_qs},
                      parent)
{
}

QString ActivityTableModel::title(const QString &key) const
{
    if (key == u"at"_qs)
        return tr("Time");
    if (key == u"actor"_qs)
        return tr("Who");
    if (key == u"kind"_qs)
        return tr("What");
    if (key == u"subject"_qs)
        return tr("Subject");
    return key;
}

QString ActivityTableModel::text(const PageRow &row, const ColumnSpec &column,
                                 const QVariant &value) const
{
    if (column.key == u"kind"_qs)
        return Formats::commandKind(value.toString());
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
