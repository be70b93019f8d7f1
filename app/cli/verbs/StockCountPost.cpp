// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/StocktakeText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto uncounted = arguments.text(u"--uncounted"_qs, u"leave"_qs);
    SD_ASSIGN(result, context.carryOut(u"PostStocktake"_qs,
                                       {{u"stocktake"_qs, arguments.text(u"NUMBER"_qs)},
                                        {u"uncounted"_qs, uncounted},
                                        {u"note"_qs, arguments.text(u"--note"_qs)}}));
    auto text = u"Posted: %1 of %2 books differed, by %3 copies together."_qs
                        .arg(result.value(u"differences").toInteger())
                        .arg(result.value(u"books").toInteger())
                        .arg(result.value(u"copies").toInteger());
    if (const auto superseded = result.value(u"superseded").toInteger(); superseded > 0)
        text += u" Left out, as another stocktake was posted since: %1."_qs.arg(superseded);
    context.console().answer(result, text);
    return ExitCode::Done;
}

} // namespace

Verb stockCountPostVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"stock count post"_qs,
            .summary = u"Puts the differences of a stocktake into the stock and ends it"_qs,
            .description =
                    u"What was sold, received or moved after a book was counted stays so."_qs,
            .options = {stocktakeNumberOption(),
                        {u"--uncounted"_qs, Kind::Text, u"WHAT"_qs,
                         u"leave (unless given): what nobody counted stays as it is; zero: it is "
                         "taken for gone."_qs},
                        {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"Stands in the ledger."_qs}},
            .examples = {u"shopdesk stock count post S-LPZ-A1-000004-X --uncounted zero"_qs},
            .run = run};
}

} // namespace shopdesk
