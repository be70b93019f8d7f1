// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TransferOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

const auto kName = QStringLiteral("stock transfer dispatch");

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(fields, transferFields(arguments, kName));
    addTransferShops(arguments, fields);
    if (arguments.has(u"NUMBER"_qs))
        fields.insert(u"transfer"_qs, arguments.text(u"NUMBER"_qs));
    else if (!fields.contains(u"from_shop") || !fields.contains(u"to_shop"))
        return transferPartMissing(u"NUMBER, or --from with --to,"_qs, kName);
    SD_ASSIGN(result, context.carryOut(u"DispatchTransfer"_qs, fields));
    context.console().answer(result, u"Sent %1 copies with %2."_qs.arg(
                                             QString::number(result.value(u"copies").toInteger()),
                                             result.value(u"number").toString()));
    return ExitCode::Done;
}

} // namespace

Verb stockTransferDispatchVerb()
{
    return {.name = kName,
            .summary = u"Sends copies to another shop"_qs,
            .description =
                    u"With the NUMBER of a request what was asked for is sent, or the copies "
                    "that are named; without one the copies that are named go --from a shop "
                    "--to another. They are in transit until they are received."_qs,
            .options = withTransferShops(
                    withTransferLines({{u"NUMBER"_qs,
                                        OptionSpec::Kind::OptionalPosition,
                                        {},
                                        u"Number or id of what was requested."_qs}})),
            .examples =
                    {u"shopdesk stock transfer dispatch T-BER-A1-000042-Q"_qs,
                     u"shopdesk stock transfer dispatch --from LPZ --to BER --file BOX.json"_qs},
            .run = run};
}

} // namespace shopdesk
