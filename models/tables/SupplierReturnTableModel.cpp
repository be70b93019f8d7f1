// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/SupplierReturnTableModel.h"

#include "models/support/SupplierWords.h"

namespace shopdesk {

SupplierReturnTableModel::SupplierReturnTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::SupplierReturns,
                      {u"number"_qs, u"requested_at"_qs, u"supplier"_qs, u"shop"_qs, u"state"_qs,
                       u"copies"_qs, u"cost"_qs, u"credit"_qs, u"authorisation"_qs, u"note"_qs},
                      parent)
{
}

QString SupplierReturnTableModel::title(const QString &key) const
{
    static const QHash<QString, const char *> titles{
            {u"number"_qs, QT_TR_NOOP("Number")},
            {u"requested_at"_qs, QT_TR_NOOP("Requested")},
            {u"supplier"_qs, QT_TR_NOOP("Supplier")},
            {u"shop"_qs, QT_TR_NOOP("Shop")},
            {u"state"_qs, QT_TR_NOOP("State")},
            {u"copies"_qs, QT_TR_NOOP("Copies")},
            {u"cost"_qs, QT_TR_NOOP("Asked back")},
            {u"credit"_qs, QT_TR_NOOP("Credited")},
            {u"authorisation"_qs, QT_TR_NOOP("Authorisation")},
            {u"note"_qs, QT_TR_NOOP("Note")},
    };
    const char *text = titles.value(key);
    return text ? tr(text) : key;
}

QString SupplierReturnTableModel::text(const PageRow &row, const ColumnSpec &column,
                                       const QVariant &value) const
{
    if (column.key == u"state"_qs)
        return words::supplierReturnState(value.toString());
    if (column.key == u"note"_qs)
        return value.toString().simplified();
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
