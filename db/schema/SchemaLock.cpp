// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/SchemaLock.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

SchemaLock::SchemaLock(Connection &connection)
    : m_connection(connection)
{
}

Result<std::unique_ptr<SchemaLock>> SchemaLock::take(Connection &connection)
{
    if (connection.engine() == Engine::Postgres) {
        auto taken = connection.script(
                QStringLiteral("SELECT pg_advisory_lock(hashtext('shopdesk.schema'))"));
        if (!taken) {
            if (taken.error().kind == ErrorKind::Busy)
                taken.error().reason = QStringLiteral("schema_busy");
            return fail(std::move(taken.error()));
        }
    } else {
        // Nothing may be begun, not even a backup, on a file that cannot be written or is being
        // written. BEGIN IMMEDIATE alone succeeds on a read-only file.
        Transaction probe(connection, Transaction::Mode::Write);
        SD_TRY(probe.script(QStringLiteral("CREATE TABLE schema_probe (x INTEGER)")));
    }
    return std::unique_ptr<SchemaLock>(new SchemaLock(connection));
}

SchemaLock::~SchemaLock()
{
    // Should the line be gone, so is the lock.
    if (m_connection.engine() == Engine::Postgres && m_connection.isAlive())
        static_cast<void>(m_connection.script(
                QStringLiteral("SELECT pg_advisory_unlock(hashtext('shopdesk.schema'))")));
}

} // namespace shopdesk
