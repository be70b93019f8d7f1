// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/OrderLines.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto amount = arguments.number(u"--amount"_qs);
    if (!amount)
        return failUsage(u"argument_missing"_qs, u"--amount"_qs,
                         {{u"what"_qs, u"--amount"_qs}, {u"verb"_qs, u"voucher sell"_qs}});
    SD_ASSIGN(tenders, commandTenders(arguments.texts(u"--tender"_qs)));
    QJsonObject value{{u"shop"_qs, arguments.text(u"SHOP"_qs)},
                      {u"amount_minor"_qs, *amount},
                      {u"tenders"_qs, tenders},
                      {u"note"_qs, arguments.text(u"--note"_qs)}};
    for (const auto &[option, field] :
         {std::pair{u"--code"_qs, u"code"_qs}, std::pair{u"--customer"_qs, u"customer"_qs},
          std::pair{u"--expires"_qs, u"expires_on"_qs}}) {
        if (arguments.has(option))
            value.insert(field, arguments.text(option));
    }
    SD_ASSIGN(result, context.carryOut(u"SellVoucher"_qs, value));
    context.console().answer(result, u"Voucher %1. Change: %2 (minor units)."_qs
                                             .arg(result.value(u"code").toString())
                                             .arg(result.value(u"change_minor").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb voucherSellVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"voucher sell"_qs,
            .summary = u"Sells a voucher; its code is made unless one is given"_qs,
            .description = {},
            .options = {{u"SHOP"_qs, Kind::Position, {}, u"The shop's code."_qs},
                        {u"--amount"_qs, Kind::Number, u"AMOUNT"_qs,
                         u"Its value in minor units."_qs},
                        {u"--tender"_qs, Kind::Texts, u"KIND:AMOUNT[:REFERENCE]"_qs,
                         u"cash, card or account, and what was given; may be repeated."_qs},
                        {u"--code"_qs, Kind::Text, u"CODE"_qs, u"What stands on it."_qs},
                        {u"--customer"_qs, Kind::Text, u"LOGIN"_qs, u"Who buys it."_qs},
                        {u"--expires"_qs, Kind::Text, u"DATE"_qs,
                         u"Last day on which it is taken. Default: no end."_qs},
                        {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"A remark."_qs}},
            .examples =
                    {u"shopdesk voucher sell LPZ --amount 5000 --tender card:5000 --sign-in staff"_qs},
            .run = run};
}

} // namespace shopdesk
