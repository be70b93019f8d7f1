// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/Specs.h"

namespace shopdesk {

namespace {

using Kind = ColumnKind;
using Match = FilterSpec::Match;

std::vector<ColumnSpec> columns()
{
    auto isbn = unique("isbn", Kind::Text, "b.isbn");
    isbn.sort->expression = QStringLiteral("b.code");
    return {
            sortable("title", Kind::Text, "b.title", "b.title_key"),
            shown("subtitle", Kind::Text, "b.subtitle"),
            sortable("authors", Kind::Text, "b.authors", "b.authors_key"),
            unique("code", Kind::Isbn, "b.code"),
            isbn,
            sortable("publisher", Kind::Text, "b.publisher", "b.publisher_key"),
            sortable("year", Kind::Integer, "b.year", "COALESCE(b.year, -32768)"),
            sortable("language", Kind::Text, "b.language", "b.language"),
            shown("format", Kind::Text, "b.format"),
            sortable("price", Kind::Money, "b.price_minor", "COALESCE(b.price_minor, -1)"),
            shown("currency", Kind::Text, "b.currency"),
            shown("tax_rate", Kind::Percent, "b.tax_rate_bp"),
            shown("availability", Kind::State, "b.availability"),
            shown("price_confirmed", Kind::Bool, "b.price_confirmed"),
            shown("rating", Kind::Rating,
                  "CASE WHEN b.rating_count > 0"
                  " THEN (b.rating_sum * 100 + b.rating_count / 2) / b.rating_count END"),
            shown("rating_count", Kind::Integer, "b.rating_count"),
            shown("changed_at", Kind::DateTime, "b.changed_at"),
    };
}

// A category shows its whole subtree.
constexpr auto kInCategory = "b.id IN (SELECT bc.book_id FROM category top"
                             " JOIN category c ON substr(c.path, 1, length(top.path)) = top.path"
                             " JOIN book_category bc ON bc.category_id = c.id"
                             " WHERE top.id = :value)";

std::vector<FilterSpec> filters()
{
    return {
            filterBy("category", Kind::Id, Match::Value, kInCategory),
            filterBy("author", Kind::Id, Match::Value,
                     "b.id IN (SELECT ba.book_id FROM book_author ba WHERE ba.author_id = :value)"),
            filterBy("language", Kind::Text, Match::AnyOf, "b.language"),
            filterBy("availability", Kind::State, Match::AnyOf, "b.availability"),
            filterBy("code", Kind::Text, Match::AnyOf, "b.code"),
            filterBy("year_from", Kind::Integer, Match::Value,
                     "COALESCE(b.year, -32768) >= :value"),
            filterBy("year_to", Kind::Integer, Match::Value, "b.year <= :value"),
            filterBy("price_from", Kind::Money, Match::Value,
                     "COALESCE(b.price_minor, -1) >= :value"),
            filterBy("price_to", Kind::Money, Match::Value, "b.price_minor <= :value"),
            filterBy("unpriced", Kind::Bool, Match::Flag, "b.price_minor IS NULL"),
            filterBy("publisher", Kind::Text, Match::Folded, "b.publisher_key LIKE :value{E}"),
    };
}

} // namespace

TableSpec bookSpec()
{
    return {.table = Table::Books,
            .name = QStringLiteral("books"),
            .storage = QStringLiteral("book"),
            .from = QStringLiteral("book b"),
            .joins = {},
            .id = QStringLiteral("b.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {},
            .defaultSort = QStringLiteral("title"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
