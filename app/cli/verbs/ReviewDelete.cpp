// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(result,
              context.carryOut(u"DeleteReview"_qs, {{u"book"_qs, arguments.text(u"BOOK"_qs)}}));
    context.console().answer(result, u"Deleted."_qs);
    return ExitCode::Done;
}

} // namespace

Verb reviewDeleteVerb()
{
    return {.name = u"review delete"_qs,
            .summary = u"Deletes one's own review of a book"_qs,
            .description = {},
            .options = {{u"BOOK"_qs, OptionSpec::Kind::Position, {}, u"ISBN, own code or id."_qs}},
            .examples = {u"shopdesk review delete 9785170800001 --sign-in anna"_qs},
            .run = run};
}

} // namespace shopdesk
