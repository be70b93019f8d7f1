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
            sortable("at", Kind::DateTime, "m.at", "m.at"),
            sortable("business_date", Kind::Date, "m.business_date", "m.business_date"),
            sortable("kind", Kind::State, "m.kind", "m.kind{C}"),
            sortable("quantity", Kind::Integer, "m.quantity", "m.quantity"),
            sortable("reason", Kind::State, "m.reason", "m.reason{C}"),
            sortable("shop", Kind::Text, "s.code", "s.code"),
            shown("code", Kind::Isbn, "b.code"),
            shown("title", Kind::Text, "b.title"),
            shown("document_kind", Kind::State, "m.document_kind"),
            shown("document_id", Kind::Id, "m.document_id"),
            shown("note", Kind::Text, "m.note"),
            sortable("actor", Kind::Text, "a.login", "a.login"),
            shown("actor_name", Kind::Text, "a.display_name"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Value, "m.shop_id = :value"),
            // The ledger's index begins with the shop: naming all shops lets a book use it.
            filterBy("book", Kind::Id, Match::Value,
                     "m.book_id = :value AND m.shop_id IN (SELECT each.id FROM shop each)"),
            filterBy("kind", Kind::State, Match::AnyOf, "m.kind"),
            filterBy("document", Kind::Id, Match::Value, "m.document_id = :value"),
            filterBy("from", Kind::Date, Match::Value, "m.business_date >= :value"),
            filterBy("to", Kind::Date, Match::Value, "m.business_date <= :value"),
    };
}

} // namespace

TableSpec movementSpec()
{
    return {.table = Table::Movements,
            .name = QStringLiteral("movements"),
            .storage = QStringLiteral("stock_movement"),
            .from = QStringLiteral("stock_movement m JOIN shop s ON s.id = m.shop_id"
                                   " JOIN account a ON a.id = m.actor_id"),
            .joins = QStringLiteral("JOIN book b ON b.id = m.book_id"),
            .id = QStringLiteral("m.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {{QStringLiteral("quantity"), Kind::Integer,
                            QStringLiteral("sum(m.quantity)")}},
            .defaultSort = QStringLiteral("at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
