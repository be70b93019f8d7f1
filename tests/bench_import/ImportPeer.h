// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/WorkspaceAddress.h"

namespace shopdesk::bench {

// The engine's own way to fill tables, given exactly the rows that an import made: COPY through
// psql, and the shell of SQLite, which takes them ready-made from the other file, without any text
// to read (and so is faster than its .import, which knows no NULL). One transaction, the same
// indexes and triggers. `from` holds the imported books, `into` is the workspace as it was before.
// Returns the seconds that it took. Ends the program on failure.
double copyRows(const WorkspaceAddress &from, const WorkspaceAddress &into, const QString &folder);

} // namespace shopdesk::bench
