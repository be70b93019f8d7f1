// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/Specs.h"

namespace shopdesk {

namespace {

using Kind = ColumnKind;
using Match = FilterSpec::Match;

// The verifier is not here and must never be.
std::vector<ColumnSpec> columns()
{
    return {
            unique("login", Kind::Text, "a.login"),
            sortable("name", Kind::Text, "a.display_name", "a.name_key"),
            sortable("role", Kind::State, "a.role", "a.role"),
            sortable("email", Kind::Text, "a.email", "a.email{C}"),
            shown("language", Kind::Text, "a.language"),
            sortable("active", Kind::Bool, "a.active", "CASE WHEN a.active THEN 1 ELSE 0 END"),
            sortable("created_at", Kind::DateTime, "a.created_at", "a.created_at"),
            shown("changed_at", Kind::DateTime, "a.changed_at"),
    };
}

} // namespace

TableSpec accountSpec()
{
    return {.table = Table::Accounts,
            .name = QStringLiteral("accounts"),
            .storage = QStringLiteral("account"),
            .from = QStringLiteral("account a"),
            .joins = {},
            .id = QStringLiteral("a.id"),
            .columns = columns(),
            .filters = {filterBy("role", Kind::State, Match::AnyOf, "a.role"),
                        filterBy("active", Kind::Bool, Match::Flag, "a.active"),
                        filterBy("login", Kind::Text, Match::AnyOf, "a.login"),
                        filterBy("shop", Kind::Id, Match::Value,
                                 "a.id IN (SELECT sa.account_id FROM shop_assignment sa"
                                 " WHERE sa.shop_id = :value)"),
                        filterBy("search", Kind::Text, Match::Folded,
                                 "a.name_key LIKE :value{E} OR a.login LIKE :value{E}"
                                 " OR lower(a.email) LIKE :value{E}")},
            .aggregates = {},
            .defaultSort = QStringLiteral("login"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
