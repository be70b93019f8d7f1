// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Migrations.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    bool isNumber = false;
    const auto steps = arguments.text(u"N"_qs).toInt(&isNumber);
    if (!isNumber)
        return failUsage(u"number_malformed"_qs, u"N"_qs,
                         {{u"given"_qs, arguments.text(u"N"_qs).left(60)}});
    SD_ASSIGN(connection, migrationConnection(context));
    Migrator migrator(*connection, context.clock());
    migrator.onProgress(migrationProgress(context.console()));
    SD_ASSIGN(report, migrator.down(steps));
    printReport(context.console(), report);
    return ExitCode::Done;
}

} // namespace

Verb migrateDownVerb()
{
    return {.name = u"migrate down"_qs,
            .summary = u"Undoes the last N steps of the schema, with the data in them"_qs,
            .description = u"An SQLite file is backed up beside itself before; back up a server "
                           "database yourself."_qs,
            .options = {{u"N"_qs, OptionSpec::Kind::Position, {}, u"How many steps."_qs}},
            .examples = {u"shopdesk migrate down 1 --workspace shop.sqlite"_qs},
            .run = run};
}

} // namespace shopdesk
