// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(result, context.carryOut(u"SettleAttention"_qs,
                                       {{u"item"_qs, arguments.text(u"ID"_qs)},
                                        {u"note"_qs, arguments.text(u"--note"_qs)}}));
    context.console().answer(result, u"Settled."_qs);
    return ExitCode::Done;
}

} // namespace

Verb attentionSettleVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"attention settle"_qs,
            .summary = u"Says that something that waited is done with"_qs,
            .description = u"For short transfers there is 'shopdesk stock transfer settle'."_qs,
            .options = {{u"ID"_qs, Kind::Position, {}, u"As 'shopdesk attention' shows it."_qs},
                        {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"What was done."_qs}},
            .examples = {u"shopdesk attention settle 0197b000-0000-7000-8000-000000000001 --note "
                         "\"imported again\""_qs},
            .run = run};
}

} // namespace shopdesk
