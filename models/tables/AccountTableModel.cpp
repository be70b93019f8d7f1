// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/AccountTableModel.h"

namespace shopdesk {

AccountTableModel::AccountTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(
              fetcher, Table::Accounts,
              {u"login"_qs, u"name"_qs, u"role"_qs, u"email"_qs, u"active"_qs, u"created_at"_qs},
              parent)
{
}

QString AccountTableModel::title(const QString &key) const
{
    if (key == u"login"_qs)
        return tr("Login");
    if (key == u"name"_qs)
        return tr("Name");
    if (key == u"role"_qs)
        return tr("Role");
    if (key == u"email"_qs)
        return tr("E-mail");
    if (key == u"active"_qs)
        return tr("Active");
    if (key == u"created_at"_qs)
        return tr("Created");
    return key;
}

QString AccountTableModel::text(const PageRow &row, const ColumnSpec &column,
                                const QVariant &value) const
{
    if (column.key == u"role"_qs)
        return Formats::role(value.toString());
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
