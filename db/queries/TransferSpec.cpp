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
            unique("number", Kind::Text, "f.number"),
            sortable("from_shop", Kind::Text, "s.code", "s.code"),
            sortable("to_shop", Kind::Text, "g.code", "g.code"),
            sortable("state", Kind::State, "f.state", "f.state{C}"),
            sortable("requested", Kind::Integer, "f.requested", "f.requested"),
            sortable("dispatched", Kind::Integer, "f.dispatched", "f.dispatched"),
            sortable("received", Kind::Integer, "f.received", "f.received"),
            sortable("missing", Kind::Integer, "f.missing", "f.missing"),
            sortable("created_at", Kind::DateTime, "f.created_at", "f.created_at"),
            shown("dispatched_at", Kind::DateTime, "f.dispatched_at"),
            shown("received_at", Kind::DateTime, "f.received_at"),
            shown("note", Kind::Text, "f.note"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Value,
                     "(f.from_shop_id = :value OR f.to_shop_id = :value)"),
            filterBy("from_shop", Kind::Id, Match::Value, "f.from_shop_id = :value"),
            filterBy("to_shop", Kind::Id, Match::Value, "f.to_shop_id = :value"),
            filterBy("state", Kind::State, Match::AnyOf, "f.state"),
            filterBy("open", Kind::Bool, Match::Flag,
                     "f.state IN ('requested', 'dispatched') OR f.missing > 0"),
            filterBy("missing", Kind::Bool, Match::Flag, "f.missing > 0"),
            filterBy(
                    "book", Kind::Id, Match::Value,
                    "f.id IN (SELECT l.transfer_id FROM transfer_line l WHERE l.book_id = :value)"),
            filterBy("search", Kind::Text, Match::Folded,
                     "replace(lower(f.number), '-', ' ') LIKE :value{E}"),
    };
}

} // namespace

TableSpec transferSpec()
{
    return {.table = Table::Transfers,
            .name = QStringLiteral("transfers"),
            .storage = QStringLiteral("transfer"),
            .from = QStringLiteral("transfer f JOIN shop s ON s.id = f.from_shop_id JOIN shop g ON "
                                   "g.id = f.to_shop_id"),
            .joins = {},
            .id = QStringLiteral("f.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {{QStringLiteral("dispatched"), Kind::Integer,
                            QStringLiteral("sum(f.dispatched)")},
                           {QStringLiteral("missing"), Kind::Integer,
                            QStringLiteral("sum(f.missing)")}},
            .defaultSort = QStringLiteral("created_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
