// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/SchemaHistory.h"

#include <algorithm>

namespace shopdesk {

namespace {

Error schemaError(const QString &reason, const QString &wayOut, QVariantMap facts)
{
    facts.insert(QStringLiteral("wayOut"), wayOut);
    return {.kind = ErrorKind::Schema,
            .operation = QStringLiteral("schema.check"),
            .reason = reason,
            .detail = {},
            .field = QStringLiteral("workspace"),
            .facts = facts};
}

const RecordedStep *find(const std::vector<RecordedStep> &database, int number)
{
    const auto found = std::find_if(database.begin(), database.end(),
                                    [number](const RecordedStep &s) { return s.number == number; });
    return found == database.end() ? nullptr : &*found;
}

QVariantMap versions(const std::vector<MigrationStep> &program,
                     const std::vector<RecordedStep> &database)
{
    return {{QStringLiteral("databaseVersion"), SchemaHistory::versionOf(database)},
            {QStringLiteral("programVersion"), static_cast<int>(program.size())}};
}

StepStatus statusOf(const MigrationStep &step, const RecordedStep *recorded)
{
    if (!recorded)
        return {step.number, step.name, StepState::Pending, {}, step.checksum};
    const bool same = recorded->checksum == step.checksum && recorded->name == step.name;
    return {step.number, step.name, same ? StepState::Applied : StepState::Edited,
            recorded->appliedAt, recorded->checksum};
}

} // namespace

QString stepStateName(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return QStringLiteral("pending");
    case StepState::Applied:
        return QStringLiteral("applied");
    case StepState::Edited:
        return QStringLiteral("edited");
    case StepState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

int SchemaHistory::versionOf(const std::vector<RecordedStep> &database)
{
    int version = 0;
    for (const auto &step : database)
        version = std::max(version, step.number);
    return version;
}

std::vector<StepStatus> SchemaHistory::compare(const std::vector<MigrationStep> &program,
                                               const std::vector<RecordedStep> &database)
{
    std::vector<StepStatus> all;
    for (const auto &step : program)
        all.push_back(statusOf(step, find(database, step.number)));
    for (const auto &step : database) {
        if (step.number > static_cast<int>(program.size()))
            all.push_back(
                    {step.number, step.name, StepState::Unknown, step.appliedAt, step.checksum});
    }
    return all;
}

std::vector<Error> SchemaHistory::problems(const std::vector<MigrationStep> &program,
                                           const std::vector<RecordedStep> &database)
{
    std::vector<Error> found;
    const auto *first = find(database, 1);
    if (first && !program.empty() && first->name != program.front().name)
        found.push_back(schemaError(u"schema_foreign"_qs, u"choose_another"_qs,
                                    {{u"step"_qs, first->name}}));
    const int version = versionOf(database);
    if (version > static_cast<int>(program.size()))
        found.push_back(
                schemaError(u"schema_newer"_qs, u"newer_program"_qs, versions(program, database)));
    QVariantList missing;
    for (int number = 1; number < version; ++number) {
        if (!find(database, number))
            missing.append(number);
    }
    if (!missing.isEmpty())
        found.push_back(
                schemaError(u"schema_gap"_qs, u"restore_backup"_qs, {{u"missing"_qs, missing}}));
    for (const auto &status : compare(program, database)) {
        if (status.state == StepState::Edited)
            found.push_back(
                    schemaError(u"schema_step_edited"_qs, u"migrate_repair"_qs,
                                {{u"number"_qs, status.number}, {u"name"_qs, status.name}}));
    }
    return found;
}

Result<void> SchemaHistory::check(const std::vector<MigrationStep> &program,
                                  const std::vector<RecordedStep> &database)
{
    const auto found = problems(program, database);
    if (!found.empty())
        return fail(found.front());
    return {};
}

Result<void> SchemaHistory::checkCurrent(const std::vector<MigrationStep> &program,
                                         const std::vector<RecordedStep> &database)
{
    SD_TRY(check(program, database));
    if (versionOf(database) < static_cast<int>(program.size()))
        return fail(schemaError(u"schema_older"_qs, u"migrate_up"_qs, versions(program, database)));
    return {};
}

} // namespace shopdesk
