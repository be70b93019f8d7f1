// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto name = arguments.text(u"NAME"_qs);
    SD_ASSIGN(result, context.carryOut(u"CreateCustomerGroup"_qs, {{u"name"_qs, name}}));
    context.console().answer(result, u"Made the group %1."_qs.arg(name));
    return ExitCode::Done;
}

} // namespace

Verb customerGroupCreateVerb()
{
    return {.name = u"customer group-create"_qs,
            .summary = u"Makes a group that customers can be put in"_qs,
            .description = {},
            .options = {{u"NAME"_qs, OptionSpec::Kind::Position, {}, u"Each name once."_qs}},
            .examples = {u"shopdesk customer group-create Schools"_qs},
            .run = run};
}

} // namespace shopdesk
