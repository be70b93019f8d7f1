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
            unique("number", Kind::Text, "p.number"),
            sortable("supplier", Kind::Text, "su.name", "su.name_key"),
            sortable("shop", Kind::Text, "s.code", "s.code"),
            sortable("state", Kind::State, "p.state", "p.state{C}"),
            sortable("copies", Kind::Integer, "p.copies", "p.copies"),
            sortable("received", Kind::Integer, "p.received", "p.received"),
            sortable("cost", Kind::Money, "p.cost_minor", "p.cost_minor"),
            shown("currency", Kind::Text, "(SELECT w.currency FROM workspace w)"),
            sortable("created_at", Kind::DateTime, "p.created_at", "p.created_at"),
            shown("sent_at", Kind::DateTime, "p.sent_at"),
            shown("expected_on", Kind::Date, "p.expected_on"),
            shown("note", Kind::Text, "p.note"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Value, "p.shop_id = :value"),
            filterBy("supplier", Kind::Id, Match::Value, "p.supplier_id = :value"),
            filterBy("book", Kind::Id, Match::Value,
                     "p.id IN (SELECT l.purchase_order_id FROM purchase_order_line l WHERE "
                     "l.book_id = :value)"),
            filterBy("state", Kind::State, Match::AnyOf, "p.state"),
            filterBy("open", Kind::Bool, Match::Flag,
                     "p.state IN ('draft', 'sent', 'partly_received')"),
            filterBy("search", Kind::Text, Match::Folded,
                     "replace(lower(p.number), '-', ' ') LIKE :value{E} OR su.name_key LIKE "
                     ":value{E}"),
    };
}

} // namespace

TableSpec purchaseOrderSpec()
{
    return {.table = Table::PurchaseOrders,
            .name = QStringLiteral("purchase orders"),
            .storage = QStringLiteral("purchase_order"),
            .from = QStringLiteral("purchase_order p JOIN shop s ON s.id = p.shop_id JOIN supplier "
                                   "su ON su.id = p.supplier_id"),
            .joins = {},
            .id = QStringLiteral("p.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {{QStringLiteral("copies"), Kind::Integer,
                            QStringLiteral("sum(p.copies)")},
                           {QStringLiteral("cost"), Kind::Money,
                            QStringLiteral("sum(p.cost_minor)")}},
            .defaultSort = QStringLiteral("created_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
