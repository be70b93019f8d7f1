// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/SqliteSession.h"

#include "db/storage/SqliteError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace shopdesk {

namespace {

constexpr std::size_t kKeptStatements = 400;
constexpr int kStepsBetweenLooks = 10'000; // of SQLite's virtual machine

QStringList columnsOf(const QSqlQuery &query)
{
    const auto record = query.record();
    QStringList columns;
    for (int i = 0; i < record.count(); ++i)
        columns.append(record.fieldName(i));
    return columns;
}

RowSet readAll(QSqlQuery &query)
{
    RowSet rows(columnsOf(query));
    const auto width = rows.columns().size();
    while (query.next()) {
        std::vector<QVariant> values;
        values.reserve(static_cast<std::size_t>(width));
        for (int i = 0; i < width; ++i)
            values.push_back(query.value(i));
        rows.append(std::move(values));
    }
    return rows;
}

Result<void> bindAll(QSqlQuery &query, const SqlText &text, const Bindings &values)
{
    for (qsizetype i = 0; i < text.parameters.size(); ++i) {
        const auto &name = text.parameters.at(i);
        const auto *value = values.find(name);
        if (!value)
            return fail(ErrorKind::Internal, u"value_not_bound"_qs, {}, {},
                        text.name + u": "_qs + name);
        auto ready = boundValue(*value);
        // SQLite would keep it, but half its functions end a text there, and PostgreSQL has no NUL.
        if (ready.typeId() == QMetaType::QString && ready.toString().contains(QChar(u'\0')))
            return fail(ErrorKind::Invalid, u"text_has_control"_qs, name);
        query.bindValue(static_cast<int>(i), ready);
    }
    return {};
}

// The file must exist with tight permissions before SQLite writes its first page.
Result<void> makeFile(const QString &path)
{
    if (QFile::exists(path))
        return {};
    QFile file(path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Somebody else may have made it in this moment, with the same permissions.
    if (!made && !QFile::exists(path))
        return fail(ErrorKind::Storage, u"file_cannot_be_made"_qs, {}, {}, file.errorString());
    return {};
}

QString connectOptions(SqliteSession::Mode mode)
{
    const auto patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    return mode == SqliteSession::Mode::ReadOnly ? patience + u";QSQLITE_OPEN_READONLY"_qs
                                                 : patience;
}

// https://www.sqlite.org/uri.html
QString frozenUri(const QString &path)
{
    auto url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    return url.toString(QUrl::FullyEncoded);
}

// Where no log can be made beside the file, it can only be read as it lies there: not when there is
// a log with changes of which the file knows nothing yet.
bool mayBeReadAsItLies(const QString &path, const Error &error)
{
    const bool refused =
            error.reason == u"file_cannot_be_opened" || error.reason == u"file_read_only";
    const QFileInfo file(path);
    return refused && file.isReadable() && !QFileInfo(file.absolutePath()).isWritable() &&
           QFileInfo(path + u"-wal"_qs).size() == 0;
}

} // namespace

SqliteSession::SqliteSession(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
}

SqliteSession::~SqliteSession()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<SqlSession>> SqliteSession::open(const QString &path, Mode mode)
{
    if (mode == Mode::Create)
        SD_TRY(makeFile(path));
    else if (!QFile::exists(path))
        return fail(ErrorKind::NotFound, u"workspace_missing"_qs, u"workspace"_qs,
                    {{u"path"_qs, path}});
    auto session = openAs(path, mode, Medium::Living);
    return session || !mayBeReadAsItLies(path, session.error())
                   ? std::move(session)
                   : openAs(path, Mode::ReadOnly, Medium::Frozen);
}

Result<std::unique_ptr<SqlSession>> SqliteSession::openAs(const QString &path, Mode mode,
                                                          Medium medium)
{
    std::unique_ptr<SqliteSession> session(
            new SqliteSession(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    SD_TRY(session->openFile(path, mode, medium));
    return session;
}

Result<void> SqliteSession::openFile(const QString &path, Mode mode, Medium medium)
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    const bool frozen = medium == Medium::Frozen;
    database.setDatabaseName(frozen ? frozenUri(path) : path);
    database.setConnectOptions(connectOptions(mode) +
                               (frozen ? QStringLiteral(";QSQLITE_OPEN_URI") : QString()));
    if (!database.open())
        return fail(sqliteError(database.lastError(), {}));
    m_handle = *static_cast<sqlite3 **>(database.driver()->handle().data());
    sqlite3_extended_result_codes(m_handle, 1);
    // sqlite3_interrupt() is lost on a statement that is just about to begin; this is not.
    sqlite3_progress_handler(
            m_handle, kStepsBetweenLooks,
            [](void *session) {
                return static_cast<SqliteSession *>(session)->isStopped() ? 1 : 0;
            },
            this);
    SD_TRY(prepareSession());
    if (isReadOnly() || !QFileInfo(path).isWritable())
        return {};
    // The mode stays with the file. SQLite does not wait here when somebody else is switching it at
    // this moment, and then there is nothing left to do.
    const auto switched = script(QStringLiteral("PRAGMA journal_mode = WAL;"));
    return switched || switched.error().kind == ErrorKind::Busy ? Result<void>() : switched;
}

Result<void> SqliteSession::prepareSession()
{
    SD_TRY(script(QStringLiteral("PRAGMA foreign_keys = ON;"
                                 "PRAGMA cache_size = -12288;"
                                 "PRAGMA temp_store = MEMORY;"
                                 "PRAGMA synchronous = NORMAL;")));
    // Reading the header tells a foreign or damaged file from a workspace at once.
    return script(QStringLiteral("SELECT count(*) FROM sqlite_schema;"));
}

bool SqliteSession::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

Result<QSqlQuery *> SqliteSession::prepared(const SqlText &text)
{
    if (const auto found = m_prepared.find(text.text); found != m_prepared.end())
        return found->second.get();
    if (m_prepared.size() >= kKeptStatements)
        m_prepared.clear();
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connectionName, false));
    query->setForwardOnly(true);
    if (!query->prepare(text.text))
        return fail(sqliteError(query->lastError(), text.name));
    return m_prepared.emplace(text.text, std::move(query)).first->second.get();
}

