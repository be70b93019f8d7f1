// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/SqlCatalog.h"
#include "db/storage/SqlSession.h"

#include <memory>

namespace shopdesk {

// How a workspace is opened.
struct OpenOptions
{
    enum class Access { ReadWrite, ReadOnly, Create };
    enum class Work { Interactive, Long }; // Long: no statement timeout (migrations, bulk)

    Access access = Access::ReadWrite;
    Work work = Work::Interactive;
    QString password = {}; // of a server connection; empty: libpq's own ways
};

// An open workspace database on the thread that opened it.
class Connection
{
public:
    // Errors: those of SqliteSession::open and PostgresSession::open.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const WorkspaceAddress &address,
                                                                  const OpenOptions &options = {});

    [[nodiscard]] Engine engine() const { return m_address.engine(); }
    [[nodiscard]] const WorkspaceAddress &address() const { return m_address; }
    [[nodiscard]] SqlSession &session() { return *m_session; }
    [[nodiscard]] SqlCatalog &catalog() { return m_catalog; }
    [[nodiscard]] bool isAlive() const { return m_session->isAlive(); }
    // A file that may only be read: every write fails with Storage `file_read_only`.
    [[nodiscard]] bool isReadOnly() const { return m_session->isReadOnly(); }

    // One statement of the catalogue, in a transaction of its own.
    [[nodiscard]] Result<RowSet> query(const QString &name, const Bindings &values = {});
    // A statement put together from fixed fragments; `name` is for logs.
    [[nodiscard]] Result<RowSet> queryText(const QString &name, const QString &source,
                                           const Bindings &values = {});
    // A script of an engine's own words: transaction control, migrations.
    [[nodiscard]] Result<void> script(const QString &source);

private:
    Connection(const WorkspaceAddress &address, std::unique_ptr<SqlSession> session);

    WorkspaceAddress m_address;
    SqlCatalog m_catalog;
    std::unique_ptr<SqlSession> m_session;
};

} // namespace shopdesk
