// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/storage/Connection.h"

namespace shopdesk {

// Opens the device's own database (sessions, wrong passwords, known workspaces, settings), making
// and migrating it where needed. The file is 0600. The connection belongs to the calling thread.
// Errors: Storage when the file cannot be made or written; Schema `schema_newer` when a newer
// program has been here; Damaged.
[[nodiscard]] Result<std::unique_ptr<Connection>> openDeviceDatabase(const QString &path);

} // namespace shopdesk
