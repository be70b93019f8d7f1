// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const bool pick = !arguments.has(u"--off"_qs);
    SD_ASSIGN(result,
              context.carryOut(u"SetStaffPick"_qs,
                               {{u"book"_qs, arguments.text(u"BOOK"_qs)}, {u"pick"_qs, pick}}));
    context.console().answer(result, pick ? u"A pick of the house."_qs
                                          : u"No longer a pick of the house."_qs);
    return ExitCode::Done;
}

} // namespace

Verb reviewPickVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"review pick"_qs,
            .summary = u"Marks one's own review of a book as a pick of the house"_qs,
            .description = {},
            .options = {{u"BOOK"_qs, Kind::Position, {}, u"ISBN, own code or id."_qs},
                        {u"--off"_qs, Kind::Flag, {}, u"No longer a pick."_qs}},
            .examples = {u"shopdesk review pick 9785170800001 --sign-in anna"_qs},
            .run = run};
}

} // namespace shopdesk
