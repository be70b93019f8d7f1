// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto login = arguments.text(u"LOGIN"_qs);
    const auto role = arguments.text(u"ROLE"_qs);
    SD_ASSIGN(result,
              context.carryOut(u"SetRole"_qs, {{u"account"_qs, login}, {u"role"_qs, role}}));
    context.console().answer(result, u"%1 is %2 now."_qs.arg(login, role));
    return ExitCode::Done;
}

} // namespace

Verb accountSetRoleVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"account set-role"_qs,
            .summary = u"Gives an account another role"_qs,
            .description = u"The last active administrator keeps theirs."_qs,
            .options = {{u"LOGIN"_qs, Kind::Position, {}, u"The account."_qs},
                        {u"ROLE"_qs, Kind::Position, {}, u"customer, staff, manager, admin."_qs}},
            .examples = {u"shopdesk account set-role anna manager"_qs},
            .run = run};
}

} // namespace shopdesk
