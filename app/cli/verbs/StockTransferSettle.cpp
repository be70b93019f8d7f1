// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TransferOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

const auto kName = QStringLiteral("stock transfer settle");

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    if (!arguments.has(u"--outcome"_qs))
        return transferPartMissing(u"--outcome"_qs, kName);
    SD_ASSIGN(fields, transferFields(arguments, kName));
    fields.insert(u"transfer"_qs, arguments.text(u"NUMBER"_qs));
    fields.insert(u"outcome"_qs, arguments.text(u"--outcome"_qs));
    SD_ASSIGN(result, context.carryOut(u"SettleTransfer"_qs, fields));
    context.console().answer(
            result, u"%1 copies are still missing."_qs.arg(result.value(u"missing").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb stockTransferSettleVerb()
{
    return {.name = kName,
            .summary = u"Decides about copies that a transfer lacked when it was received"_qs,
            .description =
                    u"Of all that are missing, unless copies are named. arrived: they came to "
                    "the shop later; not_sent: they never left the other shop, which has them "
                    "again; lost: nobody has them."_qs,
            .options = withTransferLines({transferNumberOption(),
                                          {u"--outcome"_qs, OptionSpec::Kind::Text, u"OUTCOME"_qs,
                                           u"arrived, not_sent or lost."_qs}}),
            .examples = {u"shopdesk stock transfer settle T-LPZ-A1-000042-Q --outcome not_sent"_qs},
            .run = run};
}

} // namespace shopdesk
