// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TransferOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto number = arguments.text(u"NUMBER"_qs);
    SD_ASSIGN(result,
              context.carryOut(u"CancelTransfer"_qs, {{u"transfer"_qs, number},
                                                      {u"note"_qs, arguments.text(u"--note"_qs)}}));
    context.console().answer(result, u"%1 is cancelled."_qs.arg(number));
    return ExitCode::Done;
}

} // namespace

Verb stockTransferCancelVerb()
{
    return {.name = u"stock transfer cancel"_qs,
            .summary = u"Withdraws a transfer that was only asked for"_qs,
            .description = u"What was sent is not cancelled but received."_qs,
            .options = {transferNumberOption(),
                        {u"--note"_qs, OptionSpec::Kind::Text, u"TEXT"_qs, u"Why."_qs}},
            .examples = {u"shopdesk stock transfer cancel T-BER-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
