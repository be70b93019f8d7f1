// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TransferOptions.h"
#include "app/cli/TransferText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

const auto kName = QStringLiteral("stock transfer receive");

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(fields, transferFields(arguments, kName));
    fields.insert(u"transfer"_qs, arguments.text(u"NUMBER"_qs));
    SD_ASSIGN(result, context.carryOut(u"ReceiveTransfer"_qs, fields));
    context.console().answer(result, receivedTransferText(result));
    return ExitCode::Done;
}

} // namespace

Verb stockTransferReceiveVerb()
{
    return {.name = kName,
            .summary =
                    u"Takes the copies of a transfer into the stock of the shop they were sent to"_qs,
            .description =
                    u"Books that are not named came as they were sent; name those that differ, "
                    "with 0 for what did not come. What is missing stays in transit and waits "
                    "in 'shopdesk attention' until it is settled."_qs,
            .options = withTransferLines({transferNumberOption()}),
            .examples = {u"shopdesk stock transfer receive T-LPZ-A1-000042-Q"_qs,
                         u"shopdesk stock transfer receive T-LPZ-A1-000042-Q --book 9785170800001 "
                         "--quantity 2"_qs},
            .run = run};
}

} // namespace shopdesk
