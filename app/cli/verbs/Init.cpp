// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"
#include "app/cli/WorkspaceMaking.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(address, context.address());
    if (address.engine() != Engine::Sqlite)
        return failUsage(u"engine_must_be_sqlite"_qs, u"workspace"_qs);
    return makeAndPrint(context, address, arguments);
}

} // namespace

Verb initVerb()
{
    return {.name = u"init"_qs,
            .summary = u"Makes a new workspace in an SQLite file, with its first administrator"_qs,
            .description = u"The administrator's password comes from SHOPDESK_PASSWORD or "
                           "--password-stdin. Where there is a file already, nothing is changed "
                           "and the exit status is 1."_qs,
            .options = makingOptions(),
            .examples = {u"SHOPDESK_PASSWORD=... shopdesk init --workspace shop.sqlite "
                         "--name \"Lindenhof Books\""_qs},
            .run = run};
}

} // namespace shopdesk
