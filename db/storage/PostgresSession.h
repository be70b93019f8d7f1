// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/SqlSession.h"

#include <QSqlDatabase>

#include <mutex>
#include <thread>
#include <unordered_map>

struct pg_conn;
struct pg_cancel;
struct pg_result;

namespace shopdesk {

// How a connection to a server is opened.
struct ServerSettings
{
    QString password; // empty: libpq asks PGPASSWORD and .pgpass
    int connectTimeoutSeconds = 5;
    int statementTimeoutSeconds = 15; // 0: none, for migrations and bulk work
};

// PostgreSQL: opened by Qt's driver, spoken to by libpq's extended protocol on the driver's handle.
// So bound values never stand in the statement's text, every error keeps its SQLSTATE, and several
// statements travel in one pipeline. See docs/decisions/0003, also for what a server may still log.
class PostgresSession : public SqlSession
{
public:
    // Errors: Unreachable `server_unreachable`, SignInRequired `server_refused_sign_in`,
    // NotFound `database_missing`.
    [[nodiscard]] static Result<std::unique_ptr<SqlSession>> open(const WorkspaceAddress &address,
                                                                  const ServerSettings &settings);
    ~PostgresSession() override;

    Result<RowSet> execute(const SqlText &text, const Bindings &values) override;
    Result<std::vector<RowSet>> executeAll(std::span<const BoundStatement> statements) override;
    Result<void> script(const QString &source) override;
    Result<qint64> bulkInsert(const QString &table, const QStringList &columns,
                              const BulkSource &next) override;
    void awaitStopped() override;
    [[nodiscard]] bool isAlive() const override;

protected:
    void stopRunning() override;

private:
    explicit PostgresSession(QString connectionName);
    [[nodiscard]] Result<void> connect(const WorkspaceAddress &address,
                                       const ServerSettings &settings);
    [[nodiscard]] Result<QByteArray> prepared(const SqlText &text);
    void forgetPrepared();
    [[nodiscard]] Error errorOf(const pg_result *result, const QString &statement) const;
    [[nodiscard]] Result<std::vector<RowSet>>
    readPipeline(std::span<const BoundStatement> statements);
    [[nodiscard]] Result<void> copyRows(const QStringList &columns, const BulkSource &next,
                                        qint64 &count);

    QString m_connectionName;
    pg_conn *m_handle = nullptr; // owned by the driver
    std::mutex m_cancelMutex;
    std::jthread m_canceller; // asks the server to stop; the caller must not wait for a slow line
    pg_cancel *m_cancel = nullptr;
    std::unordered_map<QString, QByteArray> m_prepared;
    int m_preparedEver = 0; // names are not used again
};

} // namespace shopdesk
