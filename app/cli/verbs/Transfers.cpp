// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/domain/TransferState.h"
#include "db/queries/BookQueries.h"
#include "db/queries/ShopQueries.h"

namespace shopdesk {

namespace {

using Filters = std::vector<FilterValue>;

Result<void> addShop(CliContext &context, const Arguments &arguments, const QString &option,
                     const QString &key, Filters &filters)
{
    if (!arguments.has(option))
        return {};
    SD_ASSIGN(shop, context.read<ShopId>(findShop, arguments.text(option)));
    filters.push_back({key, shop.toString()});
    return {};
}

Result<void> addStates(const Arguments &arguments, Filters &filters)
{
    if (!arguments.has(u"--state"_qs))
        return {};
    QStringList possible;
    for (const auto state : allTransferStates())
        possible.append(transferStateName(state));
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

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Transfers;
    SD_TRY(addStates(arguments, list.filters));
    SD_TRY(addShop(context, arguments, u"--shop"_qs, u"shop"_qs, list.filters));
    SD_TRY(addShop(context, arguments, u"--from"_qs, u"from_shop"_qs, list.filters));
    SD_TRY(addShop(context, arguments, u"--to"_qs, u"to_shop"_qs, list.filters));
    if (arguments.has(u"--book"_qs)) {
        SD_ASSIGN(book, context.read<BookId>(findBook, arguments.text(u"--book"_qs)));
        list.filters.push_back({u"book"_qs, book.toString()});
    }
    for (const auto &flag : {u"open"_qs, u"missing"_qs}) {
        if (arguments.has(u"--"_qs + flag))
            list.filters.push_back({flag, true});
    }
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    return printList(context, arguments, list,
                     {u"number"_qs, u"created_at"_qs, u"from_shop"_qs, u"to_shop"_qs, u"state"_qs,
                      u"requested"_qs, u"dispatched"_qs, u"received"_qs, u"missing"_qs});
}

} // namespace

Verb transfersVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"transfers"_qs,
            .summary = u"Lists transfers between shops, the newest first"_qs,
            .description = u"All filters that are given must hold."_qs,
            .options = withListOptions(
                    {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"From or to this shop."_qs},
                     {u"--from"_qs, Kind::Text, u"SHOP"_qs, u"From this shop."_qs},
                     {u"--to"_qs, Kind::Text, u"SHOP"_qs, u"To this shop."_qs},
                     {u"--state"_qs, Kind::Texts, u"STATE"_qs,
                      u"requested, dispatched, received or cancelled; may be repeated."_qs},
                     {u"--book"_qs, Kind::Text, u"ISBN"_qs, u"With this book in them."_qs},
                     {u"--open"_qs,
                      Kind::Flag,
                      {},
                      u"Only those that somebody still has to do something about."_qs},
                     {u"--missing"_qs, Kind::Flag, {}, u"Only those that lack copies."_qs},
                     {u"--search"_qs, Kind::Text, u"TEXT"_qs, u"Part of the number."_qs},
                     {u"--totals"_qs, Kind::Flag, {}, u"Also copies sent and missing in all."_qs}}),
            .examples = {u"shopdesk transfers --open --to BER"_qs,
                         u"shopdesk transfers --missing --totals --json"_qs},
            .run = run};
}

} // namespace shopdesk
