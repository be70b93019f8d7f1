// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/SqlSession.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

struct sqlite3;

namespace shopdesk {

// SQLite through Qt's driver. Write-ahead log, foreign keys on, five seconds of patience with
// another writer; files are made readable by their owner only. A file that may only be read is
// opened for reading, also where its folder takes no new files and so no write-ahead log.
class SqliteSession : public SqlSession
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    // Errors: NotFound `workspace_missing`, Storage, Damaged `not_a_workspace`.
    [[nodiscard]] static Result<std::unique_ptr<SqlSession>> open(const QString &path, Mode mode);
    ~SqliteSession() override;

    Result<RowSet> execute(const SqlText &text, const Bindings &values) override;
    Result<std::vector<RowSet>> executeAll(std::span<const BoundStatement> statements) override;
    Result<void> script(const QString &source) override;
    Result<qint64> bulkInsert(const QString &table, const QStringList &columns,
                              const BulkSource &next) override;
    [[nodiscard]] bool isReadOnly() const override;
    [[nodiscard]] bool isAlive() const override { return true; }

protected:
    void stopRunning() override;

private:
    // Frozen: nobody changes the file while it is open, so no lock and no log is needed.
    enum class Medium { Living, Frozen };

    explicit SqliteSession(QString connectionName);
    [[nodiscard]] static Result<std::unique_ptr<SqlSession>> openAs(const QString &path, Mode mode,
                                                                    Medium medium);
    [[nodiscard]] Result<void> openFile(const QString &path, Mode mode, Medium medium);
    [[nodiscard]] Result<void> prepareSession();
    [[nodiscard]] Result<QSqlQuery *> prepared(const SqlText &text);

    QString m_connectionName;
    sqlite3 *m_handle = nullptr; // owned by the driver
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace shopdesk
