// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchWorkspace.h"

#include "db/schema/Migrator.h"
#include "db/storage/Transaction.h"
#include "tests/bench/OrderRows.h"
#include "tests/queries/Catalogue.h"

#include <QDir>
#include <QFile>

namespace shopdesk::bench {

namespace {

OpenOptions forFilling(OpenOptions::Access access)
{
    return {.access = access, .work = OpenOptions::Work::Long, .password = {}};
}

Result<bool> isFilled(const WorkspaceAddress &address, const Contents &contents)
{
    const auto table = contents.kind == Contents::Kind::Books ? u"book"_qs : u"orders"_qs;
    SD_ASSIGN(connection, Connection::open(address, forFilling(OpenOptions::Access::ReadWrite)));
    SD_ASSIGN(rows, connection->queryText(u"count"_qs, u"SELECT count(*) AS n FROM "_qs + table));
    return rows.first().integer("n") == contents.rows;
}

Result<void> makeDatabase(const QString &serverUri, const QString &name)
{
    SD_ASSIGN(server, WorkspaceAddress::parse(serverUri));
    SD_ASSIGN(connection, Connection::open(server, forFilling(OpenOptions::Access::ReadWrite)));
    SD_TRY(connection->script(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_qs.arg(name)));
    return connection->script(u"CREATE DATABASE %1"_qs.arg(name));
}

Result<void> fill(const WorkspaceAddress &address, const Contents &contents)
{
    SD_ASSIGN(connection, Connection::open(address, forFilling(OpenOptions::Access::Create)));
    SD_TRY(Migrator(*connection).up());
    if (address.engine() == Engine::Sqlite)
        SD_TRY(connection->script(u"PRAGMA cache_size = -262144"_qs));
    Transaction transaction(*connection, Transaction::Mode::Write);
    if (contents.kind == Contents::Kind::Books)
        SD_TRY(test::fillBooks(transaction, contents.rows));
    else
        SD_TRY(fillOrders(transaction, contents.rows));
    SD_TRY(transaction.commit());
    // What a running server does by itself after a load.
    return connection->script(address.engine() == Engine::Postgres ? u"VACUUM ANALYZE"_qs
                                                                   : u"ANALYZE"_qs);
}

} // namespace

Result<WorkspaceAddress> workspaceWith(Engine engine, const Contents &contents,
                                       const QString &folder, const QString &serverUri)
{
    const auto what = contents.kind == Contents::Kind::Books ? QString() : u"orders_"_qs;
    const auto name = u"shopdesk_bench_%1%2"_qs.arg(what).arg(contents.rows);
    WorkspaceAddress address;
    if (engine == Engine::Sqlite) {
        QDir().mkpath(folder);
        address = WorkspaceAddress::sqliteFile(folder + u'/' + name + u".sqlite"_qs);
    } else {
        SD_ASSIGN(server, WorkspaceAddress::parse(serverUri));
        address = server.withDatabase(name);
    }
    const auto filled = isFilled(address, contents);
    if (filled && *filled)
        return address;
    if (engine == Engine::Sqlite) {
        for (const auto &suffix : {u""_qs, u"-wal"_qs, u"-shm"_qs})
            QFile::remove(address.path() + suffix);
    } else {
        SD_TRY(makeDatabase(serverUri, name));
    }
    SD_TRY(fill(address, contents));
    return address;
}

} // namespace shopdesk::bench
