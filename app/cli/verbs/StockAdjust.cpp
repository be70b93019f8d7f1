// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    for (const auto &needed : {u"--shop"_qs, u"--book"_qs, u"--quantity"_qs, u"--reason"_qs}) {
        if (!arguments.has(needed))
            return failUsage(u"argument_missing"_qs, {},
                             {{u"what"_qs, needed}, {u"verb"_qs, u"stock adjust"_qs}});
    }
    SD_ASSIGN(result,
              context.carryOut(u"AdjustStock"_qs,
                               {{u"shop"_qs, arguments.text(u"--shop"_qs)},
                                {u"book"_qs, arguments.text(u"--book"_qs)},
                                {u"quantity"_qs, arguments.number(u"--quantity"_qs).value_or(0)},
                                {u"reason"_qs, arguments.text(u"--reason"_qs)},
                                {u"note"_qs, arguments.text(u"--note"_qs)}}));
    context.console().answer(result, u"On hand: %1."_qs.arg(result.value(u"on_hand").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb stockAdjustVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"stock adjust"_qs,
            .summary = u"Corrects a shop's stock of a book, for a reason"_qs,
            .description = {},
            .options = {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"The shop's code or id."_qs},
                        {u"--book"_qs, Kind::Text, u"ISBN"_qs, u"ISBN, own code or id."_qs},
                        {u"--quantity"_qs, Kind::Number, u"N"_qs,
                         u"The difference, with a hyphen before it if copies are missing."_qs},
                        {u"--reason"_qs, Kind::Text, u"REASON"_qs,
                         u"damage, theft, found, gift or correction."_qs},
                        {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"What happened."_qs}},
            .examples = {u"shopdesk stock adjust --shop LPZ --book 9785170800001 --quantity -1 "
                         "--reason damage"_qs},
            .run = run};
}

} // namespace shopdesk
