// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Clock.h"
#include "db/schema/SchemaHistory.h"

#include <functional>

namespace shopdesk {

// What was done to a schema.
struct MigrationReport
{
    struct Step
    {
        int number = 0;
        QString name;
    };
    int from = 0;
    int to = 0;
    std::vector<Step> steps; // in the order they were done or undone
    QString backupPath;      // of the SQLite workspace before; empty when none was needed
};

// What repair() did: the steps whose record was written anew.
struct RepairReport
{
    struct Step
    {
        int number = 0;
        QString name;
        QString oldChecksum;
        QString newChecksum;
    };
    std::vector<Step> steps;
};

// Brings the schema of a database to a version and tells how it stands. Each step is one
// transaction with its record in schema_step; two migrators cannot meet; an SQLite workspace that
// has tables is backed up first. Works on the connection's thread; open it with
// OpenOptions::Work::Long, since a step on a million rows takes longer than a page may.
//
// Errors besides those of the engine: kind Schema, see SchemaHistory, `schema_foreign` for a
// database of something else, Busy `schema_busy`, Internal `schema_files_incomplete`. After any
// error the database stands at the end of the last whole step.
class Migrator
{
public:
    explicit Migrator(Connection &connection, MigrationSet set = MigrationSet::workspace());
    // `clock` is borrowed.
    Migrator(Connection &connection, const Clock &clock,
             MigrationSet set = MigrationSet::workspace());

    // Called before each step with how many are done and how many there are to do.
    using Progress = std::function<void(int done, int total, const QString &step)>;
    void onProgress(Progress progress) { m_progress = std::move(progress); }

    [[nodiscard]] Result<std::vector<StepStatus>> status();
    // The database's version, 0 for an empty one.
    [[nodiscard]] Result<int> version();
    // The version that this program brings.
    [[nodiscard]] Result<int> latest();
    // For opening: fails unless every step was applied as the program has it. `schema_older` with
    // facts databaseVersion, programVersion and wayOut `migrate_up`.
    [[nodiscard]] Result<void> requireCurrent();

    // Applies the next `steps` steps (1 or more), or all. Invalid `steps_out_of_range`.
    [[nodiscard]] Result<MigrationReport> up(std::optional<int> steps = std::nullopt);
    // Undoes the last `steps` steps, data included, after the backup; at most all of them.
    [[nodiscard]] Result<MigrationReport> down(int steps);

    // Everything that is wrong: the history's problems, and `schema_differs` with the lines of
    // schemaDifferences() as facts["differences"] when tables are not what the steps make.
    [[nodiscard]] Result<std::vector<Error>> verify();
    // Records edited steps as the program has them, provided that the tables are exactly what the
    // program's steps make; else Schema `schema_differs` and nothing is changed.
    [[nodiscard]] Result<RepairReport> repair();

private:
    struct Standing
    {
        std::vector<MigrationStep> program;
        std::vector<RecordedStep> database;
        [[nodiscard]] int version() const { return SchemaHistory::versionOf(database); }
    };
    [[nodiscard]] Result<Standing> standing();
    [[nodiscard]] Result<MigrationReport> beginReport(const Standing &now, int to);
    [[nodiscard]] Result<void> requireSameTables(const Standing &now);
    [[nodiscard]] Result<RepairReport> recordAgain(const Standing &now);
    void announce(const MigrationReport &report, const QString &step) const;

    Connection &m_connection;
    SystemClock m_systemClock;
    const Clock *m_clock;
    MigrationSet m_set;
    Progress m_progress;
};

} // namespace shopdesk
