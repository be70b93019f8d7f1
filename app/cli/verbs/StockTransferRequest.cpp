// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TransferOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

const auto kName = QStringLiteral("stock transfer request");

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(fields, transferFields(arguments, kName));
    addTransferShops(arguments, fields);
    if (!fields.contains(u"from_shop"))
        return transferPartMissing(u"--from"_qs, kName);
    if (!fields.contains(u"to_shop"))
        return transferPartMissing(u"--to"_qs, kName);
    SD_ASSIGN(result, context.carryOut(u"RequestTransfer"_qs, fields));
    context.console().answer(result, u"Requested %1."_qs.arg(result.value(u"number").toString()));
    return ExitCode::Done;
}

} // namespace

Verb stockTransferRequestVerb()
{
    return {.name = kName,
            .summary = u"Asks another shop for copies"_qs,
            .description = u"No copy moves before it is dispatched. A file holds "
                           "{\"from_shop\":\"LPZ\",\"to_shop\":\"BER\",\"note\":\"\","
                           "\"lines\":[{\"isbn\":\"9785170800001\",\"quantity\":3}]}."_qs,
            .options = withTransferShops(withTransferLines({})),
            .examples = {u"shopdesk stock transfer request --from LPZ --to BER --book "
                         "9785170800001 --quantity 3"_qs},
            .run = run};
}

} // namespace shopdesk
