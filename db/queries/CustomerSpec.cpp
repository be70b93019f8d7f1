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
            sortable("name", Kind::Text, "c.name", "c.name_key"),
            sortable("email", Kind::Text, "c.email", "c.email{C}"),
            sortable("phone", Kind::Text, "c.phone", "c.phone{C}"),
            sortable("city", Kind::Text, "c.city", "c.city{C}"),
            sortable("country", Kind::Text, "c.country", "c.country{C}"),
            shown("number", Kind::Text, "COALESCE(c.number, '')"),
            shown("login", Kind::Text, "COALESCE(a.login, '')"),
            sortable("active", Kind::Bool, "c.active", "CASE WHEN c.active THEN 1 ELSE 0 END"),
            sortable("created_at", Kind::DateTime, "c.created_at", "c.created_at"),
    };
}

} // namespace

TableSpec customerSpec()
{
    return {.table = Table::Customers,
            .name = QStringLiteral("customers"),
            .storage = QStringLiteral("customer"),
            .from = QStringLiteral("customer c"),
            .joins = QStringLiteral("LEFT JOIN account a ON a.id = c.account_id"),
            .id = QStringLiteral("c.id"),
            .columns = columns(),
            .filters = {filterBy("active", Kind::Bool, Match::Flag, "c.active"),
                        filterBy("group", Kind::Id, Match::Value,
                                 "c.id IN (SELECT m.customer_id FROM customer_group_member m"
                                 " WHERE m.group_id = :value)"),
                        // By the index of the keys alone, not by their rows.
                        filterBy("search", Kind::Text, Match::Contact,
                                 "c.id IN (SELECT w.id FROM customer w"
                                 " WHERE w.search_key LIKE :value{E})")},
            .aggregates = {},
            .defaultSort = QStringLiteral("name"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
