// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/CustomerOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

QJsonObject wanted(const QJsonValue &value)
{
    return {{u"new"_qs, value}};
}

QJsonObject changesOf(const Arguments &arguments)
{
    QJsonObject changes;
    for (const auto &field : customerFieldNames() + QStringList{u"name"_qs}) {
        if (arguments.has(u"--"_qs + field))
            changes.insert(field, wanted(arguments.text(u"--"_qs + field, u""_qs)));
    }
    if (arguments.has(u"--activate"_qs))
        changes.insert(u"active"_qs, wanted(true));
    if (arguments.has(u"--deactivate"_qs))
        changes.insert(u"active"_qs, wanted(false));
    return changes;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto changes = changesOf(arguments);
    if (changes.isEmpty())
        return failUsage(
                u"argument_missing"_qs, {},
                {{u"what"_qs, u"A field to change"_qs}, {u"verb"_qs, u"customer edit"_qs}});
    SD_ASSIGN(result, context.carryOut(u"EditCustomer"_qs,
                                       {{u"customer"_qs, arguments.text(u"CUSTOMER"_qs)},
                                        {u"changes"_qs, changes}}));
    context.console().answer(result, u"Changed."_qs);
    return ExitCode::Done;
}

} // namespace

Verb customerEditVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"customer edit"_qs,
            .summary = u"Changes what is recorded about a customer"_qs,
            .description = u"Fields that are not named stay as they are; an empty text empties "
                           "one."_qs,
            .options = withCustomerOptions(
                    {{u"CUSTOMER"_qs, Kind::Position, {}, u"Number of the card, login or id."_qs},
                     {u"--name"_qs, Kind::Text, u"NAME"_qs, u"Name."_qs},
                     {u"--deactivate"_qs, Kind::Flag, {}, u"No longer offered when selling."_qs},
                     {u"--activate"_qs, Kind::Flag, {}, u"Offered again."_qs}}),
            .examples = {u"shopdesk customer edit K-1042 --phone \"0341 5678\""_qs},
            .run = run};
}

} // namespace shopdesk
