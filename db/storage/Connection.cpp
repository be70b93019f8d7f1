// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/Connection.h"

#include "db/storage/PostgresSession.h"
#include "db/storage/SqliteSession.h"
#include "db/storage/StorageLog.h"

namespace shopdesk {

namespace {

SqliteSession::Mode sqliteMode(OpenOptions::Access access)
{
    switch (access) {
    case OpenOptions::Access::ReadWrite:
        return SqliteSession::Mode::ReadWrite;
    case OpenOptions::Access::ReadOnly:
        return SqliteSession::Mode::ReadOnly;
    case OpenOptions::Access::Create:
        return SqliteSession::Mode::Create;
    }
    return SqliteSession::Mode::ReadWrite;
}

Result<std::unique_ptr<SqlSession>> openSession(const WorkspaceAddress &address,
                                                const OpenOptions &options)
{
    if (address.engine() == Engine::Sqlite)
        return SqliteSession::open(address.path(), sqliteMode(options.access));
    ServerSettings settings;
    settings.password = options.password;
    if (options.work == OpenOptions::Work::Long)
        settings.statementTimeoutSeconds = 0;
    return PostgresSession::open(address, settings);
}

} // namespace

Connection::Connection(const WorkspaceAddress &address, std::unique_ptr<SqlSession> session)
    : m_address(address)
    , m_catalog(address.engine())
    , m_session(std::move(session))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const WorkspaceAddress &address,
                                                     const OpenOptions &options)
{
    auto session = openSession(address, options);
    if (!session)
        return fail(logged(std::move(session.error())));
    return std::unique_ptr<Connection>(new Connection(address, std::move(*session)));
}

Result<RowSet> Connection::query(const QString &name, const Bindings &values)
{
    SD_ASSIGN(text, m_catalog.statement(name));
    auto rows = m_session->execute(*text, values);
    return rows ? std::move(rows) : Result<RowSet>(fail(logged(std::move(rows.error()))));
}

Result<RowSet> Connection::queryText(const QString &name, const QString &source,
                                     const Bindings &values)
{
    auto rows = m_session->execute(sqlText(engine(), name, source), values);
    return rows ? std::move(rows) : Result<RowSet>(fail(logged(std::move(rows.error()))));
}

Result<void> Connection::script(const QString &source)
{
    auto done = m_session->script(source);
    return done ? std::move(done) : Result<void>(fail(logged(std::move(done.error()))));
}

} // namespace shopdesk
