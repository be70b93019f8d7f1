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
            unique("code", Kind::Text, "v.code"),
            sortable("balance", Kind::Money, "v.balance_minor", "v.balance_minor"),
            shown("currency", Kind::Text, "v.currency"),
            sortable("created_at", Kind::DateTime, "v.created_at", "v.created_at"),
            shown("expires_on", Kind::Date, "v.expires_on"),
            shown("active", Kind::Bool, "v.active"),
            shown("customer", Kind::Text, "COALESCE(c.name, '')"),
            shown("note", Kind::Text, "v.note"),
    };
}

} // namespace

TableSpec voucherSpec()
{
    return {.table = Table::Vouchers,
            .name = QStringLiteral("vouchers"),
            .storage = QStringLiteral("voucher"),
            .from = QStringLiteral("voucher v"),
            .joins = QStringLiteral("LEFT JOIN customer c ON c.id = v.customer_id"),
            .id = QStringLiteral("v.id"),
            .columns = columns(),
            .filters =
                    {filterBy("active", Kind::Bool, Match::Flag, "v.active"),
                     filterBy("owed", Kind::Bool, Match::Flag, "v.balance_minor > 0"),
                     filterBy("customer", Kind::Id, Match::Value, "v.customer_id = :value"),
                     filterBy("good_on", Kind::Date, Match::Value,
                              "v.expires_on IS NULL OR v.expires_on >= :value"),
                     filterBy("expired_on", Kind::Date, Match::Value, "v.expires_on < :value"),
                     // Part of the code, with blanks or hyphens as it is read out, or who has it.
                     filterBy("search", Kind::Text, Match::Folded,
                              "lower(v.code) LIKE replace(:value, ' ', ''){E}"
                              " OR v.customer_id IN (SELECT w.id FROM customer w"
                              " WHERE w.name_key LIKE :value{E} OR w.search_key LIKE"
                              " :value{E})")},
            .aggregates = {{QStringLiteral("balance"), Kind::Money,
                            QStringLiteral("SUM(v.balance_minor)")}},
            .defaultSort = QStringLiteral("created_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
