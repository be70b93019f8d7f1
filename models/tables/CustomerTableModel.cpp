// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/CustomerTableModel.h"

namespace shopdesk {

CustomerTableModel::CustomerTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Customers,
                      {u"name"_qs, u"number"_qs, u"email"_qs, u"phone"_qs, u"city"_qs,
                       u"country"_qs, u"created_at"_qs},
                      parent)
{
}

QString CustomerTableModel::title(const QString &key) const
{
    if (key == u"name"_qs)
        return tr("Name");
    if (key == u"number"_qs)
        return tr("Card");
    if (key == u"email"_qs)
        return tr("E-mail");
    if (key == u"phone"_qs)
        return tr("Phone");
    if (key == u"city"_qs)
        return tr("City");
    if (key == u"country"_qs)
        return tr("Country");
    if (key == u"created_at"_qs)
        return tr("Since");
    return key;
}

} // namespace shopdesk
