// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EngineMatrix.h"

#include <QTest>

namespace shopdesk::test {

void addEngineRows()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgres") << Engine::Postgres;
}

Result<std::unique_ptr<EmptyPlace>> EmptyPlace::make(Engine engine, const PostgresServer &server)
{
    auto place = std::unique_ptr<EmptyPlace>(new EmptyPlace);
    if (!place->m_directory.isValid())
        return fail(ErrorKind::Storage, u"temporary_directory"_qs, {}, {},
                    place->m_directory.errorString());
    if (engine == Engine::Sqlite) {
        place->m_address =
                WorkspaceAddress::sqliteFile(place->m_directory.filePath(u"workspace.sqlite"_qs));
        return place;
    }
    SD_ASSIGN(database, server.createDatabase(u"workspace"_qs));
    place->m_database = std::move(database);
    SD_ASSIGN(address, WorkspaceAddress::parse(place->m_database->uri()));
    place->m_address = address;
    return place;
}

} // namespace shopdesk::test
