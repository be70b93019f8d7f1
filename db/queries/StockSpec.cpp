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
            unique("shop", Kind::Text, "s.code"),
            sortable("name", Kind::Text, "s.name", "s.name_key"),
            sortable("city", Kind::Text, "s.city", "s.city_key"),
            sortable("on_hand", Kind::Integer, "t.on_hand", "t.on_hand"),
            sortable("reserved", Kind::Integer, "t.reserved", "t.reserved"),
            sortable("available", Kind::Integer, "t.on_hand - t.reserved",
                     "(t.on_hand - t.reserved)"),
            sortable("in_transit", Kind::Integer, "t.in_transit", "t.in_transit"),
            sortable("on_order", Kind::Integer, "t.on_order", "t.on_order"),
            sortable("reorder_level", Kind::Integer, "t.reorder_level",
                     "COALESCE(t.reorder_level, -1)"),
    };
}

} // namespace

TableSpec stockSpec()
{
    return {.table = Table::Stock,
            .name = QStringLiteral("stock"),
            .storage = {},
            .from = QStringLiteral("stock_balance t JOIN shop s ON s.id = t.shop_id"),
            .joins = {},
            .id = QStringLiteral("t.shop_id"),
            .columns = columns(),
            .filters = {filterBy("book", Kind::Id, Match::Required, "t.book_id = :value"),
                        filterBy("active", Kind::Bool, Match::Flag, "s.active")},
            .aggregates = {{QStringLiteral("on_hand"), Kind::Integer,
                            QStringLiteral("sum(t.on_hand)")},
                           {QStringLiteral("reserved"), Kind::Integer,
                            QStringLiteral("sum(t.reserved)")}},
            .defaultSort = QStringLiteral("shop"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
