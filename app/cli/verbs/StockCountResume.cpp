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
    SD_ASSIGN(result, context.carryOut(u"ResumeStocktake"_qs, {{u"stocktake"_qs, number}}));
    context.console().answer(result, u"%1 goes on where it was."_qs.arg(number));
    return ExitCode::Done;
}

} // namespace

Verb stockCountResumeVerb()
{
    return {.name = u"stock count resume"_qs,
            .summary = u"Goes on with an abandoned stocktake"_qs,
            .description = {},
            .options = {stocktakeNumberOption()},
            .examples = {u"shopdesk stock count resume S-LPZ-A1-000004-X"_qs},
            .run = run};
}

} // namespace shopdesk
