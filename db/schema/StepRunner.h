// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/schema/StepJournal.h"

namespace shopdesk {

// Does and undoes single steps, each with its record in one transaction: wholly or not at all.
// Belongs to the connection's thread.
class StepRunner
{
public:
    explicit StepRunner(Connection &connection);
    ~StepRunner();
    StepRunner(const StepRunner &) = delete;
    StepRunner &operator=(const StepRunner &) = delete;

    // Must be called once before the others. SQLite cannot rebuild or drop tables in peace while
    // it enforces foreign keys (sqlite.org/lang_altertable.html, section 7), so that is off while
    // this lives, and all keys are checked before each step is made durable.
    [[nodiscard]] Result<void> begin();

    // Returns false when another migrator has done (undone) the step meanwhile. Errors: Schema
    // `schema_changed_meanwhile` when the database is at some other version than expected; Damaged
    // `reference_broken`; those of the engine, with the step in facts["number"] and facts["name"].
    [[nodiscard]] Result<bool> apply(const MigrationStep &step, const QDateTime &at);
    [[nodiscard]] Result<bool> revert(const MigrationStep &step);

private:
    [[nodiscard]] Result<bool> applyIn(Transaction &transaction, const MigrationStep &step,
                                       const QDateTime &at);
    [[nodiscard]] Result<bool> revertIn(Transaction &transaction, const MigrationStep &step);
    [[nodiscard]] Result<void> finish(Transaction &transaction);

    Connection &m_connection;
    bool m_keysOff = false;
};

} // namespace shopdesk
