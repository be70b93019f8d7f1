// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TransferOptions.h"
#include "app/cli/TransferText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(transfer,
              context.read<TransferDetail>(transferByNumberOrId, arguments.text(u"NUMBER"_qs)));
    context.console().answer({{u"transfer"_qs, toJson(transfer)}}, transferText(transfer));
    return ExitCode::Done;
}

} // namespace

Verb transferShowVerb()
{
    return {.name = u"transfer show"_qs,
            .summary = u"Shows a transfer with its lines and who did what"_qs,
            .description = {},
            .options = {transferNumberOption()},
            .examples = {u"shopdesk transfer show T-LPZ-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
