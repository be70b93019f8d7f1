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
            unique("code", Kind::Text, "s.code"),
            sortable("name", Kind::Text, "s.name", "s.name_key"),
            shown("contact", Kind::Text, "s.contact"),
            shown("email", Kind::Text, "s.email"),
            shown("phone", Kind::Text, "s.phone"),
            shown("city", Kind::Text, "s.city"),
            shown("country", Kind::Text, "s.country"),
            shown("account_number", Kind::Text, "s.account_number"),
            sortable("return_days", Kind::Integer, "s.return_days", "COALESCE(s.return_days, 0)"),
            sortable("active", Kind::Bool, "s.active", "s.active"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("active", Kind::Bool, Match::Flag, "s.active"),
            filterBy("book", Kind::Id, Match::Value,
                     "s.id IN (SELECT sb.supplier_id FROM supplier_book sb WHERE sb.book_id = "
                     ":value)"),
            filterBy("search", Kind::Text, Match::Folded,
                     "s.name_key LIKE :value{E} OR lower(s.code) LIKE :value{E}"),
    };
}

} // namespace

TableSpec supplierSpec()
{
    return {.table = Table::Suppliers,
            .name = QStringLiteral("suppliers"),
            .storage = QStringLiteral("supplier"),
            .from = QStringLiteral("supplier s"),
            .joins = {},
            .id = QStringLiteral("s.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {},
            .defaultSort = QStringLiteral("name"),
            .defaultDirection = Direction::Ascending};
}

} // namespace shopdesk
