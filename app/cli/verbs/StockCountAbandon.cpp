// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/StocktakeText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto number = arguments.text(u"NUMBER"_qs);
    SD_ASSIGN(result, context.carryOut(u"AbandonStocktake"_qs,
                                       {{u"stocktake"_qs, number},
                                        {u"note"_qs, arguments.text(u"--note"_qs)}}));
    context.console().answer(
            result, u"%1 is abandoned; 'stock count resume' goes on with it."_qs.arg(number));
    return ExitCode::Done;
}

} // namespace

Verb stockCountAbandonVerb()
{
    return {.name = u"stock count abandon"_qs,
            .summary = u"Stops a stocktake; nothing is posted, what was counted is kept"_qs,
            .description = {},
            .options = {stocktakeNumberOption(),
                        {u"--note"_qs, OptionSpec::Kind::Text, u"TEXT"_qs, u"Why."_qs}},
            .examples = {u"shopdesk stock count abandon S-LPZ-A1-000004-X --note 'fire drill'"_qs},
            .run = run};
}

} // namespace shopdesk
