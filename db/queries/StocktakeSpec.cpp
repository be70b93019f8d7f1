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
            unique("number", Kind::Text, "k.number"),
            sortable("shop", Kind::Text, "s.code", "s.code"),
            sortable("state", Kind::State, "k.state", "k.state{C}"),
            sortable("scope", Kind::State, "k.scope", "k.scope{C}"),
            shown("part", Kind::Text, "COALESCE(c.name, k.shelf)"),
            sortable("started_at", Kind::DateTime, "k.started_at", "k.started_at"),
            shown("posted_at", Kind::DateTime, "k.posted_at"),
            sortable("started_by", Kind::Text, "a.login", "a.login"),
            shown("lines", Kind::Integer,
                  "(SELECT count(*) FROM stocktake_line l WHERE l.stocktake_id = k.id)"),
            shown("differences", Kind::Integer,
                  "(SELECT count(*) FROM stocktake_line l WHERE l.stocktake_id = k.id AND "
                  "(l.counted <> l.expected OR l.moved))"),
            shown("note", Kind::Text, "k.note"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Value, "k.shop_id = :value"),
            filterBy("state", Kind::State, Match::AnyOf, "k.state"),
            filterBy("open", Kind::Bool, Match::Flag, "k.state IN ('counting', 'recounting')"),
            filterBy("search", Kind::Text, Match::Folded,
                     "replace(lower(k.number), '-', ' ') LIKE :value{E}"),
    };
}

} // namespace

TableSpec stocktakeSpec()
{
    return {.table = Table::Stocktakes,
            .name = QStringLiteral("stocktakes"),
            .storage = QStringLiteral("stocktake"),
            .from = QStringLiteral(
                    "stocktake k JOIN shop s ON s.id = k.shop_id JOIN account a ON a.id = "
                    "k.started_by_id LEFT JOIN category c ON c.id = k.category_id"),
            .joins = {},
            .id = QStringLiteral("k.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {},
            .defaultSort = QStringLiteral("started_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
