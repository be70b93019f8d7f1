// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EngineMatrix.h"

#include "db/storage/Connection.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

class TestEngineMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void givesAPlaceWhereAWorkspaceCanBeMade();
    void placesDoNotMeet();

private:
    Result<void> makeTable();

    PostgresServer m_server;
    std::unique_ptr<EmptyPlace> m_place;
};

void TestEngineMatrix::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto place = EmptyPlace::make(engine, m_server);
    QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
    m_place = std::move(*place);
    QCOMPARE(m_place->address().engine(), engine);
}

Result<void> TestEngineMatrix::makeTable()
{
    OpenOptions options;
    options.access = OpenOptions::Access::Create;
    SD_ASSIGN(connection, Connection::open(m_place->address(), options));
    return connection->script(u"CREATE TABLE books (title text)"_qs);
}

void TestEngineMatrix::givesAPlaceWhereAWorkspaceCanBeMade()
{
    const auto made = makeTable();
    QVERIFY2(made, made ? "" : qPrintable(made.error().reason + made.error().detail));
    QVERIFY(!makeTable());
}

void TestEngineMatrix::placesDoNotMeet()
{
    QVERIFY(makeTable());
    init();
    QVERIFY(makeTable());
}

QTEST_GUILESS_MAIN(TestEngineMatrix)
#include "tst_EngineMatrix.moc"
