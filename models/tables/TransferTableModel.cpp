// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/TransferTableModel.h"

#include "models/support/TransferWords.h"

namespace shopdesk {

TransferTableModel::TransferTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Transfers,
                      {u"number"_qs, u"created_at"_qs, u"from_shop"_qs, u"to_shop"_qs, u"state"_qs,
                       u"requested"_qs, u"dispatched"_qs, u"received"_qs, u"missing"_qs,
                       u"note"_qs},
                      parent)
{
}

QString TransferTableModel::title(const QString &key) const
{
    static const QHash<QString, const char *> titles{
            {u"number"_qs, QT_TR_NOOP("Number")},   {u"created_at"_qs, QT_TR_NOOP("Begun")},
            {u"from_shop"_qs, QT_TR_NOOP("From")},  {u"to_shop"_qs, QT_TR_NOOP("To")},
            {u"state"_qs, QT_TR_NOOP("State")},     {u"requested"_qs, QT_TR_NOOP("Asked for")},
            {u"dispatched"_qs, QT_TR_NOOP("Sent")}, {u"received"_qs, QT_TR_NOOP("Came")},
            {u"missing"_qs, QT_TR_NOOP("Missing")}, {u"note"_qs, QT_TR_NOOP("Note")},
    };
    const char *text = titles.value(key);
    return text ? tr(text) : key;
}

// What has not happened yet is nothing, not none.
QString TransferTableModel::text(const PageRow &row, const ColumnSpec &column,
                                 const QVariant &value) const
{
    if (column.key == u"state"_qs)
        return words::transferState(value.toString());
    if (column.kind == ColumnKind::Integer && value.toLongLong() == 0)
        return {};
    if (column.key == u"note"_qs)
        return value.toString().simplified();
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
