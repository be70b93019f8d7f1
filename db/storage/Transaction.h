// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Batch.h"
#include "db/storage/Connection.h"

namespace shopdesk {

// One transaction on one connection; rolled back unless committed. A Write transaction takes
// SQLite's write lock at once (BEGIN IMMEDIATE) and is READ COMMITTED on PostgreSQL, where BEGIN
// travels with the first statement and COMMIT with the last batch. A Read transaction sees one
// snapshot. Cannot be copied; lives on the connection's thread.
//
// After an error of the engine nothing more can be done in it, commit() included, but to go back to
// the savepoint or to the start: Internal `transaction_failed`, on both engines alike.
class Transaction
{
public:
    enum class Mode { Read, Write };

    Transaction(Connection &connection, Mode mode);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<RowSet> query(const QString &name, const Bindings &values = {});
    [[nodiscard]] Result<RowSet> queryText(const QString &name, const QString &source,
                                           const Bindings &values = {});
    // Rows changed.
    [[nodiscard]] Result<qint64> execute(const QString &name, const Bindings &values = {});

    // Runs the batch; the rows each statement gave back, in order. Error: the first statement's
    // that failed, or the first expectation's that was not met.
    [[nodiscard]] Result<std::vector<RowSet>> run(const Batch &batch);

    [[nodiscard]] Result<qint64> bulkInsert(const QString &table, const QStringList &columns,
                                            const BulkSource &next);
    [[nodiscard]] Result<void> script(const QString &source);

    // Undo inside the transaction; savepoints nest, the innermost is meant.
    [[nodiscard]] Result<void> savepoint();
    [[nodiscard]] Result<void> releaseSavepoint();
    [[nodiscard]] Result<void> rollbackToSavepoint();

    // Makes it durable. Error Unknown `outcome_unknown`: the line broke while COMMIT was under way.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Result<void> commit(const Batch &last);
    void rollback();

    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    enum class State { Fresh, Open, Failed, Ended };

    [[nodiscard]] Result<RowSet> runOne(const SqlText &text, const Bindings &values);
    [[nodiscard]] Result<std::vector<RowSet>> runAll(std::span<const BoundStatement> statements);
    [[nodiscard]] Result<void> mayGoOn() const;
    [[nodiscard]] Result<void> ensureOpen();
    // Remembers that something failed, and logs it.
    [[nodiscard]] Error failed(Error error);
    [[nodiscard]] Result<void> control(const QString &text);
    [[nodiscard]] Result<std::vector<BoundStatement>> bound(const Batch &batch);
    [[nodiscard]] SqlText beginText() const;

    Connection &m_connection;
    Mode m_mode;
    State m_state = State::Fresh;
    SqlText m_begin;
};

} // namespace shopdesk
