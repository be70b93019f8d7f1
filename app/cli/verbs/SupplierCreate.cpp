// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SupplierOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    QJsonObject value{{u"code"_qs, arguments.text(u"CODE"_qs)},
                      {u"name"_qs, arguments.text(u"NAME"_qs)}};
    for (const auto &[field, option] : supplierTextFields())
        value.insert(field, arguments.text(option, u""_qs));
    if (const auto days = arguments.number(u"--return-days"_qs))
        value.insert(u"return_days"_qs, *days);
    SD_ASSIGN(result, context.carryOut(u"CreateSupplier"_qs, value));
    context.console().answer(result, u"Recorded %1."_qs.arg(result.value(u"code").toString()));
    return ExitCode::Done;
}

} // namespace

Verb supplierCreateVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"supplier create"_qs,
            .summary = u"Records somebody who delivers books"_qs,
            .description = {},
            .options = withSupplierOptions(
                    {{u"CODE"_qs, Kind::Position, {}, u"2 to 20 of A-Z, 0-9 and hyphens."_qs},
                     {u"NAME"_qs, Kind::Position, {}, u"The supplier's name."_qs}}),
            .examples =
                    {u"shopdesk supplier create KNV \"Koch, Neff & Volckmar\" --return-days 90"_qs},
            .run = run};
}

} // namespace shopdesk
