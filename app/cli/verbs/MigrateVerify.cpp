// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliErrorText.h"
#include "app/cli/Migrations.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &)
{
    SD_ASSIGN(connection, migrationConnection(context));
    Migrator migrator(*connection, context.clock());
    SD_ASSIGN(problems, migrator.verify());
    QJsonArray rows;
    QStringList lines;
    for (const auto &problem : problems) {
        auto row = errorToJson(problem);
        row.insert(u"message"_qs, cliErrorText(problem));
        rows.append(row);
        lines.append(cliErrorText(problem));
    }
    if (problems.empty())
        lines.append(u"The schema is what the program makes."_qs);
    context.console().answer({{u"ok"_qs, problems.empty()}, {u"problems"_qs, rows}},
                             lines.join(u'\n'));
    return problems.empty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

Verb migrateVerifyVerb()
{
    return {.name = u"migrate verify"_qs,
            .summary = u"Compares the schema with what the program's steps make"_qs,
            .description = u"Exit status 1 when something differs."_qs,
            .options = {},
            .examples = {u"shopdesk migrate verify --workspace shop.sqlite"_qs},
            .run = run};
}

} // namespace shopdesk
