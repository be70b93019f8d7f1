// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/WorkspaceAddress.h"
#include "tests/support/PostgresServer.h"

namespace shopdesk::test {

// Call it in initTestCase_data(); each test function then runs once per engine and asks
// QFETCH_GLOBAL(shopdesk::Engine, engine).
void addEngineRows();

// Where one test may make its workspace: nothing is there yet, and nothing stays.
class EmptyPlace
{
public:
    // SQLite: a file name in a temporary directory. PostgreSQL: an empty database on the server.
    // Errors: those of PostgresServer::createDatabase, Storage `temporary_directory`.
    [[nodiscard]] static Result<std::unique_ptr<EmptyPlace>> make(Engine engine,
                                                                  const PostgresServer &server);

    // On SQLite, for what needs no server.
    [[nodiscard]] static Result<std::unique_ptr<EmptyPlace>> makeFile();
    // Another place with all that was put into this one, which nobody may have open meanwhile.
    // Errors: as above, Storage `file_cannot_be_made`.
    [[nodiscard]] Result<std::unique_ptr<EmptyPlace>> copy() const;

    [[nodiscard]] WorkspaceAddress address() const { return m_address; }

private:
    EmptyPlace() = default;
    [[nodiscard]] Result<void> take(std::unique_ptr<TestDatabase> database);

    QTemporaryDir m_directory;
    std::unique_ptr<TestDatabase> m_database;
    WorkspaceAddress m_address;
};

} // namespace shopdesk::test
