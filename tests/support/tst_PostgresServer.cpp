// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PostgresServer.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

class TestPostgresServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { SD_REQUIRE_POSTGRES(m_server); }

    void givesEachTestItsOwnEmptyDatabase();
    void dropsTheDatabaseWithItsOwner();
    void refusesPrefixThatIsNoName();
    void refusesWrongPassword();
    void tellsWhatTheServerSaid();
    void startsItsOwnServerAndStopsIt();

private:
    QString databasesNamed(const QString &name) const;

    PostgresServer m_server;
};

QString TestPostgresServer::databasesNamed(const QString &name) const
{
    const auto probe = m_server.createDatabase(u"probe"_qs);
    if (!probe)
        return probe.error().detail;
    const QString sql = u"SELECT count(*) FROM pg_database WHERE datname = '%1'"_qs.arg(name);
    return probe.value()->value(sql).value_or(u"no answer"_qs);
}

void TestPostgresServer::givesEachTestItsOwnEmptyDatabase()
{
    const auto one = m_server.createDatabase(u"same"_qs);
    const auto other = m_server.createDatabase(u"same"_qs);
    QVERIFY2(one, one ? "" : qPrintable(one.error().detail));
    QVERIFY(other);
    QVERIFY(one.value()->run(u"CREATE TABLE books (title text)"_qs));
    QCOMPARE(one.value()->value(u"SELECT count(*) FROM books"_qs), Result<QString>(u"0"_qs));
    QVERIFY(!other.value()->value(u"SELECT count(*) FROM books"_qs));
}

void TestPostgresServer::dropsTheDatabaseWithItsOwner()
{
    auto database = m_server.createDatabase(u"short_lived"_qs);
    QVERIFY(database);
    const QString name = database.value()->name();
    QCOMPARE(databasesNamed(name), u"1"_qs);
    database.value().reset();
    QCOMPARE(databasesNamed(name), u"0"_qs);
}

void TestPostgresServer::refusesPrefixThatIsNoName()
{
    const auto database = m_server.createDatabase(u"x\"; DROP"_qs);
    QVERIFY(!database);
    QCOMPARE(database.error().reason, u"prefix_invalid"_qs);
}

void TestPostgresServer::refusesWrongPassword()
{
    const QByteArray right = qgetenv("PGPASSWORD");
    qputenv("PGPASSWORD", "wrong");
    const auto database = m_server.createDatabase(u"locked"_qs);
    qputenv("PGPASSWORD", right);
    QVERIFY(!database);
    QVERIFY(database.error().detail.contains(u"password authentication failed"_qs));
}

void TestPostgresServer::tellsWhatTheServerSaid()
{
    const auto database = m_server.createDatabase(u"wrong_sql"_qs);
    QVERIFY(database);
    const auto answer = database.value()->run(u"SELEC 1"_qs);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Storage);
    QVERIFY(answer.error().detail.contains(u"syntax error"_qs));
}

void TestPostgresServer::startsItsOwnServerAndStopsIt()
{
    const QByteArray shared = qgetenv("SHOPDESK_TEST_PG");
    const QByteArray password = qgetenv("PGPASSWORD");
    qunsetenv("SHOPDESK_TEST_PG");
    QString uri;
    {
        const PostgresServer own;
        uri = own.uri();
        QVERIFY2(own.isAvailable(), qPrintable(own.problem()));
        QVERIFY(own.isOwn());
        QVERIFY(own.createDatabase(u"own"_qs));
    }
    QCOMPARE(TestDatabase::create(uri, u"gone"_qs).error().kind, ErrorKind::Unreachable);
    if (!shared.isEmpty())
        qputenv("SHOPDESK_TEST_PG", shared);
    qputenv("PGPASSWORD", password);
}

QTEST_GUILESS_MAIN(TestPostgresServer)
#include "tst_PostgresServer.moc"
