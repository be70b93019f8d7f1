// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto rating = arguments.number(u"--rating"_qs);
    if (!rating)
        return failUsage(u"argument_missing"_qs, u"--rating"_qs,
                         {{u"what"_qs, u"--rating"_qs}, {u"verb"_qs, u"review write"_qs}});
    SD_ASSIGN(result, context.carryOut(u"WriteReview"_qs,
                                       {{u"book"_qs, arguments.text(u"BOOK"_qs)},
                                        {u"rating"_qs, *rating},
                                        {u"body"_qs, arguments.text(u"--text"_qs, u""_qs)}}));
    context.console().answer(result, u"Written."_qs);
    return ExitCode::Done;
}

} // namespace

Verb reviewWriteVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"review write"_qs,
            .summary = u"Rates a book; writing again replaces one's own review"_qs,
            .description = {},
            .options = {{u"BOOK"_qs, Kind::Position, {}, u"ISBN, own code or id."_qs},
                        {u"--rating"_qs, Kind::Number, u"N"_qs, u"1 to 5 stars."_qs},
                        {u"--text"_qs, Kind::Text, u"TEXT"_qs, u"What is to be said."_qs}},
            .examples = {u"shopdesk review write 9785170800001 --rating 5 --text \"A joy.\" "
                         "--sign-in anna"_qs},
            .run = run};
}

} // namespace shopdesk
