// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Connection.h"

#include <QDateTime>

namespace shopdesk {

// Copies an SQLite workspace to <file>.backup-<version>-<UTC time>.sqlite beside it, readable by
// the owner only, and returns the path; nothing is left behind when it fails. On PostgreSQL, whose
// backups are the administrator's (docs/operations.md), returns an empty path.
// Errors: Storage `disk_full`, `file_cannot_be_made`.
[[nodiscard]] Result<QString> backUpBeforeMigration(Connection &connection, int version,
                                                    const QDateTime &at);

} // namespace shopdesk
