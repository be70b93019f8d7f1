// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/PromotionTableModel.h"

namespace shopdesk {

PromotionTableModel::PromotionTableModel(PageFetcher &fetcher, QObject *parent)
    : PagedTableModel(fetcher, Table::Promotions,
                      {u"name"_qs, u"kind"_qs, u"starts_on"_qs, u"ends_on"_qs, u"priority"_qs,
                       u"combinable"_qs, u"coupons"_qs, u"active"_qs},
                      parent)
{
}

QString PromotionTableModel::title(const QString &key) const
{
    if (key == u"name"_qs)
        return tr("Name");
    if (key == u"kind"_qs)
        return tr("Kind");
    if (key == u"starts_on"_qs)
        return tr("First day");
    if (key == u"ends_on"_qs)
        return tr("Last day");
    if (key == u"priority"_qs)
        return tr("Priority");
    if (key == u"combinable"_qs)
        return tr("Combinable");
    if (key == u"coupons"_qs)
        return tr("Coupons");
    if (key == u"active"_qs)
        return tr("Active");
    return key;
}

QString PromotionTableModel::text(const PageRow &row, const ColumnSpec &column,
                                  const QVariant &value) const
{
    if (column.key == u"kind"_qs)
        return Formats::promotionKind(value.toString());
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
