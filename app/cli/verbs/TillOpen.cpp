// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto money = arguments.number(u"--float"_qs).value_or(0);
    SD_ASSIGN(result, context.carryOut(u"OpenTill"_qs, {{u"shop"_qs, arguments.text(u"SHOP"_qs)},
                                                        {u"float_minor"_qs, money}}));
    context.console().answer(
            result, u"The till is open for %1."_qs.arg(result.value(u"business_date").toString()));
    return ExitCode::Done;
}

} // namespace

Verb tillOpenVerb()
{
    return {.name = u"till open"_qs,
            .summary = u"Begins the day of this device's till"_qs,
            .description = u"What is paid on this device from now on belongs to that day, until "
                           "'till close'."_qs,
            .options = {{u"SHOP"_qs, OptionSpec::Kind::Position, {}, u"The shop's code."_qs},
                        {u"--float"_qs, OptionSpec::Kind::Number, u"AMOUNT"_qs,
                         u"Cash in the drawer, in minor units. Default: 0."_qs}},
            .examples = {u"shopdesk till open LPZ --float 20000 --sign-in staff"_qs},
            .run = run};
}

} // namespace shopdesk