Result<RowSet> SqliteSession::execute(const SqlText &text, const Bindings &values)
{
    SD_TRY(mayStart());
    SD_ASSIGN(query, prepared(text));
    SD_TRY(bindAll(*query, text, values));
    if (!query->exec()) {
        const auto error = sqliteError(query->lastError(), text.name);
        query->finish();
        return fail(error);
    }
    auto rows = query->isSelect() ? readAll(*query) : RowSet();
    // Reading on can fail too (interrupted, damaged page); Qt then just stops giving rows.
    const int code = sqlite3_errcode(m_handle) & 0xff;
    if (query->isSelect() && code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        query->finish();
        return fail(sqliteError(sqlite3_extended_errcode(m_handle),
                                QString::fromUtf8(sqlite3_errmsg(m_handle)), text.name));
    }
    rows.setAffected(query->isSelect() ? static_cast<qint64>(rows.size())
                                       : query->numRowsAffected());
    query->finish();
    return rows;
}

Result<std::vector<RowSet>> SqliteSession::executeAll(std::span<const BoundStatement> statements)
{
    std::vector<RowSet> results;
    results.reserve(statements.size());
    for (const auto &statement : statements) {
        SD_ASSIGN(rows, execute(*statement.text, statement.values));
        results.push_back(std::move(rows));
    }
    return results;
}

Result<void> SqliteSession::script(const QString &source)
{
    char *message = nullptr;
    const int code =
            sqlite3_exec(m_handle, source.toUtf8().constData(), nullptr, nullptr, &message);
    const auto text = QString::fromUtf8(message ? message : "");
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return fail(sqliteError(sqlite3_extended_errcode(m_handle), text, u"script"_qs));
    return {};
}

Result<qint64> SqliteSession::bulkInsert(const QString &table, const QStringList &columns,
                                         const BulkSource &next)
{
    const auto marks = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    const SqlText text{.name = u"bulk_"_qs + table,
                       .text = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                       .arg(table, columns.join(u','), marks),
                       .parameters = columns};
    qint64 count = 0;
    std::vector<QVariant> values;
    while (values.clear(), next(values)) {
        Bindings bindings;
        for (qsizetype i = 0; i < columns.size(); ++i)
            bindings.add(columns.at(i), values.at(static_cast<std::size_t>(i)));
        SD_TRY(execute(text, bindings));
        ++count;
    }
    return count;
}

void SqliteSession::stopRunning()
{
    sqlite3_interrupt(m_handle);
}

} // namespace shopdesk
