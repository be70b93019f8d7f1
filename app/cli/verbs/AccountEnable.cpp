// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto login = arguments.text(u"LOGIN"_qs);
    SD_ASSIGN(result, context.carryOut(u"EnableAccount"_qs, {{u"account"_qs, login}}));
    context.console().answer(result, u"Enabled %1."_qs.arg(login));
    return ExitCode::Done;
}

} // namespace

Verb accountEnableVerb()
{
    return {.name = u"account enable"_qs,
            .summary = u"Gives back an account's right to sign in"_qs,
            .description = {},
            .options = {{u"LOGIN"_qs, OptionSpec::Kind::Position, {}, u"The account."_qs}},
            .examples = {u"shopdesk account enable anna"_qs},
            .run = run};
}

} // namespace shopdesk
