// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/Migrator.h"

#include "db/schema/SchemaBackup.h"
#include "db/schema/SchemaInspector.h"
#include "db/schema/SchemaLock.h"
#include "db/schema/SchemaReference.h"
#include "db/schema/StepRunner.h"

#include <algorithm>

namespace shopdesk {

namespace {

Result<void> requirePositive(int steps)
{
    if (steps < 1)
        return fail(ErrorKind::Invalid, u"steps_out_of_range"_qs, u"steps"_qs);
    return {};
}

} // namespace

Migrator::Migrator(Connection &connection, MigrationSet set)
    : m_connection(connection)
    , m_clock(&m_systemClock)
    , m_set(std::move(set))
{
}

Migrator::Migrator(Connection &connection, const Clock &clock, MigrationSet set)
    : m_connection(connection)
    , m_clock(&clock)
    , m_set(std::move(set))
{
}

Result<Migrator::Standing> Migrator::standing()
{
    SD_ASSIGN(program, m_set.steps(m_connection.engine()));
    SD_ASSIGN(database, StepJournal::read(m_connection));
    return Standing{std::move(program), std::move(database)};
}

Result<std::vector<StepStatus>> Migrator::status()
{
    SD_ASSIGN(now, standing());
    return SchemaHistory::compare(now.program, now.database);
}

Result<int> Migrator::version()
{
    SD_ASSIGN(now, standing());
    return now.version();
}

Result<int> Migrator::latest()
{
    SD_ASSIGN(program, m_set.steps(m_connection.engine()));
    return static_cast<int>(program.size());
}

Result<void> Migrator::requireCurrent()
{
    SD_ASSIGN(now, standing());
    return SchemaHistory::checkCurrent(now.program, now.database);
}

void Migrator::announce(const MigrationReport &report, const QString &step) const
{
    const int total = std::abs(report.to - report.from);
    if (m_progress)
        m_progress(static_cast<int>(report.steps.size()), total, step);
}

Result<MigrationReport> Migrator::beginReport(const Standing &now, int to)
{
    MigrationReport report;
    report.from = now.version();
    report.to = to;
    if (report.from == 0 || report.from == to)
        return report;
    announce(report, QStringLiteral("backup"));
    SD_ASSIGN(path, backUpBeforeMigration(m_connection, report.from, m_clock->now()));
    report.backupPath = path;
    return report;
}

Result<MigrationReport> Migrator::up(std::optional<int> steps)
{
    SD_TRY(requirePositive(steps.value_or(1)));
    const auto lock = SchemaLock::take(m_connection);
    if (!lock)
        return fail(lock.error());
    SD_ASSIGN(now, standing());
    SD_TRY(SchemaHistory::check(now.program, now.database));
    const int latestStep = static_cast<int>(now.program.size());
    const int ahead = latestStep - now.version();
    SD_ASSIGN(report, beginReport(now, now.version() + std::min(steps.value_or(ahead), ahead)));
    StepRunner runner(m_connection);
    SD_TRY(runner.begin());
    for (int number = report.from + 1; number <= report.to; ++number) {
        const auto &step = now.program.at(static_cast<std::size_t>(number - 1));
        announce(report, step.name);
        SD_ASSIGN(done, runner.apply(step, m_clock->now()));
        if (done)
            report.steps.push_back({step.number, step.name});
    }
    return report;
}

Result<MigrationReport> Migrator::down(int steps)
{
    SD_TRY(requirePositive(steps));
    const auto lock = SchemaLock::take(m_connection);
    if (!lock)
        return fail(lock.error());
    SD_ASSIGN(now, standing());
    SD_TRY(SchemaHistory::check(now.program, now.database));
    SD_ASSIGN(report, beginReport(now, now.version() - std::min(steps, now.version())));
    StepRunner runner(m_connection);
    SD_TRY(runner.begin());
    for (int number = report.from; number > report.to; --number) {
        const auto &step = now.program.at(static_cast<std::size_t>(number - 1));
        announce(report, step.name);
        SD_ASSIGN(done, runner.revert(step));
        if (done)
            report.steps.push_back({step.number, step.name});
    }
    return report;
}

Result<void> Migrator::requireSameTables(const Standing &now)
{
    const auto applied =
            std::span(now.program)
                    .first(std::min(now.program.size(), static_cast<std::size_t>(now.version())));
    SD_ASSIGN(expected, schemaMadeBy(applied, m_connection));
    SD_ASSIGN(found, SchemaInspector::read(m_connection));
    const auto differences = schemaDifferences(expected, found);
    if (!differences.isEmpty())
        return fail(ErrorKind::Schema, u"schema_differs"_qs, u"workspace"_qs,
                    {{u"differences"_qs, differences}, {u"wayOut"_qs, u"restore_backup"_qs}});
    return {};
}

Result<std::vector<Error>> Migrator::verify()
{
    SD_ASSIGN(now, standing());
    auto found = SchemaHistory::problems(now.program, now.database);
    // What a newer program or an unrecorded step made cannot be known here.
    const bool known = std::none_of(found.begin(), found.end(), [](const Error &error) {
        return error.reason != u"schema_step_edited";
    });
    if (!known)
        return found;
    auto same = requireSameTables(now);
    if (!same && same.error().reason != u"schema_differs")
        return fail(std::move(same.error()));
    if (!same)
        found.push_back(std::move(same.error()));
    return found;
}

Result<RepairReport> Migrator::repair()
{
    const auto lock = SchemaLock::take(m_connection);
    if (!lock)
        return fail(lock.error());
    SD_ASSIGN(now, standing());
    for (const auto &problem : SchemaHistory::problems(now.program, now.database)) {
        if (problem.reason != u"schema_step_edited")
            return fail(problem);
    }
    SD_TRY(requireSameTables(now));
    return recordAgain(now);
}

Result<RepairReport> Migrator::recordAgain(const Standing &now)
{
    RepairReport report;
    Transaction transaction(m_connection, Transaction::Mode::Write);
    for (const auto &status : SchemaHistory::compare(now.program, now.database)) {
        if (status.state != StepState::Edited)
            continue;
        const auto &step = now.program.at(static_cast<std::size_t>(status.number - 1));
        SD_TRY(StepJournal::recordAgain(transaction, step));
        report.steps.push_back({step.number, step.name, status.checksum, step.checksum});
    }
    SD_TRY(transaction.commit());
    return report;
}

} // namespace shopdesk
