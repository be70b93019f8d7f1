// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ShopTableModel.h"

namespace shopdesk {

ShopTableModel::ShopTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(
              fetcher, Table::Shops,
              {u"code"_qs, u"name"_qs, u"city"_qs, u"country"_qs, u"time_zone"_qs, u"active"_qs},
              parent)
{
}

QString ShopTableModel::title(const QString &key) const
{
    if (key == u"code"_qs)
        return tr("Code");
    if (key == u"name"_qs)
        return tr("Name");
    if (key == u"city"_qs)
        return tr("City");
    if (key == u"country"_qs)
        return tr("Country");
    if (key == u"time_zone"_qs)
        return tr("Time zone");
    if (key == u"active"_qs)
        return tr("Active");
    return key;
}

} // namespace shopdesk
