// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    if (!arguments.has(u"--reason"_qs))
        return failUsage(u"argument_missing"_qs, u"--reason"_qs,
                         {{u"what"_qs, u"--reason"_qs}, {u"verb"_qs, u"review hide"_qs}});
    SD_ASSIGN(result,
              context.carryOut(u"HideReview"_qs, {{u"review"_qs, arguments.text(u"REVIEW"_qs)},
                                                  {u"reason"_qs, arguments.text(u"--reason"_qs)}}));
    context.console().answer(result, u"Hidden."_qs);
    return ExitCode::Done;
}

} // namespace

Verb reviewHideVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"review hide"_qs,
            .summary = u"Hides a review from everybody but its author and managers"_qs,
            .description = u"It no longer counts in the book's rating. The author reads the "
                           "reason."_qs,
            .options = {{u"REVIEW"_qs, Kind::Position, {}, u"Its id, as 'reviews' lists it."_qs},
                        {u"--reason"_qs, Kind::Text, u"TEXT"_qs, u"Why; must be given."_qs}},
            .examples = {u"shopdesk review hide 01956a00-0000-7000-8000-0000000000d1 --reason "
                         "Insult --sign-in manager"_qs},
            .run = run};
}

} // namespace shopdesk
