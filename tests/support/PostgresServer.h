// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestDatabase.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace shopdesk::test {

// A PostgreSQL 15 for a test program: the server that SHOPDESK_TEST_PG names (`./dev test` sets it,
// with PGPASSWORD), else one of its own in a temporary directory, on a free port of 127.0.0.1,
// which ends with this object or, should the program die, with the program.
//
// Make one per test program, as a member of the test class. The user is the server's superuser
// "postgres"; its password is in the environment as PGPASSWORD, where libpq finds it, and the
// server checks passwords (scram-sha-256), so tests of wrong ones are real.
class PostgresServer
{
public:
    // Own servers are fast by default: what they wrote survives their death, not the machine's.
    enum class Durability { Fast, Real };

    explicit PostgresServer(Durability durability = Durability::Fast);
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    [[nodiscard]] bool isAvailable() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; } // why it is not
    [[nodiscard]] bool isOwn() const { return m_process.processId() != 0; }

    // postgresql://postgres@127.0.0.1:PORT/postgres, without a password.
    [[nodiscard]] QString uri() const { return m_uri; }

    // A fresh, empty database (UTF-8, collation C) named after the prefix; dropped, with whoever
    // is still connected, when the result dies. Outlive it with this server.
    [[nodiscard]] Result<std::unique_ptr<TestDatabase>> createDatabase(const QString &prefix) const;

    // What a test does without a server: in CI that is a failure, elsewhere a visible skip.
    [[nodiscard]] static bool isRequired();

private:
    void start(Durability durability);
    bool makeCluster(const QByteArray &password);
    bool waitUntilReady();
    [[nodiscard]] QString serverOutput() const;
    [[nodiscard]] QString clusterPath() const;

    QTemporaryDir m_directory;
    QProcess m_process;
    QString m_uri;
    QString m_problem;
};

} // namespace shopdesk::test

// First line of a test that needs the server.
#define SD_REQUIRE_POSTGRES(server)                                                                \
    do {                                                                                           \
        if (!(server).isAvailable()) {                                                             \
            if (::shopdesk::test::PostgresServer::isRequired())                                    \
                QFAIL(qPrintable((server).problem()));                                             \
            QSKIP(qPrintable((server).problem()));                                                 \
        }                                                                                          \
    } while (false)
