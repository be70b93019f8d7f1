// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Connection.h"

namespace shopdesk {

// Keeps a second migrator away as long as it lives. PostgreSQL: an advisory lock of the session.
// SQLite has none; there each step takes the write lock and looks again at what is recorded.
class SchemaLock
{
public:
    // Errors: Busy `schema_busy` when another migrator is at work (after five seconds of waiting).
    [[nodiscard]] static Result<std::unique_ptr<SchemaLock>> take(Connection &connection);
    ~SchemaLock();
    SchemaLock(const SchemaLock &) = delete;
    SchemaLock &operator=(const SchemaLock &) = delete;

private:
    explicit SchemaLock(Connection &connection);

    Connection &m_connection;
};

} // namespace shopdesk
