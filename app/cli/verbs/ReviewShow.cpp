// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(result,
              context.carryOut(u"ShowReview"_qs, {{u"review"_qs, arguments.text(u"REVIEW"_qs)}}));
    context.console().answer(result, u"Shown again."_qs);
    return ExitCode::Done;
}

} // namespace

Verb reviewShowVerb()
{
    return {.name = u"review show"_qs,
            .summary = u"Shows a hidden review again"_qs,
            .description = {},
            .options = {{u"REVIEW"_qs,
                         OptionSpec::Kind::Position,
                         {},
                         u"Its id, as 'reviews' lists it."_qs}},
            .examples = {u"shopdesk review show 01956a00-0000-7000-8000-0000000000d1"_qs},
            .run = run};
}

} // namespace shopdesk
