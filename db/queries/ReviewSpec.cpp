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
            sortable("created_at", Kind::DateTime, "r.created_at", "r.created_at"),
            sortable("rating", Kind::Integer, "r.rating", "r.rating"),
            sortable("author", Kind::Text, "a.display_name", "a.name_key"),
            shown("author_id", Kind::Id, "r.account_id"),
            shown("body", Kind::Text, "r.body"),
            sortable("staff_pick", Kind::Bool, "r.staff_pick",
                     "CASE WHEN r.staff_pick THEN 1 ELSE 0 END"),
            sortable("hidden", Kind::Bool, "r.hidden", "CASE WHEN r.hidden THEN 1 ELSE 0 END"),
            shown("hidden_reason", Kind::Text, "r.hidden_reason"),
            shown("code", Kind::Isbn, "b.code"),
            shown("title", Kind::Text, "b.title"),
            shown("book_id", Kind::Id, "r.book_id"),
            shown("review_id", Kind::Id, "r.id"),
            shown("changed_at", Kind::DateTime, "r.changed_at"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("book", Kind::Id, Match::Value, "r.book_id = :value"),
            filterBy("author", Kind::Id, Match::Value, "r.account_id = :value"),
            filterBy("hidden", Kind::Bool, Match::Flag, "r.hidden"),
            filterBy("staff_pick", Kind::Bool, Match::Flag, "r.staff_pick"),
            filterBy("rating", Kind::Integer, Match::AnyOf, "r.rating"),
            filterBy("search", Kind::Text, Match::Spelled,
                     "b.search_key LIKE :value{E} OR a.name_key LIKE :value{E}"
                     " OR r.body {L}:letters{/L} OR r.body {L}:plain{/L}"),
    };
}

} // namespace

TableSpec reviewSpec()
{
    return {.table = Table::Reviews,
            .name = QStringLiteral("reviews"),
            .storage = QStringLiteral("review"),
            .from = QStringLiteral("review r JOIN account a ON a.id = r.account_id"
                                   " JOIN book b ON b.id = r.book_id"),
            .joins = {},
            .id = QStringLiteral("r.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {},
            .defaultSort = QStringLiteral("created_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
