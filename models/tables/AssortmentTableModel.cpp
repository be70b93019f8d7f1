// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/AssortmentTableModel.h"

namespace shopdesk {

AssortmentTableModel::AssortmentTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Assortment,
                      {u"title"_qs, u"authors"_qs, u"code"_qs, u"on_hand"_qs, u"reserved"_qs,
                       u"available"_qs, u"in_transit"_qs, u"on_order"_qs, u"reorder_level"_qs,
                       u"shelf"_qs, u"last_sold_on"_qs, u"last_received_on"_qs, u"price"_qs},
                      parent)
{
}

QString AssortmentTableModel::title(const QString &key) const
{
    static const QHash<QString, const char *> titles{
            {u"title"_qs, QT_TR_NOOP("Title")},
            {u"authors"_qs, QT_TR_NOOP("Authors")},
            {u"code"_qs, QT_TR_NOOP("ISBN or code")},
            {u"on_hand"_qs, QT_TR_NOOP("On hand")},
            {u"reserved"_qs, QT_TR_NOOP("Reserved")},
            {u"available"_qs, QT_TR_NOOP("Available")},
            {u"in_transit"_qs, QT_TR_NOOP("In transit")},
            {u"on_order"_qs, QT_TR_NOOP("On order")},
            {u"reorder_level"_qs, QT_TR_NOOP("Reorder level")},
            {u"shelf"_qs, QT_TR_NOOP("Shelf")},
            {u"last_sold_on"_qs, QT_TR_NOOP("Last sale")},
            {u"last_received_on"_qs, QT_TR_NOOP("Last receipt")},
            {u"price"_qs, QT_TR_NOOP("Price")},
    };
    const char *text = titles.value(key);
    return text ? tr(text) : key;
}

} // namespace shopdesk
