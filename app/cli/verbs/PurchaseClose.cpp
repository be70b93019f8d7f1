// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(result, context.carryOut(u"ClosePurchaseOrder"_qs,
                                       {{u"purchase_order"_qs, arguments.text(u"NUMBER"_qs)},
                                        {u"note"_qs, arguments.text(u"--note"_qs)}}));
    const auto words = result.value(u"state").toString() == u"cancelled"
                               ? u"The draft is cancelled."_qs
                               : u"Closed; nobody waits for %1 copies any more."_qs.arg(
                                         result.value(u"open").toInteger());
    context.console().answer(result, words);
    return ExitCode::Done;
}

} // namespace

Verb purchaseCloseVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"purchase close"_qs,
            .summary = u"Ends the waiting for what has not come; cancels a draft"_qs,
            .description = {},
            .options = {purchaseOrderOption(), {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"Why."_qs}},
            .examples = {u"shopdesk purchase close P-LPZ-A1-000042-Q --note \"out of print\""_qs},
            .run = run};
}

} // namespace shopdesk
