// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Migrations.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

QJsonObject toJson(const StepStatus &step)
{
    return {{u"number"_qs, step.number},
            {u"name"_qs, step.name},
            {u"state"_qs, stepStateName(step.state)},
            {u"applied_at"_qs, step.appliedAt.isValid()
                                       ? QJsonValue(step.appliedAt.toString(Qt::ISODateWithMs))
                                       : QJsonValue(QJsonValue::Null)},
            {u"checksum"_qs, step.checksum}};
}

Result<ExitCode> run(CliContext &context, const Arguments &)
{
    SD_ASSIGN(connection, migrationConnection(context));
    Migrator migrator(*connection, context.clock());
    SD_ASSIGN(steps, migrator.status());
    SD_ASSIGN(version, migrator.version());
    SD_ASSIGN(latest, migrator.latest());
    QJsonArray rows;
    TextTable table;
    table.addColumn(u"step"_qs, TextTable::Side::Right);
    table.addColumn(u"name"_qs);
    table.addColumn(u"state"_qs);
    table.addColumn(u"applied at"_qs);
    for (const auto &step : steps) {
        rows.append(toJson(step));
        table.addRow({QString::number(step.number), step.name, stepStateName(step.state),
                      step.appliedAt.toString(u"yyyy-MM-dd HH:mm"_qs)});
    }
    context.console().answer(
            {{u"version"_qs, version}, {u"latest"_qs, latest}, {u"steps"_qs, rows}},
            table.toString() + u"\nVersion %1 of %2."_qs.arg(version).arg(latest));
    return ExitCode::Done;
}

} // namespace

Verb migrateStatusVerb()
{
    return {.name = u"migrate status"_qs,
            .summary = u"Shows which schema versions a workspace has"_qs,
            .description = {},
            .options = {},
            .examples = {u"shopdesk migrate status --workspace shop.sqlite"_qs},
            .run = run};
}

} // namespace shopdesk
