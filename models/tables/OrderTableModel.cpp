// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/OrderTableModel.h"

namespace shopdesk {

OrderTableModel::OrderTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Orders,
                      {u"number"_qs, u"placed_at"_qs, u"shop"_qs, u"customer"_qs, u"clerk"_qs,
                       u"state"_qs, u"total"_qs},
                      parent)
{
}

QString OrderTableModel::title(const QString &key) const
{
    if (key == u"number"_qs)
        return tr("Number");
    if (key == u"placed_at"_qs)
        return tr("Placed");
    if (key == u"shop"_qs)
        return tr("Shop");
    if (key == u"customer"_qs)
        return tr("Customer");
    if (key == u"clerk"_qs)
        return tr("Clerk");
    if (key == u"state"_qs)
        return tr("State");
    if (key == u"total"_qs)
        return tr("Total");
    return key;
}

QString OrderTableModel::text(const PageRow &row, const ColumnSpec &column,
                              const QVariant &value) const
{
    if (column.key == u"state"_qs)
        return Formats::orderState(value.toString());
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
