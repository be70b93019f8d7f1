// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/AssortmentTableModel.h"

namespace shopdesk {

AssortmentTableModel::AssortmentTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Assortment,
                      {u"title"_qs, u"authors"_qs, u"code"_qs, u"on_hand"_qs, u"reserved"_qs,
                       u"available"_qs, u"price"_qs},
                      parent)
{
}

QString AssortmentTableModel::title(const QString &key) const
{
    if (key == u"title"_qs)
        return tr("Title");
    if (key == u"authors"_qs)
        return tr("Authors");
    if (key == u"code"_qs)
        return tr("ISBN or code");
    if (key == u"on_hand"_qs)
        return tr("On hand");
    if (key == u"reserved"_qs)
        return tr("Reserved");
    if (key == u"available"_qs)
        return tr("Available");
    if (key == u"price"_qs)
        return tr("Price");
    return key;
}

} // namespace shopdesk
