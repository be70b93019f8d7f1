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
            unique("number", Kind::Text, "r.number"),
            sortable("supplier", Kind::Text, "su.name", "su.name_key"),
            sortable("shop", Kind::Text, "s.code", "s.code"),
            sortable("state", Kind::State, "r.state", "r.state{C}"),
            sortable("copies", Kind::Integer, "r.copies", "r.copies"),
            sortable("cost", Kind::Money, "r.cost_minor", "r.cost_minor"),
            shown("credit", Kind::Money, "r.credit_minor"),
            shown("currency", Kind::Text, "(SELECT w.currency FROM workspace w)"),
            shown("authorisation", Kind::Text, "r.authorisation"),
            sortable("requested_at", Kind::DateTime, "r.requested_at", "r.requested_at"),
            shown("sent_at", Kind::DateTime, "r.sent_at"),
            shown("credited_at", Kind::DateTime, "r.credited_at"),
            shown("note", Kind::Text, "r.note"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Value, "r.shop_id = :value"),
            filterBy("supplier", Kind::Id, Match::Value, "r.supplier_id = :value"),
            filterBy("book", Kind::Id, Match::Value,
                     "r.id IN (SELECT l.supplier_return_id FROM supplier_return_line l WHERE "
                     "l.book_id = :value)"),
            filterBy("state", Kind::State, Match::AnyOf, "r.state"),
            filterBy("open", Kind::Bool, Match::Flag,
                     "r.state IN ('requested', 'authorised', 'sent')"),
            filterBy("search", Kind::Text, Match::Folded,
                     "replace(lower(r.number), '-', ' ') LIKE :value{E} OR su.name_key LIKE "
                     ":value{E}"),
    };
}

} // namespace

TableSpec supplierReturnSpec()
{
    return {.table = Table::SupplierReturns,
            .name = QStringLiteral("supplier returns"),
            .storage = QStringLiteral("supplier_return"),
            .from = QStringLiteral("supplier_return r JOIN shop s ON s.id = r.shop_id JOIN "
                                   "supplier su ON su.id = r.supplier_id"),
            .joins = {},
            .id = QStringLiteral("r.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {{QStringLiteral("copies"), Kind::Integer,
                            QStringLiteral("sum(r.copies)")},
                           {QStringLiteral("cost"), Kind::Money,
                            QStringLiteral("sum(r.cost_minor)")}},
            .defaultSort = QStringLiteral("requested_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
