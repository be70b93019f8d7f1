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
            sortable("available", Kind::Integer, "t.on_hand - t.reserved",
                     "(t.on_hand - t.reserved)"),
            sortable("reorder_level", Kind::Integer, "t.reorder_level", "t.reorder_level"),
            sortable("on_order", Kind::Integer, "t.on_order", "t.on_order"),
            sortable("in_transit", Kind::Integer, "t.in_transit", "t.in_transit"),
            shown("last_sold_on", Kind::Date, "t.last_sold_on"),
            shown("supplier", Kind::Text,
                  "COALESCE((SELECT su.name FROM supplier_book r JOIN supplier su ON su.id = "
                  "r.supplier_id WHERE r.book_id = t.book_id ORDER BY r.delivered_on DESC, su.code "
                  "LIMIT 1), '')"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Required, "t.shop_id = :value"),
            filterBy("supplier", Kind::Id, Match::Value,
                     "t.book_id IN (SELECT r.book_id FROM supplier_book r WHERE r.supplier_id = "
                     ":value)"),
            filterBy("covered", Kind::Bool, Match::Flag,
                     "t.on_hand - t.reserved + t.on_order + t.in_transit > t.reorder_level"),
            filterBy("search", Kind::Text, Match::Folded, "b.search_key LIKE :value{E}"),
    };
}

} // namespace

TableSpec lowStockSpec()
{
    return {.table = Table::LowStock,
            .name = QStringLiteral("low stock"),
            .storage = {},
            .from = QStringLiteral("(SELECT sb.* FROM stock_balance sb WHERE sb.reorder_level IS "
                                   "NOT NULL AND sb.on_hand - sb.reserved <= sb.reorder_level) t "
                                   "JOIN book b ON b.id = t.book_id"),
            .joins = {},
            .id = QStringLiteral("t.book_id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {},
            .defaultSort = QStringLiteral("title"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
