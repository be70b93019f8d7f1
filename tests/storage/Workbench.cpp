// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Workbench.h"

#include <QtTest>

namespace shopdesk::test {

void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_qs;
    QTest::newRow("postgres") << u"postgres"_qs;
}

Workbench::Workbench() = default;

Workbench::Workbench(const PostgresServer &server)
{
    QFETCH_GLOBAL(QString, engine);
    if (engine == u"sqlite")
        return;
    m_engine = Engine::Postgres;
    m_problem = server.problem();
    if (!m_problem.isEmpty())
        return;
    auto database = server.createDatabase(u"workbench"_qs);
    if (database)
        m_database = std::move(*database);
    else
        m_problem = database.error().detail;
}

WorkspaceAddress Workbench::address() const
{
    if (m_engine == Engine::Sqlite)
        return WorkspaceAddress::sqliteFile(m_folder.filePath(u"shop.sqlite"_qs));
    return WorkspaceAddress::parse(m_database->uri()).value();
}

OpenOptions Workbench::defaults()
{
    OpenOptions options;
    options.access = OpenOptions::Access::Create;
    options.work = OpenOptions::Work::Long;
    return options;
}

std::unique_ptr<Connection> Workbench::open(OpenOptions options) const
{
    auto connection = Connection::open(address(), options);
    if (!connection)
        qFatal("%s: %s", qPrintable(connection.error().reason),
               qPrintable(connection.error().detail));
    return std::move(*connection);
}

QStringList Workbench::column(Connection &connection, const QString &sql) const
{
    const auto rows = connection.queryText(u"look"_qs, sql);
    if (!rows)
        return {rows.error().reason, rows.error().detail};
    QStringList values;
    for (const auto row : *rows)
        values.append(row.value(0).toString());
    return values;
}

} // namespace shopdesk::test
