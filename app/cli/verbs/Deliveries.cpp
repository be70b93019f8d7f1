// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/PurchaseOptions.h"
#include "app/cli/Verbs.h"
#include "db/queries/PurchasingQueries.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Deliveries;
    SD_TRY(addPurchaseFilters(context, arguments, list.filters));
    SD_TRY(addDayFilter(arguments, u"--from"_qs, u"from"_qs, list.filters));
    SD_TRY(addDayFilter(arguments, u"--to"_qs, u"to"_qs, list.filters));
    if (arguments.has(u"--order"_qs)) {
        SD_ASSIGN(order,
                  context.read<PurchaseOrderId>(findPurchaseOrder, arguments.text(u"--order"_qs)));
        list.filters.push_back({u"purchase_order"_qs, order.toString()});
    }
    return printList(context, arguments, list,
                     {u"number"_qs, u"received_at"_qs, u"shop"_qs, u"supplier"_qs,
                      u"purchase_order"_qs, u"reference"_qs, u"copies"_qs, u"damaged"_qs,
                      u"cost"_qs, u"actor"_qs});
}

} // namespace

Verb deliveriesVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"deliveries"_qs,
            .summary = u"Lists deliveries that came in, the newest first"_qs,
            .description = u"All filters that are given must hold."_qs,
            .options = withListOptions(withPurchaseFilters(
                    {{u"--order"_qs, Kind::Text, u"NUMBER"_qs, u"For this purchase order."_qs},
                     {u"--from"_qs, Kind::Text, u"DATE"_qs, u"Of this business date or later."_qs},
                     {u"--to"_qs, Kind::Text, u"DATE"_qs,
                      u"Of this business date or earlier."_qs}})),
            .examples = {u"shopdesk deliveries --shop LPZ --from 2026-03-01"_qs},
            .run = run};
}

} // namespace shopdesk
