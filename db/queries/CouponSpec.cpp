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
            unique("code", Kind::Text, "c.code"),
            shown("promotion", Kind::Text, "p.name"),
            shown("promotion_id", Kind::Id, "c.promotion_id"),
            shown("uses_left", Kind::Integer, "c.uses_left"),
            shown("uses", Kind::Integer,
                  "(SELECT count(*) FROM coupon_use u WHERE u.code = c.code)"),
            sortable("active", Kind::Bool, "c.active", "CASE WHEN c.active THEN 1 ELSE 0 END"),
    };
}

} // namespace

TableSpec couponSpec()
{
    return {.table = Table::Coupons,
            .name = QStringLiteral("coupons"),
            .storage = QStringLiteral("coupon"),
            .from = QStringLiteral("coupon c"),
            .joins = QStringLiteral("JOIN promotion p ON p.id = c.promotion_id"),
            .id = QStringLiteral("c.code"),
            .columns = columns(),
            .filters = {filterBy("promotion", Kind::Id, Match::Value, "c.promotion_id = :value"),
                        filterBy("active", Kind::Bool, Match::Flag, "c.active")},
            .aggregates = {},
            .defaultSort = QStringLiteral("code"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
