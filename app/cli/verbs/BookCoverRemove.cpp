// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(result,
              context.carryOut(u"RemoveBookCover"_qs, {{u"book"_qs, arguments.text(u"BOOK"_qs)}}));
    context.console().answer(result, u"The cover was removed."_qs);
    return ExitCode::Done;
}

} // namespace

Verb bookCoverRemoveVerb()
{
    return {.name = u"book cover remove"_qs,
            .summary = u"Takes a book's cover away"_qs,
            .description = {},
            .options = {{u"BOOK"_qs, OptionSpec::Kind::Position, {}, u"ISBN, own code or id."_qs}},
            .examples = {u"shopdesk book cover remove 9785170800001"_qs},
            .run = run};
}

} // namespace shopdesk
