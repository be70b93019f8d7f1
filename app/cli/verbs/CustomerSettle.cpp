// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/OrderLines.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    for (const auto &option : {u"--amount"_qs, u"--shop"_qs, u"--tender"_qs}) {
        if (!arguments.has(option))
            return failUsage(u"argument_missing"_qs, option,
                             {{u"what"_qs, option}, {u"verb"_qs, u"customer settle"_qs}});
    }
    SD_ASSIGN(tenders, commandTenders(arguments.texts(u"--tender"_qs)));
    SD_ASSIGN(result,
              context.carryOut(u"SettleAccount"_qs,
                               {{u"customer"_qs, arguments.text(u"CUSTOMER"_qs)},
                                {u"shop"_qs, arguments.text(u"--shop"_qs)},
                                {u"amount_minor"_qs, arguments.number(u"--amount"_qs).value_or(0)},
                                {u"tenders"_qs, tenders},
                                {u"note"_qs, arguments.text(u"--note"_qs)}}));
    context.console().answer(result, u"Taken. Still owed: %1. Change: %2 (minor units)."_qs
                                             .arg(result.value(u"owed_minor").toInteger())
                                             .arg(result.value(u"change_minor").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb customerSettleVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"customer settle"_qs,
            .summary = u"Takes payment of what a customer owes on account"_qs,
            .description = u"The oldest orders are settled first. Amounts are minor units: 2000 is "
                           "20.00."_qs,
            .options =
                    {{u"CUSTOMER"_qs, Kind::Position, {}, u"Number of the card, login or id."_qs},
                     {u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"Where the money comes in."_qs},
                     {u"--amount"_qs, Kind::Number, u"AMOUNT"_qs, u"How much is settled."_qs},
                     {u"--tender"_qs, Kind::Texts, u"KIND:AMOUNT[:REFERENCE]"_qs,
                      u"cash, card or voucher, and what was given; may be repeated."_qs},
                     {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"Note."_qs}},
            .examples = {u"shopdesk customer settle K-1042 --shop LPZ --amount 4200 "
                         "--tender card:4200"_qs},
            .run = run};
}

} // namespace shopdesk
