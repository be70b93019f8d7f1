// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/Transaction.h"

#include "db/storage/StorageLog.h"

#include <algorithm>

namespace shopdesk {

namespace {

const SqlText kCommit{
        .name = QStringLiteral("commit"), .text = QStringLiteral("COMMIT"), .parameters = {}};

Result<void> expectationsMet(const Batch &batch, const std::vector<RowSet> &rows)
{
    for (std::size_t i = 0; i < batch.items().size(); ++i) {
        if (batch.items()[i].unlessRow && rows[i].affected() == 0)
            return fail(*batch.items()[i].unlessRow);
    }
    return {};
}

bool expectsSomething(const Batch &batch)
{
    return std::any_of(batch.items().begin(), batch.items().end(),
                       [](const Batch::Item &item) { return item.unlessRow.has_value(); });
}

// What was on its way when the line broke may or may not have happened.
Error afterCommit(Error error)
{
    if (error.kind == ErrorKind::Unreachable) {
        error.kind = ErrorKind::Unknown;
        error.reason = QStringLiteral("outcome_unknown");
    }
    return error;
}

} // namespace

Transaction::Transaction(Connection &connection, Mode mode)
    : m_connection(connection)
    , m_mode(mode)
    , m_begin(beginText())
{
}

Transaction::~Transaction()
{
    rollback();
}

SqlText Transaction::beginText() const
{
    const bool sqlite = m_connection.engine() == Engine::Sqlite;
    QString text;
    if (m_mode == Mode::Write)
        text = sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    else
        text = sqlite ? QStringLiteral("BEGIN")
                      : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return {.name = QStringLiteral("begin"), .text = text, .parameters = {}};
}

Result<void> Transaction::mayGoOn() const
{
    if (m_state == State::Failed)
        return fail(ErrorKind::Internal, u"transaction_failed"_qs);
    if (m_state == State::Ended)
        return fail(ErrorKind::Internal, u"transaction_ended"_qs);
    return {};
}

Error Transaction::failed(Error error)
{
    m_state = State::Failed;
    return logged(std::move(error));
}

Result<void> Transaction::ensureOpen()
{
    SD_TRY(mayGoOn());
    if (m_state == State::Open)
        return {};
    m_state = State::Open;
    const auto begun = m_connection.session().execute(m_begin, {});
    if (!begun)
        return fail(failed(begun.error()));
    return {};
}

Result<std::vector<RowSet>> Transaction::runAll(std::span<const BoundStatement> statements)
{
    if (m_state == State::Open)
        return m_connection.session().executeAll(statements);
    std::vector<BoundStatement> withBegin{{&m_begin, {}}};
    withBegin.insert(withBegin.end(), statements.begin(), statements.end());
    m_state = State::Open;
    SD_ASSIGN(rows, m_connection.session().executeAll(withBegin));
    rows.erase(rows.begin());
    return std::move(rows);
}

Result<RowSet> Transaction::runOne(const SqlText &text, const Bindings &values)
{
    SD_TRY(mayGoOn());
    auto rows = [&]() -> Result<RowSet> {
        if (m_state == State::Open)
            return m_connection.session().execute(text, values);
        const BoundStatement statement{&text, values};
        SD_ASSIGN(all, runAll({&statement, 1}));
        return std::move(all.front());
    }();
    return rows ? std::move(rows) : Result<RowSet>(fail(failed(std::move(rows.error()))));
}

Result<RowSet> Transaction::query(const QString &name, const Bindings &values)
{
    SD_ASSIGN(text, m_connection.catalog().statement(name));
    return runOne(*text, values);
}

Result<RowSet> Transaction::queryText(const QString &name, const QString &source,
                                      const Bindings &values)
{
    return runOne(sqlText(m_connection.engine(), name, source), values);
}

Result<qint64> Transaction::execute(const QString &name, const Bindings &values)
{
    SD_ASSIGN(rows, query(name, values));
    return rows.affected();
}

Result<std::vector<BoundStatement>> Transaction::bound(const Batch &batch)
{
    std::vector<BoundStatement> statements;
    for (const auto &item : batch.items()) {
        SD_ASSIGN(text, m_connection.catalog().statement(item.name));
        statements.push_back({text, item.values});
    }
    return statements;
}

Result<std::vector<RowSet>> Transaction::run(const Batch &batch)
{
    if (batch.isEmpty())
        return std::vector<RowSet>();
    SD_TRY(mayGoOn());
    SD_ASSIGN(statements, bound(batch));
    auto rows = runAll(statements);
    if (!rows)
        return fail(failed(std::move(rows.error())));
    SD_TRY(expectationsMet(batch, *rows));
    return rows;
}

Result<qint64> Transaction::bulkInsert(const QString &table, const QStringList &columns,
                                       const BulkSource &next)
{
    SD_TRY(ensureOpen());
    auto count = m_connection.session().bulkInsert(table, columns, next);
    return count ? std::move(count) : Result<qint64>(fail(failed(std::move(count.error()))));
}

Result<void> Transaction::script(const QString &source)
{
    SD_TRY(ensureOpen());
    auto done = m_connection.session().script(source);
    return done ? std::move(done) : Result<void>(fail(failed(std::move(done.error()))));
}

Result<void> Transaction::savepoint()
{
    return control(QStringLiteral("SAVEPOINT part"));
}

Result<void> Transaction::releaseSavepoint()
{
    return control(QStringLiteral("RELEASE SAVEPOINT part"));
}

Result<void> Transaction::rollbackToSavepoint()
{
    if (m_state == State::Failed)
        m_state = State::Open;
    SD_TRY(control(QStringLiteral("ROLLBACK TO SAVEPOINT part")));
    return control(QStringLiteral("RELEASE SAVEPOINT part"));
}

Result<void> Transaction::control(const QString &text)
{
    SD_TRY(ensureOpen());
    SD_TRY(runOne({.name = QStringLiteral("savepoint"), .text = text, .parameters = {}}, {}));
    return {};
}

Result<void> Transaction::commit()
{
    if (m_state == State::Fresh) {
        m_state = State::Ended;
        return {};
    }
    SD_TRY(mayGoOn());
    auto done = m_connection.session().execute(kCommit, {});
    if (!done)
        return fail(failed(afterCommit(std::move(done.error()))));
    m_state = State::Ended;
    return {};
}

Result<void> Transaction::commit(const Batch &last)
{
    if (expectsSomething(last)) {
        SD_TRY(run(last));
        return commit();
    }
    SD_TRY(mayGoOn());
    SD_ASSIGN(statements, bound(last));
    statements.push_back({&kCommit, {}});
    auto done = runAll(statements);
    if (!done)
        return fail(failed(afterCommit(std::move(done.error()))));
    m_state = State::Ended;
    return {};
}

void Transaction::rollback()
{
    if ((m_state == State::Open || m_state == State::Failed) && m_connection.isAlive()) {
        m_connection.session().awaitStopped();
        // A failed statement may have ended the transaction already; then there is nothing to do.
        static_cast<void>(m_connection.session().script(QStringLiteral("ROLLBACK")));
    }
    m_state = State::Ended;
}

} // namespace shopdesk
