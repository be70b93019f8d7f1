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
            sortable("return_by", Kind::Date, "l.return_by_date", "l.return_by_date"),
            sortable("title", Kind::Text, "b.title", "b.title_key"),
            shown("code", Kind::Isbn, "b.code"),
            sortable("shop", Kind::Text, "s.code", "s.code"),
            sortable("supplier", Kind::Text, "COALESCE(su.name, '')",
                     "COALESCE(su.name_key, ''){C}"),
            shown("delivery", Kind::Text, "d.number"),
            sortable("quantity", Kind::Integer, "l.quantity", "l.quantity"),
            shown("returned", Kind::Integer, "l.returned"),
            shown("on_hand", Kind::Integer, "t.on_hand"),
            sortable("open", Kind::Integer,
                     "CASE WHEN t.on_hand < l.quantity - l.returned THEN t.on_hand ELSE l.quantity "
                     "- l.returned END",
                     "CASE WHEN t.on_hand < l.quantity - l.returned THEN t.on_hand ELSE l.quantity "
                     "- l.returned END"),
            shown("unit_cost", Kind::Money, "l.unit_cost_minor"),
            shown("currency", Kind::Text, "(SELECT w.currency FROM workspace w)"),
            shown("book", Kind::Id, "l.book_id"),
            shown("shop_id", Kind::Id, "l.shop_id"),
            shown("supplier_id", Kind::Id, "l.supplier_id"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Value, "l.shop_id = :value"),
            filterBy("supplier", Kind::Id, Match::Value, "l.supplier_id = :value"),
            filterBy("book", Kind::Id, Match::Value, "l.book_id = :value"),
            filterBy("there", Kind::Bool, Match::Flag, "t.on_hand > 0"),
            filterBy("due_by", Kind::Date, Match::Value, "l.return_by_date <= :value"),
            filterBy("search", Kind::Text, Match::Folded, "b.search_key LIKE :value{E}"),
    };
}

} // namespace

TableSpec returnsDueSpec()
{
    return {.table = Table::ReturnsDue,
            .name = QStringLiteral("returns due"),
            .storage = {},
            .from = QStringLiteral(
                    "(SELECT dl.* FROM delivery_line dl WHERE dl.return_by_date IS NOT NULL AND "
                    "dl.returned < dl.quantity) l JOIN delivery d ON d.id = l.delivery_id JOIN "
                    "shop s ON s.id = l.shop_id JOIN book b ON b.id = l.book_id JOIN stock_balance "
                    "t ON t.shop_id = l.shop_id AND t.book_id = l.book_id LEFT JOIN supplier su ON "
                    "su.id = l.supplier_id"),
            .joins = {},
            .id = QStringLiteral("l.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {},
            .defaultSort = QStringLiteral("return_by"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
