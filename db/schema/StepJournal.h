// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/schema/MigrationSet.h"
#include "db/storage/Transaction.h"

#include <QDateTime>

namespace shopdesk {

// A step as the database remembers it.
struct RecordedStep
{
    int number = 0;
    QString name;
    QString checksum;
    QDateTime appliedAt; // UTC
};

// The table schema_step, which says what was done to a database. Free of rules.
// Errors: those of the engine.
namespace StepJournal {

// What is recorded, by number; nothing when the table is not there yet. Error: Schema
// `schema_foreign` when other tables are there but this one is not.
[[nodiscard]] Result<std::vector<RecordedStep>> read(Connection &connection);
[[nodiscard]] Result<std::vector<RecordedStep>> read(Transaction &transaction);

// Makes the table unless it is there.
[[nodiscard]] Result<void> make(Transaction &transaction);
[[nodiscard]] Result<void> add(Transaction &transaction, const MigrationStep &step,
                               const QDateTime &at);
[[nodiscard]] Result<void> remove(Transaction &transaction, int number);
// Gives a recorded step the name and checksum of the program's.
[[nodiscard]] Result<void> recordAgain(Transaction &transaction, const MigrationStep &step);

} // namespace StepJournal

} // namespace shopdesk
