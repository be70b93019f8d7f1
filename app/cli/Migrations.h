// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "db/schema/Migrator.h"

namespace shopdesk {

// What the verbs of migrate share.

// A connection of the database's owner, whatever the version. Usage `sign_in_not_possible`: the
// tables of the accounts themselves may be about to change. Conflict `workspace_id_differs`.
[[nodiscard]] Result<std::unique_ptr<Connection>> migrationConnection(CliContext &context);

// Prints what up or down did: {"from","to","steps":[{"number","name"}],"backup"}.
void printReport(Console &console, const MigrationReport &report);

// Says on a terminal how far it is. The console is borrowed.
[[nodiscard]] Migrator::Progress migrationProgress(Console &console);

} // namespace shopdesk
