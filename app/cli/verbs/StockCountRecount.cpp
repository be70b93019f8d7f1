// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/StocktakeText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(result, context.carryOut(u"RecountStocktake"_qs,
                                       {{u"stocktake"_qs, arguments.text(u"NUMBER"_qs)}}));
    context.console().answer(result, u"%1 books are to be counted again."_qs.arg(
                                             result.value(u"books").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb stockCountRecountVerb()
{
    return {.name = u"stock count recount"_qs,
            .summary = u"Has the books counted again that differ, or moved meanwhile"_qs,
            .description = u"The first count of a book in a recount takes the place of what was "
                           "counted of it before."_qs,
            .options = {stocktakeNumberOption()},
            .examples = {u"shopdesk stock count recount S-LPZ-A1-000004-X"_qs},
            .run = run};
}

} // namespace shopdesk
