// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/Specs.h"

namespace shopdesk {

namespace {

using Kind = ColumnKind;
using Match = FilterSpec::Match;

// Whoever counts a book again does not see what the first count was.
constexpr auto kWaits =
        "(k.state = 'recounting' AND l.pass < k.pass AND (l.counted <> l.expected OR l.moved))";

QByteArray unlessItWaits(const QByteArray &value, const QByteArray &instead)
{
    return "(CASE WHEN " + QByteArray(kWaits) + " THEN " + instead + " ELSE " + value + " END)";
}

ColumnSpec blind(const char *key, const QByteArray &value, const QByteArray &sortedAs)
{
    return sortable(key, Kind::Integer, unlessItWaits(value, "NULL").constData(),
                    unlessItWaits(value, sortedAs).constData());
}

std::vector<ColumnSpec> columns()
{
    return {
            sortable("title", Kind::Text, "b.title", "b.title_key"),
            sortable("authors", Kind::Text, "b.authors", "b.authors_key"),
            unique("code", Kind::Isbn, "b.code"),
            sortable("shelf", Kind::Text, "t.shelf", "t.shelf"),
            blind("counted", "l.counted", "-1"),
            blind("expected", "l.expected", "0"),
            blind("variance", "l.counted - l.expected", "0"),
            sortable("pass", Kind::Integer, "l.pass", "l.pass"),
            sortable("moved", Kind::Bool, "l.moved", "l.moved"),
            sortable("to_recount", Kind::Bool, kWaits, kWaits),
            sortable("posted", Kind::Integer, "l.posted", "l.posted"),
            sortable("counted_at", Kind::DateTime, "l.counted_at", "l.counted_at"),
            sortable("counted_by", Kind::Text, "a.login", "a.login"),
    };
}

std::vector<FilterSpec> filters()
{
    return {
            filterBy("stocktake", Kind::Id, Match::Required, "l.stocktake_id = :value"),
            filterBy("differs", Kind::Bool, Match::Flag, "(l.counted <> l.expected OR l.moved)"),
            filterBy("to_recount", Kind::Bool, Match::Flag, kWaits),
            filterBy("pass", Kind::Integer, Match::Value, "l.pass = :value"),
            filterBy("search", Kind::Text, Match::Folded, "b.search_key LIKE :value{E}"),
    };
}

AggregateSpec sum(const char *key, const char *value)
{
    return {QString::fromLatin1(key), Kind::Integer,
            QString::fromLatin1("sum" + unlessItWaits(value, "0"))};
}

} // namespace

TableSpec stocktakeLineSpec()
{
    return {.table = Table::StocktakeLines,
            .name = QStringLiteral("stocktake lines"),
            .storage = {},
            .from = QStringLiteral("stocktake_line l"
                                   " JOIN stocktake k ON k.id = l.stocktake_id"
                                   " JOIN book b ON b.id = l.book_id"
                                   " JOIN account a ON a.id = l.counted_by_id"
                                   " JOIN stock_balance t ON t.shop_id = k.shop_id"
                                   " AND t.book_id = l.book_id"),
            .joins = {},
            .id = QStringLiteral("l.book_id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {sum("counted", "l.counted"), sum("variance", "l.counted - l.expected")},
            .defaultSort = QStringLiteral("counted_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
