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
            unique("number", Kind::Text, "o.number"),
            sortable("placed_at", Kind::DateTime, "o.placed_at", "o.placed_at"),
            sortable("business_date", Kind::Date, "o.business_date", "o.business_date"),
            sortable("shop", Kind::Text, "o.shop_code", "o.shop_code"),
            sortable("customer", Kind::Text, "o.customer_name", "o.customer_key"),
            sortable("clerk", Kind::Text, "o.clerk_login", "o.clerk_login"),
            shown("channel", Kind::State, "o.channel"),
            sortable("state", Kind::State, "o.state", "o.state"),
            shown("line_count", Kind::Integer, "o.line_count"),
            shown("book_count", Kind::Integer, "o.book_count"),
            sortable("total", Kind::Money, "o.total_minor", "o.total_minor"),
            shown("paid", Kind::Money, "o.paid_minor"),
            shown("refunded", Kind::Money, "o.refunded_minor"),
            shown("discount", Kind::Money, "o.discount_minor"),
            shown("tax", Kind::Money, "o.tax_minor"),
            shown("coupon", Kind::Text, "o.coupon_code"),
            shown("source", Kind::Text, "o.source"),
            shown("currency", Kind::Text, "o.currency"),
            shown("changed_at", Kind::DateTime, "o.changed_at"),
    };
}

// Sums are uneven: few orders come to more than 500, nearly all to more than 5. So are names.
FilterSpec uneven(FilterSpec filter)
{
    filter.spread = FilterSpec::Spread::Uneven;
    return filter;
}

// The customer by any part of the name, or the number by its beginning.
FilterSpec customerOrNumber()
{
    auto filter =
            uneven(filterBy("search", Kind::Text, Match::Folded,
                            "{i}o.customer_id IN (SELECT c.id FROM customer c"
                            " WHERE c.name_key LIKE :value{E} OR c.search_key LIKE :value{E})"));
    filter.numbers = QStringLiteral("{i}o.number BETWEEN :begin AND :end");
    return filter;
}

// Each names columns that an index begins with. A clerk's login never changes, and is what is
// indexed. The business date is that of the shop's clock when the order was placed, so a period of
// business dates is also one, somewhat longer, of the times by which orders stand in the list.
std::vector<FilterSpec> filters()
{
    return {
            filterBy("shop", Kind::Id, Match::AnyOf, "{i}o.shop_id"),
            filterBy("customer", Kind::Id, Match::Value, "{i}o.customer_id = :value"),
            filterBy("clerk", Kind::Id, Match::Value,
                     "{i}o.clerk_login = (SELECT a.login FROM account a WHERE a.id = :value)"),
            filterBy("clerk_login", Kind::Text, Match::Value, "{i}o.clerk_login = :value"),
            filterBy("book", Kind::Id, Match::Value,
                     "o.id IN (SELECT ol.order_id FROM order_line ol WHERE ol.book_id = :value)"),
            filterBy("book_code", Kind::Isbn, Match::Value,
                     "o.id IN (SELECT ol.order_id FROM order_line ol WHERE ol.book_id ="
                     " (SELECT b.id FROM book b WHERE b.code = :value))"),
            filterBy("state", Kind::State, Match::AnyOf, "{i}o.state"),
            filterBy("channel", Kind::State, Match::AnyOf, "o.channel"),
            filterBy("from", Kind::Date, Match::Value,
                     "{i}o.business_date >= :value AND {i}o.placed_at >= :dayBefore"),
            filterBy("to", Kind::Date, Match::Value,
                     "{i}o.business_date <= :value AND {i}o.placed_at < :dayAfter"),
            filterBy("placed_from", Kind::DateTime, Match::Value, "{i}o.placed_at >= :value"),
            filterBy("placed_to", Kind::DateTime, Match::Value, "{i}o.placed_at < :value"),
            uneven(filterBy("total_from", Kind::Money, Match::Value, "{i}o.total_minor >= :value")),
            uneven(filterBy("total_to", Kind::Money, Match::Value, "{i}o.total_minor <= :value")),
            filterBy("coupon", Kind::Text, Match::Value, "{i}o.coupon_code = :value"),
            filterBy("number", Kind::Text, Match::AnyOf, "{i}o.number"),
            customerOrNumber(),
    };
}

AggregateSpec sum(const char *key, Kind kind, const char *column)
{
    return {QString::fromLatin1(key), kind, QStringLiteral("sum(%1)").arg(QLatin1String(column))};
}

} // namespace

TableSpec orderSpec()
{
    return {.table = Table::Orders,
            .name = QStringLiteral("orders"),
            .storage = QStringLiteral("orders"),
            .from = QStringLiteral("orders o"),
            .joins = {},
            .id = QStringLiteral("o.id"),
            .columns = columns(),
            .filters = filters(),
            .aggregates = {sum("total", Kind::Money, "o.total_minor"),
                           sum("books", Kind::Integer, "o.book_count"),
                           sum("discount", Kind::Money, "o.discount_minor"),
                           sum("tax", Kind::Money, "o.tax_minor"),
                           sum("paid", Kind::Money, "o.paid_minor"),
                           sum("refunded", Kind::Money, "o.refunded_minor")},
            .defaultSort = QStringLiteral("placed_at"),
            .defaultDirection = Direction::Descending};
}

} // namespace shopdesk
