// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/WorkspaceQueries.h"
#include "db/storage/Connection.h"

#include <QJsonObject>

namespace shopdesk {

// How a workspace is doing.
struct Health
{
    Engine engine = Engine::Sqlite;
    QString engineVersion;
    int schema = 0;        // version of the database's schema
    int programSchema = 0; // that the program brings
    WorkspaceInfo workspace;
    WorkspaceCounts counts;
    qint64 latencyMicroseconds = 0; // median of a small question
    qint64 bytes = 0;               // of the database
    qint64 freeBytes = -1;          // on the file's disk; -1 on a server, where it cannot be seen
    QStringList warnings;           // stable codes: disk_nearly_full, connection_not_encrypted...
    QStringList problems;           // codes that make it not ok: file_read_only, schema_older...

    [[nodiscard]] bool isOk() const { return problems.isEmpty(); }
    // {"ok","engine","schema",...}
    [[nodiscard]] QJsonObject toJson() const;
};

// Asks an open connection; changes nothing. A schema that does not fit is a problem in the answer
// and not an error. Errors: those of the engine.
[[nodiscard]] Result<Health> checkHealth(Connection &connection);

} // namespace shopdesk
