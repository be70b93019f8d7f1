// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/Specs.h"

namespace shopdesk {

namespace {

using Kind = ColumnKind;
using Match = FilterSpec::Match;

std::vector<ColumnSpec> columns()
{
    return {
            sortable("name", Kind::Text, "p.name", "p.name"),
            sortable("kind", Kind::State, "p.kind", "p.kind"),
            shown("percent", Kind::Percent, "p.percent_bp"),
            shown("amount", Kind::Money, "p.amount_minor"),
            shown("buy_quantity", Kind::Integer, "p.buy_quantity"),
            shown("free_quantity", Kind::Integer, "p.free_quantity"),
            sortable("minimum", Kind::Money, "p.minimum_minor", "p.minimum_minor"),
            shown("weekdays", Kind::Integer, "p.weekdays"),
            shown("starts_on", Kind::Date, "p.starts_on"),
            shown("ends_on", Kind::Date, "p.ends_on"),
            sortable("priority", Kind::Integer, "p.priority", "p.priority"),
            sortable("combinable", Kind::Bool, "p.combinable",
                     "CASE WHEN p.combinable THEN 1 ELSE 0 END"),
            sortable("active", Kind::Bool, "p.active", "CASE WHEN p.active THEN 1 ELSE 0 END"),
            shown("coupons", Kind::Integer,
                  "(SELECT count(*) FROM coupon c WHERE c.promotion_id = p.id)"),
            shown("currency", Kind::Text, "w.currency"),
            sortable("changed_at", Kind::DateTime, "p.changed_at", "p.changed_at"),
    };
}

} // namespace

TableSpec promotionSpec()
{
    return {.table = Table::Promotions,
            .name = QStringLiteral("promotions"),
            .storage = QStringLiteral("promotion"),
            .from = QStringLiteral("promotion p"),
            .joins = QStringLiteral("CROSS JOIN workspace w"),
            .id = QStringLiteral("p.id"),
            .columns = columns(),
            .filters = {filterBy("active", Kind::Bool, Match::Flag, "p.active"),
                        filterBy("kind", Kind::State, Match::AnyOf, "p.kind"),
                        filterBy("on", Kind::Date, Match::Value,
                                 "COALESCE(p.starts_on, :value) <= :value"
                                 " AND COALESCE(p.ends_on, :value) >= :value")},
            .aggregates = {},
            .defaultSort = QStringLiteral("priority"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
