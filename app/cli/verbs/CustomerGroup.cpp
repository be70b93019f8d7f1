// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto customer = arguments.text(u"CUSTOMER"_qs);
    const auto group = arguments.text(u"GROUP"_qs);
    const bool leaves = arguments.has(u"--remove"_qs);
    SD_ASSIGN(result, context.carryOut(leaves ? u"RemoveFromGroup"_qs : u"AddToGroup"_qs,
                                       {{u"customer"_qs, customer}, {u"group"_qs, group}}));
    context.console().answer(
            result,
            (leaves ? u"%1 is no longer in %2."_qs : u"%1 is in %2."_qs).arg(customer, group));
    return ExitCode::Done;
}

} // namespace

Verb customerGroupVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"customer group"_qs,
            .summary = u"Puts a customer in a group, or takes them out"_qs,
            .description = {},
            .options = {{u"CUSTOMER"_qs, Kind::Position, {}, u"Number, login or id."_qs},
                        {u"GROUP"_qs, Kind::Position, {}, u"Name or id of the group."_qs},
                        {u"--remove"_qs, Kind::Flag, {}, u"Take them out."_qs}},
            .examples = {u"shopdesk customer group K-1042 Schools"_qs},
            .run = run};
}

} // namespace shopdesk
