// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/PurchaseOptions.h"
#include "app/cli/Verbs.h"
#include "db/domain/PurchaseOrderState.h"

namespace shopdesk {

namespace {

Result<void> addStates(const Arguments &arguments, std::vector<FilterValue> &filters)
{
    if (!arguments.has(u"--state"_qs))
        return {};
    QStringList possible;
    for (const auto state : allPurchaseOrderStates())
        possible.append(purchaseOrderStateName(state));
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
    list.table = Table::PurchaseOrders;
    SD_TRY(addStates(arguments, list.filters));
    SD_TRY(addPurchaseFilters(context, arguments, list.filters));
    if (arguments.has(u"--open"_qs))
        list.filters.push_back({u"open"_qs, true});
    return printList(context, arguments, list,
                     {u"number"_qs, u"created_at"_qs, u"supplier"_qs, u"shop"_qs, u"state"_qs,
                      u"copies"_qs, u"received"_qs, u"cost"_qs, u"expected_on"_qs});
}

} // namespace

Verb purchasesVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"purchases"_qs,
            .summary = u"Lists purchase orders, the newest first"_qs,
            .description = u"All filters that are given must hold."_qs,
            .options = withListOptions(withPurchaseFilters(
                    {{u"--state"_qs, Kind::Texts, u"STATE"_qs,
                      u"draft, sent, partly_received, closed or cancelled; may be repeated."_qs},
                     {u"--open"_qs, Kind::Flag, {}, u"Those that are not done with."_qs}})),
            .examples = {u"shopdesk purchases --open --shop LPZ"_qs,
                         u"shopdesk purchases --supplier KNV --state sent --totals --json"_qs},
            .run = run};
}

} // namespace shopdesk
