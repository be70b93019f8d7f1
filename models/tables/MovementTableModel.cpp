// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/MovementTableModel.h"

namespace shopdesk {

MovementTableModel::MovementTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Movements,
                      {u"at"_qs, u"shop"_qs, u"kind"_qs, u"quantity"_qs, u"reason"_qs, u"actor"_qs},
                      parent)
{
}

QString MovementTableModel::title(const QString &key) const
{
    if (key == u"at"_qs)
        return tr("Time");
    if (key == u"shop"_qs)
        return tr("Shop");
    if (key == u"kind"_qs)
        return tr("Kind");
    if (key == u"quantity"_qs)
        return tr("Quantity");
    if (key == u"reason"_qs)
        return tr("Reason");
    if (key == u"actor"_qs)
        return tr("By");
    return key;
}

QString MovementTableModel::text(const PageRow &row, const ColumnSpec &column,
                                 const QVariant &value) const
{
    if (column.key == u"kind"_qs)
        return Formats::movementKind(value.toString());
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
