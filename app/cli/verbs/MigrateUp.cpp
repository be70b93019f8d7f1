// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Migrations.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    std::optional<int> steps;
    if (const auto given = arguments.number(u"N"_qs))
        steps = static_cast<int>(std::clamp<qint64>(*given, 0, std::numeric_limits<int>::max()));
    SD_ASSIGN(connection, migrationConnection(context));
    Migrator migrator(*connection, context.clock());
    migrator.onProgress(migrationProgress(context.console()));
    SD_ASSIGN(report, migrator.up(steps));
    printReport(context.console(), report);
    return ExitCode::Done;
}

} // namespace

Verb migrateUpVerb()
{
    return {.name = u"migrate up"_qs,
            .summary = u"Brings the schema to the program's version, or N steps further"_qs,
            .description = u"An SQLite file is backed up beside itself before."_qs,
            .options = {{u"N"_qs, OptionSpec::Kind::OptionalPosition, {}, u"How many steps."_qs}},
            .examples = {u"shopdesk migrate up --workspace shop.sqlite"_qs},
            .run = run};
}

} // namespace shopdesk
