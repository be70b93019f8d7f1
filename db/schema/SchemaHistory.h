// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/schema/StepJournal.h"

namespace shopdesk {

enum class StepState {
    Pending, // the program has it, the database not yet
    Applied,
    Edited,  // applied by a text that is not the program's
    Unknown, // applied by a newer program
};

QString stepStateName(StepState state); // "pending", "applied", "edited", "unknown"

struct StepStatus
{
    int number = 0;
    QString name;
    StepState state = StepState::Pending;
    QDateTime appliedAt; // UTC; invalid when pending
    QString checksum;    // of what was applied, else of what will be
};

// What the program's steps and the database's record say of each other. Rules over values.
// Every error is of kind Schema and says in facts["wayOut"] what helps: `migrate_up`,
// `migrate_repair`, `newer_program`, `restore_backup` or `choose_another`.
namespace SchemaHistory {

[[nodiscard]] std::vector<StepStatus> compare(const std::vector<MigrationStep> &program,
                                              const std::vector<RecordedStep> &database);

// Everything that keeps steps from being done or undone, worst first: `schema_foreign` (another
// program's steps, or the other set), `schema_newer`, `schema_gap`, `schema_step_edited`.
[[nodiscard]] std::vector<Error> problems(const std::vector<MigrationStep> &program,
                                          const std::vector<RecordedStep> &database);

// The first of the problems, if any.
[[nodiscard]] Result<void> check(const std::vector<MigrationStep> &program,
                                 const std::vector<RecordedStep> &database);

// check(), and `schema_older` unless every step was applied.
[[nodiscard]] Result<void> checkCurrent(const std::vector<MigrationStep> &program,
                                        const std::vector<RecordedStep> &database);

// Highest number applied, 0 for none.
[[nodiscard]] int versionOf(const std::vector<RecordedStep> &database);

} // namespace SchemaHistory

} // namespace shopdesk
