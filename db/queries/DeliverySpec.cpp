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
            unique("number", Kind::Text, "d.number"),
            sortable("received_at", Kind::DateTime, "d.received_at", "d.received_at"),
            sortable("shop", Kind::Text, "s.code", "s.code"),
            sortable("supplier", Kind::Text, "COALESCE(su.name, '')",
                     "COALESCE(su.name_key, ''){C}"),
            shown("purchase_order", Kind::Text, "COALESCE(p.number, '')"),
            shown("reference", Kind::Text, "d.reference"),
            sortable("copies", Kind::Integer, "d.copies", "d.copies"),
            sortable("damaged", Kind::Integer, "d.damaged", "d.damaged"),
            sortable("cost", Kind::Money, "d.cost_minor", "d.cost_minor"),
            shown("currency", Kind::Text, "(SELECT w.currency FROM workspace w)"),
            sortable("actor", Kind::Text, "a.login", "a.login"),
            shown("note", Kind::Text, "d.note"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Value, "d.shop_id = :value"),
            filterBy("supplier", Kind::Id, Match::Value, "d.supplier_id = :value"),
            filterBy(
                    "book", Kind::Id, Match::Value,
                    "d.id IN (SELECT l.delivery_id FROM delivery_line l WHERE l.book_id = :value)"),
            filterBy("purchase_order", Kind::Id, Match::Value, "d.purchase_order_id = :value"),
            filterBy("from", Kind::Date, Match::Value, "d.business_date >= :value"),
            filterBy("to", Kind::Date, Match::Value, "d.business_date <= :value"),
            filterBy("search", Kind::Text, Match::Folded,
                     "replace(lower(d.number), '-', ' ') LIKE :value{E} OR lower(d.reference) LIKE "
                     ":value{E} OR su.name_key LIKE :value{E}"),
    };
}

} // namespace

TableSpec deliverySpec()
{
    return {.table = Table::Deliveries,
            .name = QStringLiteral("deliveries"),
            .storage = QStringLiteral("delivery"),
            .from = QStringLiteral(
                    "delivery d JOIN shop s ON s.id = d.shop_id JOIN account a ON a.id = "
                    "d.actor_id LEFT JOIN supplier su ON su.id = d.supplier_id LEFT JOIN "
                    "purchase_order p ON p.id = d.purchase_order_id"),
            .joins = {},
            .id = QStringLiteral("d.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {{QStringLiteral("copies"), Kind::Integer,
                            QStringLiteral("sum(d.copies)")},
                           {QStringLiteral("cost"), Kind::Money,
                            QStringLiteral("sum(d.cost_minor)")}},
            .defaultSort = QStringLiteral("received_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
