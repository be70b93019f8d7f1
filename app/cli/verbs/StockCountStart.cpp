// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    if (!arguments.has(u"--shop"_qs))
        return failUsage(u"argument_missing"_qs, {},
                         {{u"what"_qs, u"--shop"_qs}, {u"verb"_qs, u"stock count start"_qs}});
    QJsonObject start{{u"shop"_qs, arguments.text(u"--shop"_qs)},
                      {u"scope"_qs, u"shop"_qs},
                      {u"shelf"_qs, arguments.text(u"--shelf"_qs)},
                      {u"note"_qs, arguments.text(u"--note"_qs)}};
    if (arguments.has(u"--shelf"_qs))
        start.insert(u"scope"_qs, u"shelf"_qs);
    if (arguments.has(u"--category"_qs)) {
        start.insert(u"scope"_qs, u"category"_qs);
        start.insert(u"category"_qs, arguments.text(u"--category"_qs));
    }
    SD_ASSIGN(result, context.carryOut(u"StartStocktake"_qs, start));
    context.console().answer(result,
                             u"Counting has begun: %1."_qs.arg(result.value(u"number").toString()));
    return ExitCode::Done;
}

} // namespace

Verb stockCountStartVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"stock count start"_qs,
            .summary = u"Begins a stocktake of a shop, a category or a shelf"_qs,
            .description = u"The shop goes on selling while it is counted."_qs,
            .options = {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"The shop's code or id."_qs},
                        {u"--category"_qs, Kind::Text, u"CODE"_qs,
                         u"Count only this category with all below it."_qs},
                        {u"--shelf"_qs, Kind::Text, u"SHELF"_qs, u"Count only this shelf."_qs},
                        {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"What it is for."_qs}},
            .examples = {u"shopdesk stock count start --shop LPZ --shelf A3"_qs},
            .run = run};
}

} // namespace shopdesk
