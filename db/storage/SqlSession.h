// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/storage/Bindings.h"
#include "db/storage/RowSet.h"
#include "db/storage/SqlText.h"

#include <atomic>
#include <functional>
#include <span>

namespace shopdesk {

// A statement with its values, to be run together with others. `text` is borrowed.
struct BoundStatement
{
    const SqlText *text = nullptr;
    Bindings values;
};

// Fills `values` with the next row and returns true, or returns false at the end.
using BulkSource = std::function<bool(std::vector<QVariant> &values)>;

// One open connection of one engine: what Connection and Transaction stand on. Belongs to the
// thread that opened it; only interrupt() may be called from another.
class SqlSession
{
public:
    SqlSession() = default;
    virtual ~SqlSession() = default;
    SqlSession(const SqlSession &) = delete;
    SqlSession &operator=(const SqlSession &) = delete;

    // Runs one statement, prepared on first use and kept.
    [[nodiscard]] virtual Result<RowSet> execute(const SqlText &text, const Bindings &values) = 0;

    // Runs all in order, in as few round trips as the engine can; stops at the first error.
    [[nodiscard]] virtual Result<std::vector<RowSet>>
    executeAll(std::span<const BoundStatement> statements) = 0;

    // Runs a whole script as it stands (migrations only; no placeholders).
    [[nodiscard]] virtual Result<void> script(const QString &source) = 0;

    // Writes many rows into a table as fast as the engine can. Returns how many.
    [[nodiscard]] virtual Result<qint64>
    bulkInsert(const QString &table, const QStringList &columns, const BulkSource &next) = 0;

    // Stops what is running and lets nothing else start until resume(): such calls return
    // Cancelled. Scripts still run, so that a transaction can be rolled back.
    void interrupt()
    {
        if (!m_stopped.exchange(true))
            stopRunning();
    }
    void resume()
    {
        awaitStopped();
        m_stopped = false;
    }
    // Returns when a request to stop has reached its end, so that it cannot hit later work, such as
    // the rollback.
    virtual void awaitStopped() {}

    // Whether nothing can be written by it, whoever asks.
    [[nodiscard]] virtual bool isReadOnly() const { return false; }

    // False once the line to a server is known to be gone.
    [[nodiscard]] virtual bool isAlive() const = 0;

protected:
    // Ends the statement that another thread is running, if there is one.
    virtual void stopRunning() = 0;

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    // Cancelled when stopped. An interruption between two statements would otherwise be lost.
    [[nodiscard]] Result<void> mayStart() const
    {
        if (isStopped())
            return fail(ErrorKind::Cancelled, u"cancelled"_qs);
        return {};
    }

private:
    std::atomic<bool> m_stopped = false;
};

} // namespace shopdesk
