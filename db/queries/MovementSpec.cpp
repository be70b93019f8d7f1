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
            shown("document", Kind::Text,
                  "CASE m.document_kind WHEN 'order' THEN (SELECT o.number FROM orders o WHERE "
                  "o.id = m.document_id) WHEN 'receiving' THEN (SELECT d.number FROM delivery d "
                  "WHERE d.id = m.document_id) WHEN 'supplier_return' THEN (SELECT r.number FROM "
                  "supplier_return r WHERE r.id = m.document_id) WHEN 'transfer' THEN (SELECT "
                  "f.number FROM transfer f WHERE f.id = m.document_id) WHEN 'stocktake' THEN "
                  "(SELECT k.number FROM stocktake k WHERE k.id = m.document_id) END"),
            shown("note", Kind::Text, "m.note"),
            sortable("actor", Kind::Text, "a.login", "a.login"),
            shown("actor_name", Kind::Text, "a.display_name"),
            shown("device", Kind::Text, "(SELECT e.code FROM device e WHERE e.id = m.device_id)"),
            shown("unit_cost", Kind::Money, "m.unit_cost_minor"),
            shown("currency", Kind::Text, "b.currency"),
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
