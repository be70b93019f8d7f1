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
            sortable("created_at", Kind::DateTime, "i.created_at", "i.created_at"),
            sortable("kind", Kind::State, "i.kind", "i.kind{C}"),
            sortable("state", Kind::State, "i.state", "i.state{C}"),
            shown("shop", Kind::Text, "COALESCE(s.code, '')"),
            shown("subject_kind", Kind::State, "i.subject_kind"),
            shown("subject_id", Kind::Id, "i.subject_id"),
            shown("subject", Kind::Text, "i.subject"),
            shown("detail", Kind::Text, "i.detail"),
            shown("owner", Kind::Text, "COALESCE(a.login, '')"),
            shown("settled_at", Kind::DateTime, "i.settled_at"),
            shown("note", Kind::Text, "i.note"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::Value, "i.shop_id = :value"),
            filterBy("kind", Kind::State, Match::AnyOf, "i.kind"),
            filterBy("open", Kind::Bool, Match::Flag, "i.state = 'open'"),
            filterBy("owner", Kind::Id, Match::Value, "i.owner_id = :value"),
    };
}

} // namespace

TableSpec attentionSpec()
{
    return {.table = Table::Attention,
            .name = QStringLiteral("attention"),
            .storage = QStringLiteral("attention_item"),
            .from = QStringLiteral("attention_item i LEFT JOIN shop s ON s.id = i.shop_id LEFT "
                                   "JOIN account a ON a.id = i.owner_id"),
            .joins = {},
            .id = QStringLiteral("i.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {},
            .defaultSort = QStringLiteral("created_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
