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
            unique("number", Kind::Text, "o.number"),
            sortable("placed_at", Kind::DateTime, "o.placed_at", "o.placed_at"),
            sortable("business_date", Kind::Date, "o.business_date", "o.business_date"),
            sortable("shop", Kind::Text, "o.shop_code", "o.shop_code"),
            sortable("customer", Kind::Text, "o.customer_name", "o.customer_key"),
            sortable("clerk", Kind::Text, "o.clerk_login", "o.clerk_login"),
            shown("channel", Kind::State, "o.channel"),
            sortable("state", Kind::State, "o.state", "o.state"),
            shown("line_count", Kind::Integer, "o.line_count"),
            shown("book_count", Kind::Integer, "o.book_count"),
            sortable("total", Kind::Money, "o.total_minor", "o.total_minor"),
            shown("paid", Kind::Money, "o.paid_minor"),
            shown("refunded", Kind::Money, "o.refunded_minor"),
            shown("currency", Kind::Text, "o.currency"),
            shown("changed_at", Kind::DateTime, "o.changed_at"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::AnyOf, "o.shop_id"),
            filterBy("customer", Kind::Id, Match::Value, "o.customer_id = :value"),
            filterBy("clerk", Kind::Id, Match::Value, "o.clerk_id = :value"),
            filterBy("book", Kind::Id, Match::Value,
                     "o.id IN (SELECT ol.order_id FROM order_line ol WHERE ol.book_id = :value)"),
            filterBy("state", Kind::State, Match::AnyOf, "o.state"),
            filterBy("channel", Kind::State, Match::AnyOf, "o.channel"),
            filterBy("from", Kind::Date, Match::Value, "o.business_date >= :value"),
            filterBy("to", Kind::Date, Match::Value, "o.business_date <= :value"),
            filterBy("total_from", Kind::Money, Match::Value, "o.total_minor >= :value"),
            filterBy("total_to", Kind::Money, Match::Value, "o.total_minor <= :value"),
            filterBy("number", Kind::Text, Match::AnyOf, "o.number"),
            // Numbers are folded by their rule: letters, digits and hyphens only.
            filterBy("search", Kind::Text, Match::Folded,
                     "o.customer_key LIKE :value{E}"
                     " OR replace(lower(o.number), '-', ' ') LIKE :value{E}"),
    };
}

} // namespace

TableSpec orderSpec()
{
    return {.table = Table::Orders,
            .name = QStringLiteral("orders"),
            .storage = QStringLiteral("orders"),
            .from = QStringLiteral("orders o"),
            .joins = {},
            .id = QStringLiteral("o.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {{QStringLiteral("total"), Kind::Money,
                            QStringLiteral("sum(o.total_minor)")},
                           {QStringLiteral("books"), Kind::Integer,
                            QStringLiteral("sum(o.book_count)")}},
            .defaultSort = QStringLiteral("placed_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
