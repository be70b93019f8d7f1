// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/MovementTableModel.h"

#include "models/support/SupplierWords.h"

namespace shopdesk {

MovementTableModel::MovementTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Movements,
                      {u"at"_qs, u"shop"_qs, u"title"_qs, u"code"_qs, u"kind"_qs, u"quantity"_qs,
                       u"reason"_qs, u"document"_qs, u"actor_name"_qs, u"device"_qs,
                       u"unit_cost"_qs, u"note"_qs},
                      parent)
{
}

QString MovementTableModel::title(const QString &key) const
{
    static const QHash<QString, const char *> titles{
            {u"title"_qs, QT_TR_NOOP("Title")},
            {u"code"_qs, QT_TR_NOOP("ISBN or code")},
            {u"at"_qs, QT_TR_NOOP("Time")},
            {u"shop"_qs, QT_TR_NOOP("Shop")},
            {u"kind"_qs, QT_TR_NOOP("Kind")},
            {u"quantity"_qs, QT_TR_NOOP("Quantity")},
            {u"reason"_qs, QT_TR_NOOP("Reason")},
            {u"document"_qs, QT_TR_NOOP("Paper")},
            {u"actor_name"_qs, QT_TR_NOOP("By")},
            {u"device"_qs, QT_TR_NOOP("Device")},
            {u"unit_cost"_qs, QT_TR_NOOP("Unit cost")},
            {u"note"_qs, QT_TR_NOOP("Note")},
    };
    const char *text = titles.value(key);
    return text ? tr(text) : key;
}

QString MovementTableModel::text(const PageRow &row, const ColumnSpec &column,
                                 const QVariant &value) const
{
    if (column.key == u"kind"_qs)
        return Formats::movementKind(value.toString());
    if (column.key == u"reason"_qs)
        return words::adjustmentReason(value.toString());
    if (column.key == u"note"_qs)
        return value.toString().simplified();
    const auto text = PagedTableModel::text(row, column, value);
    return column.key == u"quantity"_qs && value.toLongLong() > 0 ? u'+' + text : text;
}

} // namespace shopdesk
