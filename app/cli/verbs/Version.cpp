// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &)
{
    context.console().answer({{u"version"_qs, u"" SHOPDESK_VERSION ""_qs}},
                             u"shopdesk " SHOPDESK_VERSION ""_qs);
    return ExitCode::Done;
}

} // namespace

Verb versionVerb()
{
    return {.name = u"version"_qs,
            .summary = u"Tells the program's version"_qs,
            .description = {},
            .options = {},
            .examples = {u"shopdesk version --json"_qs},
            .run = run};
}

} // namespace shopdesk
