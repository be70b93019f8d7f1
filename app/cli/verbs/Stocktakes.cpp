// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/domain/StocktakeState.h"
#include "db/queries/ShopQueries.h"

namespace shopdesk {

namespace {

Result<void> addState(const Arguments &arguments, ListQuery &list)
{
    if (!arguments.has(u"--state"_qs))
        return {};
    QStringList possible;
    for (const auto state : allStocktakeStates())
        possible.append(stocktakeStateName(state));
    const auto states = arguments.texts(u"--state"_qs);
    for (const auto &state : states) {
        if (!possible.contains(state))
            return failUsage(
                    u"state_unknown"_qs, u"--state"_qs,
                    {{u"given"_qs, state.left(60)}, {u"possible"_qs, possible.join(u", "_qs)}});
    }
    list.filters.push_back({u"state"_qs, states});
    return {};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Stocktakes;
    SD_TRY(addState(arguments, list));
    if (arguments.has(u"--shop"_qs)) {
        SD_ASSIGN(shop, context.read<ShopId>(findShop, arguments.text(u"--shop"_qs)));
        list.filters.push_back({u"shop"_qs, shop.toString()});
    }
    if (arguments.has(u"--open"_qs))
        list.filters.push_back({u"open"_qs, true});
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    return printList(context, arguments, list,
                     {u"number"_qs, u"shop"_qs, u"state"_qs, u"scope"_qs, u"part"_qs,
                      u"started_at"_qs, u"started_by"_qs, u"lines"_qs, u"differences"_qs});
}

} // namespace

Verb stocktakesVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"stocktakes"_qs,
            .summary = u"Lists stocktakes with how many books were counted and differ"_qs,
            .description = {},
            .options = withListOptions(
                    {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"The shop's code or id."_qs},
                     {u"--state"_qs, Kind::Texts, u"STATE"_qs,
                      u"counting, recounting, posted or abandoned; may be repeated."_qs},
                     {u"--open"_qs, Kind::Flag, {}, u"Only those that are being counted."_qs},
                     {u"--search"_qs, Kind::Text, u"TEXT"_qs, u"Part of the number."_qs}}),
            .examples = {u"shopdesk stocktakes --shop LPZ --open"_qs},
            .run = run};
}

} // namespace shopdesk
