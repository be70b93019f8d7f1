// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/CustomerOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto name = arguments.text(u"NAME"_qs);
    QJsonObject value{{u"name"_qs, name}};
    for (const auto &field : customerFieldNames())
        value.insert(field, arguments.text(u"--"_qs + field, u""_qs));
    SD_ASSIGN(result, context.carryOut(u"CreateCustomer"_qs, value));
    context.console().answer(result,
                             u"Recorded %1, id %2."_qs.arg(name, result.value(u"id").toString()));
    return ExitCode::Done;
}

} // namespace

Verb customerCreateVerb()
{
    return {.name = u"customer create"_qs,
            .summary = u"Records a customer who has no account"_qs,
            .description = {},
            .options = withCustomerOptions(
                    {{u"NAME"_qs, OptionSpec::Kind::Position, {}, u"The customer's name."_qs}}),
            .examples = {u"shopdesk customer create \"Anna Weiss\" --phone \"0341 1234\" "
                         "--number K-1042"_qs},
            .run = run};
}

} // namespace shopdesk
