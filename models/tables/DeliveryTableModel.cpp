// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/DeliveryTableModel.h"

namespace shopdesk {

DeliveryTableModel::DeliveryTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Deliveries,
                      {u"number"_qs, u"received_at"_qs, u"shop"_qs, u"supplier"_qs, u"copies"_qs,
                       u"damaged"_qs, u"cost"_qs, u"purchase_order"_qs, u"reference"_qs,
                       u"actor"_qs, u"note"_qs},
                      parent)
{
}

QString DeliveryTableModel::title(const QString &key) const
{
    static const QHash<QString, const char *> titles{
            {u"number"_qs, QT_TR_NOOP("Number")},
            {u"received_at"_qs, QT_TR_NOOP("Received")},
            {u"shop"_qs, QT_TR_NOOP("Shop")},
            {u"supplier"_qs, QT_TR_NOOP("Supplier")},
            {u"copies"_qs, QT_TR_NOOP("Copies")},
            {u"damaged"_qs, QT_TR_NOOP("Damaged")},
            {u"cost"_qs, QT_TR_NOOP("Cost")},
            {u"purchase_order"_qs, QT_TR_NOOP("Purchase order")},
            {u"reference"_qs, QT_TR_NOOP("Delivery note")},
            {u"actor"_qs, QT_TR_NOOP("Received by")},
            {u"note"_qs, QT_TR_NOOP("Note")},
    };
    const char *text = titles.value(key);
    return text ? tr(text) : key;
}

// None damaged is nothing to look at.
QString DeliveryTableModel::text(const PageRow &row, const ColumnSpec &column,
                                 const QVariant &value) const
{
    if (column.key == u"damaged"_qs && value.toLongLong() == 0)
        return {};
    if (column.key == u"note"_qs)
        return value.toString().simplified();
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
