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
            sortable("at", Kind::DateTime, "v.at", "v.at"),
            sortable("actor", Kind::Text, "v.actor_login", "v.actor_login"),
            sortable("kind", Kind::State, "v.kind", "v.kind"),
            shown("shop", Kind::Text, "COALESCE(s.code, '')"),
            shown("subject_kind", Kind::State, "v.subject_kind"),
            sortable("subject", Kind::Text, "v.subject", "v.subject{C}"),
            shown("subject_id", Kind::Id, "v.subject_id"),
            shown("device", Kind::Text, "COALESCE(d.code, '')"),
            shown("op", Kind::Id, "v.op_id"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("actor", Kind::Text, Match::AnyOf, "v.actor_login"),
            filterBy("kind", Kind::State, Match::AnyOf, "v.kind"),
            filterBy("shop", Kind::Id, Match::AnyOf, "v.shop_id"),
            filterBy("subject_id", Kind::Id, Match::Value, "v.subject_id = :value"),
            filterBy("from", Kind::DateTime, Match::Value, "v.at >= :value"),
            filterBy("to", Kind::DateTime, Match::Value, "v.at < :value"),
            filterBy("search", Kind::Text, Match::Folded,
                     "lower(v.subject) LIKE :value{E} OR v.actor_login LIKE :value{E}"),
    };
}

} // namespace

TableSpec activitySpec()
{
    return {.table = Table::Activity,
            .name = QStringLiteral("activity"),
            .storage = QStringLiteral("activity"),
            .from = QStringLiteral("activity v"),
            .joins = QStringLiteral("LEFT JOIN shop s ON s.id = v.shop_id"
                                    " LEFT JOIN device d ON d.id = v.device_id"),
            .id = QStringLiteral("v.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {},
            .defaultSort = QStringLiteral("at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
