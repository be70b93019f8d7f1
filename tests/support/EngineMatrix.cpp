// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EngineMatrix.h"

#include <QFile>
#include <QTest>

namespace shopdesk::test {

void addEngineRows()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgres") << Engine::Postgres;
}

Result<std::unique_ptr<EmptyPlace>> EmptyPlace::makeFile()
{
    auto place = std::unique_ptr<EmptyPlace>(new EmptyPlace);
    if (!place->m_directory.isValid())
        return fail(ErrorKind::Storage, u"temporary_directory"_qs, {}, {},
                    place->m_directory.errorString());
    place->m_address =
            WorkspaceAddress::sqliteFile(place->m_directory.filePath(u"workspace.sqlite"_qs));
    return place;
}

Result<std::unique_ptr<EmptyPlace>> EmptyPlace::make(Engine engine, const PostgresServer &server)
{
    if (engine == Engine::Sqlite)
        return makeFile();
    auto place = std::unique_ptr<EmptyPlace>(new EmptyPlace);
    SD_ASSIGN(database, server.createDatabase(u"workspace"_qs));
    SD_TRY(place->take(std::move(database)));
    return place;
}

Result<void> EmptyPlace::take(std::unique_ptr<TestDatabase> database)
{
    m_database = std::move(database);
    SD_ASSIGN(address, WorkspaceAddress::parse(m_database->uri()));
    m_address = address;
    return {};
}

Result<std::unique_ptr<EmptyPlace>> EmptyPlace::copy() const
{
    if (m_database) {
        auto place = std::unique_ptr<EmptyPlace>(new EmptyPlace);
        SD_ASSIGN(database, m_database->copy());
        SD_TRY(place->take(std::move(database)));
        return place;
    }
    SD_ASSIGN(place, makeFile());
    if (!QFile::copy(m_address.path(), place->m_address.path()))
        return fail(ErrorKind::Storage, u"file_cannot_be_made"_qs);
    return std::move(place);
}

} // namespace shopdesk::test
