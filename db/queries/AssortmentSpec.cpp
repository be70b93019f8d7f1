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
            sortable("title", Kind::Text, "b.title", "b.title_key"),
            sortable("authors", Kind::Text, "b.authors", "b.authors_key"),
            unique("code", Kind::Isbn, "b.code"),
            sortable("publisher", Kind::Text, "b.publisher", "b.publisher_key"),
            sortable("on_hand", Kind::Integer, "t.on_hand", "t.on_hand"),
            sortable("reserved", Kind::Integer, "t.reserved", "t.reserved"),
            sortable("available", Kind::Integer, "t.on_hand - t.reserved",
                     "(t.on_hand - t.reserved)"),
            sortable("in_transit", Kind::Integer, "t.in_transit", "t.in_transit"),
            sortable("on_order", Kind::Integer, "t.on_order", "t.on_order"),
            sortable("reorder_level", Kind::Integer, "t.reorder_level",
                     "COALESCE(t.reorder_level, -1)"),
            sortable("price", Kind::Money, "b.price_minor", "COALESCE(b.price_minor, -1)"),
            shown("currency", Kind::Text, "b.currency"),
            shown("availability", Kind::State, "b.availability"),
            sortable("shelf", Kind::Text, "t.shelf", "t.shelf"),
            sortable("last_sold_on", Kind::Date, "t.last_sold_on",
                     "COALESCE(t.last_sold_on, '0001-01-01')"),
            sortable("last_received_on", Kind::Date, "t.last_received_on",
                     "COALESCE(t.last_received_on, '0001-01-01')"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Required, "t.shop_id = :value"),
            filterBy("book", Kind::Id, Match::AnyOf, "t.book_id"),
            filterBy("category", Kind::Id, Match::Value,
                     "b.id IN (SELECT bc.book_id FROM category top"
                     " JOIN category c ON substr(c.path, 1, length(top.path)) = top.path"
                     " JOIN book_category bc ON bc.category_id = c.id WHERE top.id = :value)"),
            filterBy("in_stock", Kind::Bool, Match::Flag, "t.on_hand > 0"),
            filterBy("oversold", Kind::Bool, Match::Flag, "t.on_hand < t.reserved"),
            filterBy("low", Kind::Bool, Match::Flag,
                     "t.reorder_level IS NOT NULL AND t.on_hand - t.reserved <= t.reorder_level"),
            filterBy("shelf", Kind::Text, Match::Value, "t.shelf = :value"),
            filterBy("search", Kind::Text, Match::Folded, "b.search_key LIKE :value{E}"),
    };
}

} // namespace

TableSpec assortmentSpec()
{
    return {.table = Table::Assortment,
            .name = QStringLiteral("assortment"),
            .storage = {},
            .from = QStringLiteral("stock_balance t JOIN book b ON b.id = t.book_id"),
            .joins = {},
            .id = QStringLiteral("t.book_id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {{QStringLiteral("on_hand"), Kind::Integer,
                            QStringLiteral("sum(t.on_hand)")},
                           {QStringLiteral("reserved"), Kind::Integer,
                            QStringLiteral("sum(t.reserved)")}},
            .defaultSort = QStringLiteral("title"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
