// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/PostgresSession.h"

#include "db/storage/PostgresError.h"
#include "db/storage/PostgresValues.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <libpq-fe.h>

#include <array>
#include <chrono>
#include <condition_variable>

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kCancelGrace{20};
constexpr std::chrono::milliseconds kCancelAgain{50};

constexpr std::size_t kKeptStatements = 400;

struct ResultDeleter
{
    void operator()(pg_result *result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<pg_result, ResultDeleter>;

bool succeeded(const pg_result *result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

QString connectOptions(const ServerSettings &settings)
{
    return QStringLiteral("connect_timeout=%1;application_name=shopdesk;keepalives=1;"
                          "keepalives_idle=10;keepalives_interval=5;keepalives_count=3;"
                          "tcp_user_timeout=15000;client_encoding=UTF8")
            .arg(settings.connectTimeoutSeconds);
}

QString sessionSettings(const ServerSettings &settings)
{
    return QStringLiteral("SET client_min_messages = warning;"
                          "SET TIME ZONE 'UTC';"
                          "SET DateStyle = 'ISO, YMD';"
                          "SET lock_timeout = '5s';"
                          "SET idle_in_transaction_session_timeout = '%2s';"
                          "SET synchronize_seqscans = off;"
                          "SET statement_timeout = '%1s';")
            .arg(settings.statementTimeoutSeconds)
            .arg(settings.statementTimeoutSeconds);
}

} // namespace

PostgresSession::PostgresSession(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
}

PostgresSession::~PostgresSession()
{
    {
        awaitStopped();
        const std::lock_guard lock(m_cancelMutex);
        PQfreeCancel(m_cancel);
        m_cancel = nullptr;
    }
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<SqlSession>> PostgresSession::open(const WorkspaceAddress &address,
                                                          const ServerSettings &settings)
{
    std::unique_ptr<PostgresSession> session(
            new PostgresSession(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    SD_TRY(session->connect(address, settings));
    return session;
}

Result<void> PostgresSession::connect(const WorkspaceAddress &address,
                                      const ServerSettings &settings)
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connectionName);
    database.setHostName(address.host());
    database.setPort(address.port());
    database.setDatabaseName(address.database());
    database.setUserName(address.user());
    database.setPassword(settings.password);
    database.setConnectOptions(connectOptions(settings));
    if (!database.open())
        return fail(postgresOpenError(database.lastError().text()));
    // The handle's type is registered as "PGconn*" in the manual and "pg_conn*" in truth.
    m_handle = *static_cast<pg_conn **>(database.driver()->handle().data());
    m_cancel = PQgetCancel(m_handle);
    return script(sessionSettings(settings));
}

Error PostgresSession::errorOf(const pg_result *result, const QString &statement) const
{
    auto error = postgresError(m_handle, result, statement);
    // The server has one code for "asked to stop" and "ran out of time".
    if (error.kind == ErrorKind::Cancelled && !isStopped()) {
        error.kind = ErrorKind::Busy;
        error.reason = QStringLiteral("statement_timeout");
    }
    return error;
}

// Statements put together at run time would otherwise pile up in the server's memory. Not possible
// in a failed transaction; then it happens another time.
void PostgresSession::forgetPrepared()
{
    if (m_prepared.size() < kKeptStatements)
        return;
    const ResultPtr result(PQexec(m_handle, "DEALLOCATE ALL"));
    if (succeeded(result.get()))
        m_prepared.clear();
}

Result<QByteArray> PostgresSession::prepared(const SqlText &text)
{
    if (const auto found = m_prepared.find(text.text); found != m_prepared.end())
        return found->second;
    const auto name = QByteArrayLiteral("sd") + QByteArray::number(m_preparedEver++);
    const ResultPtr result(
            PQprepare(m_handle, name.constData(), text.text.toUtf8().constData(), 0, nullptr));
    if (!succeeded(result.get()))
        return fail(errorOf(result.get(), text.name));
    m_prepared.emplace(text.text, name);
    return name;
}

Result<RowSet> PostgresSession::execute(const SqlText &text, const Bindings &values)
{
    SD_TRY(mayStart());
    forgetPrepared();
    SD_ASSIGN(parameters, PostgresParameters::from(text, values));
    SD_ASSIGN(name, prepared(text));
    const ResultPtr result(PQexecPrepared(m_handle, name.constData(), parameters.count(),
                                          parameters.pointers(), nullptr, nullptr, 0));
    if (!succeeded(result.get()))
        return fail(errorOf(result.get(), text.name));
    return rowSetOf(result.get());
}

Result<std::vector<RowSet>> PostgresSession::executeAll(std::span<const BoundStatement> statements)
{
    SD_TRY(mayStart());
    forgetPrepared();
    std::vector<QByteArray> names;
    std::vector<PostgresParameters> parameters;
    for (const auto &statement : statements) {
        SD_ASSIGN(name, prepared(*statement.text));
        SD_ASSIGN(values, PostgresParameters::from(*statement.text, statement.values));
        names.push_back(name);
        parameters.push_back(std::move(values));
    }
    if (PQenterPipelineMode(m_handle) != 1)
        return fail(errorOf(nullptr, u"pipeline"_qs));
    bool sent = true;
    for (std::size_t i = 0; i < statements.size() && sent; ++i)
        sent = PQsendQueryPrepared(m_handle, names[i].constData(), parameters[i].count(),
                                   parameters[i].pointers(), nullptr, nullptr, 0) == 1;
    sent = sent && PQpipelineSync(m_handle) == 1;
    auto results = sent ? readPipeline(statements) : fail(errorOf(nullptr, u"pipeline"_qs));
    PQexitPipelineMode(m_handle);
    return results;
}

Result<std::vector<RowSet>>
PostgresSession::readPipeline(std::span<const BoundStatement> statements)
{
    std::vector<RowSet> rows;
    std::optional<Error> firstError;
    for (const auto &statement : statements) {
        // Each statement answers with one result and then a null; after an error the rest of
        // the pipeline answers "aborted" until the sync.
        const ResultPtr result(PQgetResult(m_handle));
        if (!firstError && !succeeded(result.get()))
            firstError = errorOf(result.get(), statement.text->name);
        if (!firstError)
            rows.push_back(rowSetOf(result.get()));
        if (!result)
            break; // the line is gone; no further answers will come
        while (const ResultPtr more{PQgetResult(m_handle)}) {
        }
    }
    const ResultPtr sync(PQgetResult(m_handle));
    if (firstError)
        return fail(*firstError);
    if (PQresultStatus(sync.get()) != PGRES_PIPELINE_SYNC)
        return fail(errorOf(sync.get(), u"pipeline"_qs));
    return rows;
}

Result<void> PostgresSession::script(const QString &source)
{
    // PQexec runs the statements as one unit and reports the first that fails.
    const ResultPtr result(PQexec(m_handle, source.toUtf8().constData()));
    if (!succeeded(result.get()))
        return fail(errorOf(result.get(), u"script"_qs));
    return {};
}

Result<qint64> PostgresSession::bulkInsert(const QString &table, const QStringList &columns,
                                           const BulkSource &next)
{
    const auto text = QStringLiteral("COPY %1 (%2) FROM STDIN").arg(table, columns.join(u','));
    const auto operation = u"bulk_"_qs + table;
    const ResultPtr begun(PQexec(m_handle, text.toUtf8().constData()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN)
        return fail(errorOf(begun.get(), operation));
    qint64 count = 0;
    const auto copied = copyRows(columns, next, count);
    PQputCopyEnd(m_handle, copied ? nullptr : "stopped");
    const ResultPtr ended(PQgetResult(m_handle));
    while (const ResultPtr more{PQgetResult(m_handle)}) {
    }
    SD_TRY(copied);
    if (!succeeded(ended.get()))
        return fail(errorOf(ended.get(), operation));
    return count;
}

Result<void> PostgresSession::copyRows(const QStringList &columns, const BulkSource &next,
                                       qint64 &count)
{
    constexpr int kSendAt = 1 << 16;
    QByteArray buffer;
    std::vector<QVariant> values;
    const auto send = [&]() -> Result<void> {
        if (PQputCopyData(m_handle, buffer.constData(), static_cast<int>(buffer.size())) != 1)
            return fail(errorOf(nullptr, u"copy"_qs));
        buffer.clear();
        return {};
    };
    while (values.clear(), next(values)) {
        SD_TRY(mayStart());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!appendCopyField(buffer, values.at(static_cast<std::size_t>(i))))
                return fail(ErrorKind::Invalid, u"text_has_control"_qs, columns.at(i));
            buffer.append(i + 1 < columns.size() ? '\t' : '\n');
        }
        ++count;
        if (buffer.size() >= kSendAt)
            SD_TRY(send());
    }
    return buffer.isEmpty() ? Result<void>() : send();
}

void PostgresSession::stopRunning()
{
    const std::lock_guard lock(m_cancelMutex);
    if (!m_cancel || m_canceller.joinable())
        return;
    m_canceller = std::jthread([cancel = m_cancel](const std::stop_token &ended) {
        // A request is a connection of its own, for which the server starts a process, and the
        // session waits until it has been taken: a statement of a few milliseconds ends sooner by
        // itself. One that overtakes its statement is lost, so it is repeated until the work ends.
        std::mutex mutex;
        std::condition_variable_any wakeUp;
        std::unique_lock waiting(mutex);
        auto pause = kCancelGrace;
        while (!wakeUp.wait_for(waiting, ended, pause,
                                [&ended] { return ended.stop_requested(); })) {
            std::array<char, 256> message{};
            PQcancel(cancel, message.data(), static_cast<int>(message.size()));
            pause = kCancelAgain;
        }
    });
}

void PostgresSession::awaitStopped()
{
    const std::lock_guard lock(m_cancelMutex);
    if (!m_canceller.joinable())
        return;
    m_canceller.request_stop();
    m_canceller.join();
}

bool PostgresSession::isAlive() const
{
    // A server that ended the session said so and closed the line, which shows when reading: once
    // for its words, once for the end.
    if (PQtransactionStatus(m_handle) == PQTRANS_IDLE && PQconsumeInput(m_handle) == 1)
        PQconsumeInput(m_handle);
    return PQstatus(m_handle) == CONNECTION_OK;
}

} // namespace shopdesk
