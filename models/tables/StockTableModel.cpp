// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/StockTableModel.h"

namespace shopdesk {

StockTableModel::StockTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Stock,
                      {u"shop"_qs, u"name"_qs, u"city"_qs, u"on_hand"_qs, u"reserved"_qs,
                       u"available"_qs, u"in_transit"_qs, u"on_order"_qs},
                      parent)
{
}

QString StockTableModel::title(const QString &key) const
{
    if (key == u"shop"_qs)
        return tr("Shop");
    if (key == u"name"_qs)
        return tr("Name");
    if (key == u"city"_qs)
        return tr("City");
    if (key == u"on_hand"_qs)
        return tr("On hand");
    if (key == u"reserved"_qs)
        return tr("Reserved");
    if (key == u"available"_qs)
        return tr("Available");
    if (key == u"in_transit"_qs)
        return tr("In transit");
    if (key == u"on_order"_qs)
        return tr("On order");
    return key;
}

} // namespace shopdesk
