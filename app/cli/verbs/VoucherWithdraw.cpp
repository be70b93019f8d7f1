// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(result, context.carryOut(u"WithdrawVoucher"_qs,
                                       {{u"shop"_qs, arguments.text(u"SHOP"_qs)},
                                        {u"code"_qs, arguments.text(u"CODE"_qs)},
                                        {u"reason"_qs, arguments.text(u"--reason"_qs)}}));
    context.console().answer(result, u"%1 is withdrawn; %2 (minor units) are owed no longer."_qs
                                             .arg(result.value(u"code").toString())
                                             .arg(result.value(u"withdrawn_minor").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb voucherWithdrawVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"voucher withdraw"_qs,
            .summary = u"Takes a voucher out of use"_qs,
            .description = {},
            .options = {{u"SHOP"_qs, Kind::Position, {}, u"The shop where this is done."_qs},
                        {u"CODE"_qs, Kind::Position, {}, u"The voucher's code."_qs},
                        {u"--reason"_qs, Kind::Text, u"TEXT"_qs, u"Why."_qs}},
            .examples = {u"shopdesk voucher withdraw LPZ GV7K3M9Q2X4TAB --reason lost "
                         "--sign-in manager"_qs},
            .run = run};
}

} // namespace shopdesk
