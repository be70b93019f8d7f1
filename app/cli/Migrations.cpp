// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Migrations.h"

#include "app/cli/ExitCode.h"

#include <QJsonArray>

namespace shopdesk {

Result<std::unique_ptr<Connection>> migrationConnection(CliContext &context)
{
    if (context.signsIn())
        return failUsage(u"sign_in_not_possible"_qs, u"--sign-in"_qs);
    SD_ASSIGN(address, context.address());
    SD_ASSIGN(connection, context.uncheckedConnection());
    if (!address.workspaceId())
        return std::move(connection);
    Transaction reading(*connection, Transaction::Mode::Read);
    const auto info = workspaceInfo(reading); // an empty database has none, which is fine
    if (info && info->id != *address.workspaceId())
        return fail(ErrorKind::Conflict, u"workspace_id_differs"_qs, u"workspace"_qs,
                    {{u"expected"_qs, address.workspaceId()->toString()},
                     {u"found"_qs, info->id.toString()}});
    reading.rollback();
    return std::move(connection);
}

void printReport(Console &console, const MigrationReport &report)
{
    QJsonArray steps;
    QStringList lines{u"Version %1, was %2."_qs.arg(report.to).arg(report.from)};
    for (const auto &step : report.steps) {
        steps.append(QJsonObject{{u"number"_qs, step.number}, {u"name"_qs, step.name}});
        lines.append(u"  %1 %2"_qs.arg(step.number, 4, 10, QChar(u'0')).arg(step.name));
    }
    if (!report.backupPath.isEmpty())
        lines.append(u"Backup before: "_qs + report.backupPath);
    console.answer({{u"from"_qs, report.from},
                    {u"to"_qs, report.to},
                    {u"steps"_qs, steps},
                    {u"backup"_qs, report.backupPath.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                               : QJsonValue(report.backupPath)}},
                   lines.join(u'\n'));
}

Migrator::Progress migrationProgress(Console &console)
{
    return [&console](int done, int total, const QString &step) {
        console.progress(u"%1 of %2: %3"_qs.arg(done).arg(total).arg(step));
    };
}

} // namespace shopdesk
