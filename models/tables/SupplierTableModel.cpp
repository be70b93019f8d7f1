// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/SupplierTableModel.h"

namespace shopdesk {

SupplierTableModel::SupplierTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Suppliers,
                      {u"code"_qs, u"name"_qs, u"contact"_qs, u"email"_qs, u"phone"_qs, u"city"_qs,
                       u"account_number"_qs, u"return_days"_qs, u"active"_qs},
                      parent)
{
}

QString SupplierTableModel::title(const QString &key) const
{
    static const QHash<QString, const char *> titles{
            {u"code"_qs, QT_TR_NOOP("Code")},
            {u"name"_qs, QT_TR_NOOP("Name")},
            {u"contact"_qs, QT_TR_NOOP("Contact")},
            {u"email"_qs, QT_TR_NOOP("E-mail")},
            {u"phone"_qs, QT_TR_NOOP("Phone")},
            {u"city"_qs, QT_TR_NOOP("City")},
            {u"account_number"_qs, QT_TR_NOOP("Account number")},
            {u"return_days"_qs, QT_TR_NOOP("Returns")},
            {u"active"_qs, QT_TR_NOOP("State")},
    };
    const char *text = titles.value(key);
    return text ? tr(text) : key;
}

QString SupplierTableModel::text(const PageRow &row, const ColumnSpec &column,
                                 const QVariant &value) const
{
    if (column.key == u"return_days"_qs)
        return value.isNull() ? tr("None") : tr("%Ln day(s)", nullptr, value.toInt());
    if (column.key == u"active"_qs)
        return value.toBool() ? tr("Active") : tr("Inactive");
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
