// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Connection.h"
#include "tests/support/PostgresServer.h"

namespace shopdesk::test {

// Fills the global table of a test that runs on both engines: column "engine".
void addEngineRows();

// An empty database of the engine that the current global row names, and connections to it.
// Gone with the object.
class Workbench
{
public:
    explicit Workbench(const PostgresServer &server);
    // An SQLite file, whatever the row says.
    Workbench();

    // Why there is none; empty when all is well.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] WorkspaceAddress address() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // Ends the program when it cannot be had: nothing can be tested then.
    [[nodiscard]] std::unique_ptr<Connection> open(OpenOptions options = defaults()) const;
    [[nodiscard]] static OpenOptions defaults();

    // Rows that a script of the engine's own words gives, first column; for a look from outside.
    [[nodiscard]] QStringList column(Connection &connection, const QString &sql) const;

private:
    Engine m_engine = Engine::Sqlite;
    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    QString m_problem;
};

// The reason of a failure, "" for success: one comparison shows both.
template<class T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : result.error().reason;
}

} // namespace shopdesk::test

// A value out of a Result, or the test fails with what went wrong.
#define SD_VERIFY(result)                                                                          \
    do {                                                                                           \
        if (const auto &sdResult = (result); !sdResult)                                            \
            QFAIL(qPrintable(sdResult.error().reason + u" "_qs + sdResult.error().detail));        \
    } while (false)

// A fresh Workbench of the row's engine, or a skip (in CI a failure) that says why.
#define SD_WORKBENCH(name, server)                                                                 \
    const ::shopdesk::test::Workbench name(server);                                                \
    do {                                                                                           \
        if (!name.problem().isEmpty()) {                                                           \
            if (::shopdesk::test::PostgresServer::isRequired())                                    \
                QFAIL(qPrintable(name.problem()));                                                 \
            QSKIP(qPrintable(name.problem()));                                                     \
        }                                                                                          \
    } while (false)
