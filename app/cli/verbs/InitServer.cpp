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
    if (address.engine() != Engine::Postgres)
        return failUsage(u"engine_must_be_postgres"_qs, u"workspace"_qs);
    return makeAndPrint(context, address, arguments);
}

} // namespace

Verb initServerVerb()
{
    return {.name = u"init-server"_qs,
            .summary = u"Makes a new workspace on a PostgreSQL server, with its first "
                       "administrator"_qs,
            .description = u"The address names the installing account, which may create databases; "
                           "its password comes from .pgpass or PGPASSWORD. The first "
                           "administrator's comes from SHOPDESK_PASSWORD or --password-stdin. The "
                           "database is made unless an empty one is there. Where there is a "
                           "workspace already, nothing is changed and the exit status is 1."_qs,
            .options = makingOptions(),
            .examples = {u"shopdesk init-server --workspace "
                         "postgresql://postgres@db.example/lindenhof --password-stdin"_qs},
            .run = run};
}

} // namespace shopdesk
