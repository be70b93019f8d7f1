// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PasswordKey.h"
#include "db/auth/ScramVerifier.h"
#include "tests/support/PostgresServer.h"

#include <QtTest>

#include <libpq-fe.h>

#include <memory>

using namespace shopdesk;

namespace {

using Line = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using Rows = std::unique_ptr<PGresult, decltype(&PQclear)>;

constexpr auto kRole = "shopdesk_test.u.maria";

Line superuser(const QByteArray &uri)
{
    return {PQconnectdb(uri.constData()), &PQfinish};
}

// Signs in to the same server as the role, with K as the password.
Line signIn(PGconn *superuser, const Secret &key)
{
    const QByteArray password = key.bytes().toByteArray();
    const char *names[] = {"host", "port", "dbname", "user", "password", "passfile", nullptr};
    const char *values[] = {PQhost(superuser),    PQport(superuser), PQdb(superuser), kRole,
                            password.constData(), "/dev/null",       nullptr};
    return {PQconnectdbParams(names, values, 0), &PQfinish};
}

} // namespace

// PostgreSQL itself is the judge of our verifier.
class ScramInPostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void storesTheVerifierUnchanged();
    void letsInWithTheKey();
    void refusesAnotherKey();

private:
    void run(const QByteArray &sql);

    test::PostgresServer m_server;
    Line m_superuser{nullptr, &PQfinish};
    Secret m_key;
    QString m_verifier;
};

void ScramInPostgresTest::run(const QByteArray &sql)
{
    const Rows rows(PQexec(m_superuser.get(), sql.constData()), &PQclear);
    QVERIFY2(PQresultStatus(rows.get()) == PGRES_COMMAND_OK, PQresultErrorMessage(rows.get()));
}

void ScramInPostgresTest::initTestCase()
{
    SD_REQUIRE_POSTGRES(m_server);
    m_superuser = superuser(m_server.uri().toUtf8());
    QVERIFY2(PQstatus(m_superuser.get()) == CONNECTION_OK, PQerrorMessage(m_superuser.get()));

    const auto key = derivePasswordKey(Secret::fromText(u"пароль-с-ёлкой"_qs),
                                       WorkspaceId(QUuid::createUuid()), u"maria"_qs);
    QVERIFY(key);
    m_key = *key;
    const auto verifier = ScramVerifier::make(m_key);
    QVERIFY(verifier);
    m_verifier = verifier->toString();

    const QByteArray role = QByteArray("\"") + kRole + "\"";
    run("DROP ROLE IF EXISTS " + role);
    run("CREATE ROLE " + role + " LOGIN PASSWORD '" + m_verifier.toLatin1() + "'");
}

void ScramInPostgresTest::cleanupTestCase()
{
    if (m_superuser)
        run(QByteArray("DROP ROLE IF EXISTS \"") + kRole + "\"");
}

void ScramInPostgresTest::storesTheVerifierUnchanged()
{
    const QByteArray sql =
            QByteArray("SELECT rolpassword FROM pg_authid WHERE rolname = '") + kRole + "'";
    const Rows rows(PQexec(m_superuser.get(), sql.constData()), &PQclear);
    QCOMPARE(PQntuples(rows.get()), 1);
    QCOMPARE(QString::fromUtf8(PQgetvalue(rows.get(), 0, 0)), m_verifier);
}

void ScramInPostgresTest::letsInWithTheKey()
{
    const Line connection = signIn(m_superuser.get(), m_key);
    QVERIFY2(PQstatus(connection.get()) == CONNECTION_OK, PQerrorMessage(connection.get()));
    QVERIFY2(PQconnectionUsedPassword(connection.get()),
             "this server trusts everybody: its pg_hba.conf must ask for scram-sha-256");
}

void ScramInPostgresTest::refusesAnotherKey()
{
    const auto wrong = Secret::fromText(u"DgeA3OeqLTCnAt-1nXj4On-Wy-h9aLf3nzugLKD45L8"_qs);
    const Line connection = signIn(m_superuser.get(), wrong);
    QCOMPARE(PQstatus(connection.get()), CONNECTION_BAD);
    const QString message = QString::fromUtf8(PQerrorMessage(connection.get()));
    QVERIFY2(message.contains(u"password authentication failed"_qs), qPrintable(message));
}

QTEST_GUILESS_MAIN(ScramInPostgresTest)
#include "ScramInPostgresTest.moc"
