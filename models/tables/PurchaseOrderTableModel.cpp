// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/PurchaseOrderTableModel.h"

#include "models/support/PurchasingWords.h"

namespace shopdesk {

PurchaseOrderTableModel::PurchaseOrderTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::PurchaseOrders,
                      {u"number"_qs, u"supplier"_qs, u"shop"_qs, u"state"_qs, u"copies"_qs,
                       u"received"_qs, u"cost"_qs, u"expected_on"_qs, u"created_at"_qs,
                       u"sent_at"_qs, u"note"_qs},
                      parent)
{
}

QString PurchaseOrderTableModel::title(const QString &key) const
{
    static const QHash<QString, const char *> titles{
            {u"number"_qs, QT_TR_NOOP("Number")},      {u"supplier"_qs, QT_TR_NOOP("Supplier")},
            {u"shop"_qs, QT_TR_NOOP("Shop")},          {u"state"_qs, QT_TR_NOOP("State")},
            {u"copies"_qs, QT_TR_NOOP("Copies")},      {u"received"_qs, QT_TR_NOOP("Came")},
            {u"cost"_qs, QT_TR_NOOP("Cost")},          {u"expected_on"_qs, QT_TR_NOOP("Expected")},
            {u"created_at"_qs, QT_TR_NOOP("Written")}, {u"sent_at"_qs, QT_TR_NOOP("Sent")},
            {u"note"_qs, QT_TR_NOOP("Note")},
    };
    const char *text = titles.value(key);
    return text ? tr(text) : key;
}

// What has not happened yet is nothing, not none.
QString PurchaseOrderTableModel::text(const PageRow &row, const ColumnSpec &column,
                                      const QVariant &value) const
{
    if (column.key == u"state"_qs)
        return PurchasingWords::state(value.toString());
    if (column.key == u"received"_qs && value.toLongLong() == 0)
        return {};
    if (column.key == u"note"_qs)
        return value.toString().simplified();
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
