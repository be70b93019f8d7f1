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
            unique("code", Kind::Text, "s.code"),
            sortable("name", Kind::Text, "s.name", "s.name_key"),
            shown("street", Kind::Text, "s.street"),
            sortable("city", Kind::Text, "s.city", "s.city_key"),
            sortable("postcode", Kind::Text, "s.postcode", "s.postcode{C}"),
            sortable("country", Kind::Text, "s.country", "s.country{C}"),
            sortable("time_zone", Kind::Text, "s.time_zone", "s.time_zone{C}"),
            shown("opening_hours", Kind::Text, "s.opening_hours"),
            shown("prices_include_tax", Kind::Bool, "s.prices_include_tax"),
            sortable("active", Kind::Bool, "s.active", "CASE WHEN s.active THEN 1 ELSE 0 END"),
            sortable("created_at", Kind::DateTime, "s.created_at", "s.created_at"),
    };
}

} // namespace

TableSpec shopSpec()
{
    return {.table = Table::Shops,
            .name = QStringLiteral("shops"),
            .storage = QStringLiteral("shop"),
            .from = QStringLiteral("shop s"),
            .joins = {},
            .id = QStringLiteral("s.id"),
            .columns = columns(),
            .filters = {filterBy("active", Kind::Bool, Match::Flag, "s.active"),
                        filterBy("code", Kind::Text, Match::AnyOf, "s.code"),
                        filterBy("search", Kind::Text, Match::Folded,
                                 "s.name_key LIKE :value{E} OR s.city_key LIKE :value{E}"
                                 " OR lower(s.code) LIKE :value{E}")},
            .aggregates = {},
            .defaultSort = QStringLiteral("code"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
