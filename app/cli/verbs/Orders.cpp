// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/domain/Money.h"
#include "db/domain/OrderState.h"
#include "db/queries/AccountQueries.h"
#include "db/queries/BookQueries.h"
#include "db/queries/CustomerQueries.h"
#include "db/queries/ShopQueries.h"

#include <QDateTime>

namespace shopdesk {

namespace {

using Filters = std::vector<FilterValue>;

Result<void> addNames(CliContext &context, const Arguments &arguments, Filters &filters)
{
    if (arguments.has(u"--shop"_qs)) {
        SD_ASSIGN(shop, context.read<ShopId>(findShop, arguments.text(u"--shop"_qs)));
        filters.push_back({u"shop"_qs, shop.toString()});
    }
    if (arguments.has(u"--customer"_qs)) {
        SD_ASSIGN(customer,
                  context.read<CustomerId>(findCustomer, arguments.text(u"--customer"_qs)));
        filters.push_back({u"customer"_qs, customer.toString()});
    }
    if (arguments.has(u"--clerk"_qs)) {
        SD_ASSIGN(clerk, context.read<AccountId>(findAccount, arguments.text(u"--clerk"_qs)));
        filters.push_back({u"clerk"_qs, clerk.toString()});
    }
    if (arguments.has(u"--book"_qs)) {
        SD_ASSIGN(book, context.read<BookId>(findBook, arguments.text(u"--book"_qs)));
        filters.push_back({u"book"_qs, book.toString()});
    }
    return {};
}

Result<void> addStates(const Arguments &arguments, Filters &filters)
{
    if (!arguments.has(u"--state"_qs))
        return {};
    QStringList possible;
    for (const auto state : allOrderStates())
        possible.append(orderStateName(state));
    const auto states = arguments.texts(u"--state"_qs);
    for (const auto &state : states) {
        if (!possible.contains(state))
            return failUsage(
                    u"state_unknown"_qs, u"--state"_qs,
                    {{u"given"_qs, state.left(60)}, {u"possible"_qs, possible.join(u", "_qs)}});
    }
    filters.push_back({u"state"_qs, states});
    return {};
}

Result<void> addDate(const Arguments &arguments, const QString &option, const QString &key,
                     Filters &filters)
{
    if (!arguments.has(option))
        return {};
    const auto date = QDate::fromString(arguments.text(option), Qt::ISODate);
    if (!date.isValid())
        return failUsage(u"date_malformed"_qs, option,
                         {{u"given"_qs, arguments.text(option).left(60)}});
    filters.push_back({key, date});
    return {};
}

// A day is from its beginning; all in UTC unless an offset is written.
Result<void> addTime(const Arguments &arguments, const QString &option, const QString &key,
                     Filters &filters)
{
    if (!arguments.has(option))
        return {};
    const auto text = arguments.text(option);
    auto at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        return failUsage(u"time_malformed"_qs, option, {{u"given"_qs, text.left(60)}});
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    filters.push_back({key, at.toUTC()});
    return {};
}

Result<void> addAmount(CliContext &context, const Arguments &arguments, const QString &option,
                       const QString &key, Filters &filters)
{
    if (!arguments.has(option))
        return {};
    SD_ASSIGN(workspace, context.workspace());
    const auto amount = Money::parse(arguments.text(option), workspace.currency);
    if (!amount)
        return failUsage(amount.error().reason, option);
    filters.push_back({key, amount->minor()});
    return {};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Orders;
    SD_TRY(addStates(arguments, list.filters));
    SD_TRY(addDate(arguments, u"--from"_qs, u"from"_qs, list.filters));
    SD_TRY(addDate(arguments, u"--to"_qs, u"to"_qs, list.filters));
    SD_TRY(addTime(arguments, u"--placed-from"_qs, u"placed_from"_qs, list.filters));
    SD_TRY(addTime(arguments, u"--placed-to"_qs, u"placed_to"_qs, list.filters));
    SD_TRY(addAmount(context, arguments, u"--min"_qs, u"total_from"_qs, list.filters));
    SD_TRY(addAmount(context, arguments, u"--max"_qs, u"total_to"_qs, list.filters));
    SD_TRY(addNames(context, arguments, list.filters));
    if (arguments.has(u"--coupon"_qs))
        list.filters.push_back({u"coupon"_qs, arguments.text(u"--coupon"_qs).toUpper()});
    if (arguments.has(u"--number"_qs))
        list.filters.push_back({u"number"_qs, arguments.text(u"--number"_qs).toUpper()});
    return printList(context, arguments, list,
                     {u"number"_qs, u"placed_at"_qs, u"shop"_qs, u"customer"_qs, u"clerk"_qs,
                      u"state"_qs, u"book_count"_qs, u"total"_qs});
}

} // namespace

Verb ordersVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"orders"_qs,
            .summary = u"Lists orders, the newest first"_qs,
            .description = u"All filters that are given must hold."_qs,
            .options = withListOptions(
                    {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"Of this shop."_qs},
                     {u"--customer"_qs, Kind::Text, u"CUSTOMER"_qs,
                      u"Of this customer: number of the card, login or id."_qs},
                     {u"--clerk"_qs, Kind::Text, u"LOGIN"_qs, u"Placed by this account."_qs},
                     {u"--book"_qs, Kind::Text, u"ISBN"_qs, u"With this book in them."_qs},
                     {u"--state"_qs, Kind::Texts, u"STATE"_qs,
                      u"In this state; may be repeated."_qs},
                     {u"--from"_qs, Kind::Text, u"DATE"_qs,
                      u"Of this business date or later, like 2026-03-01."_qs},
                     {u"--to"_qs, Kind::Text, u"DATE"_qs, u"Of this business date or earlier."_qs},
                     {u"--placed-from"_qs, Kind::Text, u"TIME"_qs,
                      u"Placed at this time or later, like 2026-03-01 or 2026-03-01T18:00Z."_qs},
                     {u"--placed-to"_qs, Kind::Text, u"TIME"_qs, u"Placed before this time."_qs},
                     {u"--coupon"_qs, Kind::Text, u"CODE"_qs, u"With this coupon."_qs},
                     {u"--totals"_qs,
                      Kind::Flag,
                      {},
                      u"Sums of all orders that fit, too: copies, total, discount, tax, paid, "
                      "refunded."_qs},
                     {u"--min"_qs, Kind::Text, u"AMOUNT"_qs, u"With at least this total."_qs},
                     {u"--max"_qs, Kind::Text, u"AMOUNT"_qs, u"With at most this total."_qs},
                     {u"--number"_qs, Kind::Text, u"NUMBER"_qs, u"The one of this number."_qs}}),
            .examples = {u"shopdesk orders --shop LPZ --state placed --state paid"_qs,
                         u"shopdesk orders --from 2026-01-01 --min 100 --sort -total --json"_qs},
            .run = run};
}

} // namespace shopdesk
