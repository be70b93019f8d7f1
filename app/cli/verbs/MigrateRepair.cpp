// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Migrations.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &)
{
    SD_ASSIGN(connection, migrationConnection(context));
    Migrator migrator(*connection, context.clock());
    SD_ASSIGN(report, migrator.repair());
    QJsonArray rows;
    QStringList lines;
    for (const auto &step : report.steps) {
        rows.append(QJsonObject{{u"number"_qs, step.number},
                                {u"name"_qs, step.name},
                                {u"old_checksum"_qs, step.oldChecksum},
                                {u"new_checksum"_qs, step.newChecksum}});
        lines.append(u"Recorded step %1 %2 anew."_qs.arg(step.number).arg(step.name));
    }
    if (report.steps.empty())
        lines.append(u"Nothing had to be repaired."_qs);
    context.console().answer({{u"steps"_qs, rows}}, lines.join(u'\n'));
    return ExitCode::Done;
}

} // namespace

Verb migrateRepairVerb()
{
    return {.name = u"migrate repair"_qs,
            .summary = u"Records edited steps as the program has them"_qs,
            .description = u"Only if the tables are exactly what the program's steps make; else "
                           "nothing is changed and the exit status is 1."_qs,
            .options = {},
            .examples = {u"shopdesk migrate repair --workspace shop.sqlite"_qs},
            .run = run};
}

} // namespace shopdesk
