// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/Connection.h"
#include "tests/cli/CliTest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace shopdesk;
using namespace shopdesk::test;

constexpr int kLatest = 9; // schema step

// Making, moving and looking at workspaces.
class CliWorkspacesTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesAWorkspaceThatHealthCallsWell();
    void initTwiceChangesNothing();
    void initRefusesBadInput_data();
    void initRefusesBadInput();
    void initForTheOtherEngineIsWrongUsage();
    void migrateGoesDownAndUp();
    void migrateVerifyFindsWhatWasAltered();
    void olderSchemaIsNamedWithTheWayOut();
    void unknownWorkspaceIsNamed();
    void otherWorkspaceIdIsRefused();
    void unreachableServerHasAStatusOfItsOwn();
    void wrongServerPasswordIsNoOutage();
    void fileOfAnotherKindIsLeftAlone();
    void fileThatMayOnlyBeReadIsNamed();
    void fileInAFolderThatMayOnlyBeReadIsRead();
    void fileWithAnUnreadLogIsNotTakenForWhole();

private:
    static void letOthersRead(const QString &path);
};

void CliWorkspacesTest::initMakesAWorkspaceThatHealthCallsWell()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto made = cli().init({u"--name"_qs, u"Buchhandlung Łódź"_qs, u"--currency"_qs,
                                  u"CHF"_qs, u"--admin"_qs, u"chief"_qs});
    QVERIFY2(made.exit == 0, made.all().constData());
    const auto place = made.json().value(u"workspace").toString();
    if (engine == Engine::Postgres)
        QVERIFY2(place.contains(u"?workspace="_qs + made.json().value(u"id").toString()) &&
                         !place.contains(u"postgres@"),
                 qPrintable(place));
    const auto health = cli().json({u"health"_qs});
    QVERIFY2(health.exit == 0, health.all().constData());
    QCOMPARE(health.json().value(u"ok"), QJsonValue(true));
    QCOMPARE(health.json().value(u"engine").toString(), engineName(engine));
    QCOMPARE(health.json().value(u"name").toString(), u"Buchhandlung Łódź"_qs);
    QCOMPARE(health.json().value(u"schema").toInt(), kLatest);
    const auto accounts = cli().json({u"account"_qs, u"list"_qs});
    QCOMPARE(accounts.rows().first().toObject().value(u"login").toString(), u"chief"_qs);
}

void CliWorkspacesTest::initTwiceChangesNothing()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto before = cli().json({u"activity"_qs, u"--limit"_qs, u"0"_qs}).out;
    const auto again = cli().init();
    QCOMPARE(again.exit, 1);
    QCOMPARE(again.reason(), u"workspace_exists"_qs);
    QCOMPARE(again.json().value(u"ok"), QJsonValue(false));
    QVERIFY(!again.json().value(u"error").toObject().value(u"message").toString().isEmpty());
    QCOMPARE(cli().json({u"activity"_qs, u"--limit"_qs, u"0"_qs}).out, before);
}

void CliWorkspacesTest::initRefusesBadInput_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("reason");
    const auto good = QString::fromLatin1(CliProbe::kAdminPassword);
    QTest::newRow("currency") << QStringList{u"--currency"_qs, u"ZZZ"_qs} << good
                              << u"currency_unknown"_qs;
    QTest::newRow("login") << QStringList{u"--admin"_qs, u"a@b"_qs} << good << u"login_invalid"_qs;
    QTest::newRow("name") << QStringList{u"--name"_qs, u" "_qs} << good << u"text_missing"_qs;
    QTest::newRow("short password") << QStringList() << u"abc"_qs << u"password_too_short"_qs;
    QTest::newRow("no password") << QStringList() << QString() << u"password_needed"_qs;
}

void CliWorkspacesTest::initRefusesBadInput()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QStringList, more);
    QFETCH(QString, password);
    const auto verb = engine == Engine::Sqlite ? u"init"_qs : u"init-server"_qs;
    const auto made = cli().json(QStringList{verb} + more, {{u"SHOPDESK_PASSWORD"_qs, password}});
    QCOMPARE(made.exit, 1);
    QTEST(made.reason(), "reason");
    // Nothing half made stays behind.
    QVERIFY(cli().json({u"books"_qs}).exit == 1);
    QCOMPARE(cli().init().exit, 0);
}

void CliWorkspacesTest::initForTheOtherEngineIsWrongUsage()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto other = engine == Engine::Sqlite ? u"init-server"_qs : u"init"_qs;
    QCOMPARE(cli().json({other}).exit, 2);
}

void CliWorkspacesTest::migrateGoesDownAndUp()
{
    QCOMPARE(cli().init().exit, 0);
    const auto down = cli().json({u"migrate"_qs, u"down"_qs, u"2"_qs});
    QVERIFY2(down.exit == 0, down.all().constData());
    QCOMPARE(down.json().value(u"to").toInt(), kLatest - 2);
    const auto status = cli().json({u"migrate"_qs, u"status"_qs});
    QCOMPARE(status.json().value(u"version").toInt(), kLatest - 2);
    QCOMPARE(status.json().value(u"latest").toInt(), kLatest);
    QCOMPARE(status.json()
                     .value(u"steps")
                     .toArray()
                     .at(kLatest - 1)
                     .toObject()
                     .value(u"state")
                     .toString(),
             u"pending"_qs);
    QCOMPARE(cli().json({u"migrate"_qs, u"up"_qs, u"1"_qs}).json().value(u"to").toInt(),
             kLatest - 1);
    QCOMPARE(cli().json({u"migrate"_qs, u"up"_qs}).json().value(u"to").toInt(), kLatest);
    QCOMPARE(cli().json({u"migrate"_qs, u"verify"_qs}).json().value(u"ok"), QJsonValue(true));
    QCOMPARE(cli().json({u"migrate"_qs, u"repair"_qs}).exit, 0);
    QCOMPARE(cli().json({u"migrate"_qs, u"up"_qs, u"--sign-in"_qs, u"admin"_qs}).exit, 2);
    QCOMPARE(cli().json({u"migrate"_qs, u"up"_qs, u"0"_qs}).exit, 1);
    // More than there are: all of them.
    QCOMPARE(cli().json({u"migrate"_qs, u"down"_qs, u"99"_qs}).json().value(u"to").toInt(), 0);
}

void CliWorkspacesTest::migrateVerifyFindsWhatWasAltered()
{
    QCOMPARE(cli().init().exit, 0);
    auto opened = Connection::open(cli().address());
    QVERIFY(opened);
    QVERIFY((*opened)->script(u"DROP TABLE review"_qs));
    opened->reset();
    const auto verified = cli().json({u"migrate"_qs, u"verify"_qs});
    QCOMPARE(verified.exit, 1);
    QCOMPARE(verified.json().value(u"ok"), QJsonValue(false));
    QVERIFY(!verified.json().value(u"problems").toArray().isEmpty());
    QCOMPARE(cli().json({u"migrate"_qs, u"repair"_qs}).exit, 1);
}

void CliWorkspacesTest::olderSchemaIsNamedWithTheWayOut()
{
    QCOMPARE(cli().init().exit, 0);
    QCOMPARE(cli().json({u"migrate"_qs, u"down"_qs, u"1"_qs}).exit, 0);
    const auto books = cli().json({u"books"_qs});
    QCOMPARE(books.exit, 1);
    QCOMPARE(books.reason(), u"schema_older"_qs);
    QVERIFY2(books.messages.contains("migrate up"), books.messages.constData());
    QCOMPARE(cli().json({u"health"_qs}).exit, 1);
}

void CliWorkspacesTest::unknownWorkspaceIsNamed()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto missing = engine == Engine::Sqlite
                                 ? cli().folder() + u"/none.sqlite"_qs
                                 : cli().address().withDatabase(u"no_such_db"_qs).toString();
    const auto books = cli().json({u"books"_qs, u"--workspace"_qs, missing});
    QCOMPARE(books.exit, 1);
    QCOMPARE(books.json().value(u"error").toObject().value(u"kind").toString(), u"not_found"_qs);
    QVERIFY(!QFile::exists(missing));
    if (engine == Engine::Postgres) // there, but empty
        QCOMPARE(cli().json({u"books"_qs}).exit, 1);
}

void CliWorkspacesTest::otherWorkspaceIdIsRefused()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite)
        QSKIP("A file's address has no workspace id.");
    QCOMPARE(cli().init().exit, 0);
    const auto other = cli().address().withWorkspaceId(WorkspaceId(QUuid::createUuid()));
    const QStringList place{u"--workspace"_qs, other.toString()};
    QCOMPARE(cli().json(QStringList{u"books"_qs} + place).reason(), u"workspace_id_differs"_qs);
    QCOMPARE(cli().json(QStringList{u"migrate"_qs, u"down"_qs, u"1"_qs} + place).exit, 1);
    QCOMPARE(cli().json({u"migrate"_qs, u"status"_qs}).json().value(u"version").toInt(), kLatest);
}

void CliWorkspacesTest::unreachableServerHasAStatusOfItsOwn()
{
    for (const auto &verb : {u"books"_qs, u"health"_qs, u"verify"_qs, u"init-server"_qs}) {
        const auto answer =
                cli().json({verb, u"--workspace"_qs, u"postgresql://postgres@127.0.0.1:1/shop"_qs});
        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.reason(), u"server_unreachable"_qs);
    }
}

void CliWorkspacesTest::wrongServerPasswordIsNoOutage()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite)
        QSKIP("A file has no password.");
    QCOMPARE(cli().init().exit, 0);
    const auto answer = cli().json({u"books"_qs},
                                   {{u"PGPASSWORD"_qs, QLatin1String(CliProbe::kWrongPassword)}});
    if (answer.exit == 0)
        QSKIP("The server does not ask for a password.");
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.reason(), u"server_refused_sign_in"_qs);
    // Without one of libpq's own, SHOPDESK_PASSWORD is the server's.
    const auto own = qEnvironmentVariable("PGPASSWORD");
    QCOMPARE(cli().json({u"books"_qs}, {{u"PGPASSWORD"_qs, {}}, {u"SHOPDESK_PASSWORD"_qs, own}})
                     .exit,
             0);
}

void CliWorkspacesTest::fileOfAnotherKindIsLeftAlone()
{
    const auto path = cli().file("this is a letter, not a workspace");
    const auto answer = cli().json({u"books"_qs, u"--workspace"_qs, path});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.reason(), u"not_a_workspace"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("this is a letter, not a workspace"));
}

// Everybody may read the file and look into its folder; nobody but the owner may write there.
void CliWorkspacesTest::letOthersRead(const QString &path)
{
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path, readable));
    QVERIFY(QFile::setPermissions(QFileInfo(path).path(), readable | QFile::WriteOwner |
                                                                  QFile::ExeOwner |
                                                                  QFile::ExeOther));
}

void CliWorkspacesTest::fileThatMayOnlyBeReadIsNamed()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        QSKIP("A server's files are its own affair.");
    QCOMPARE(cli().fill().exit, 0);
    letOthersRead(cli().address().path());
    const auto answer = cli().runAsNobody({u"stock"_qs, u"receive"_qs, u"--shop"_qs, u"LPZ"_qs,
                                           u"--book"_qs, QLatin1String(CliProbe::kFaust),
                                           u"--quantity"_qs, u"1"_qs, u"--json"_qs});
    QVERIFY2(answer.exit == 1, answer.all().constData());
    QCOMPARE(answer.reason(), u"file_read_only"_qs);
    QVERIFY2(answer.messages.contains("nothing can be changed here"), answer.all().constData());
}

// On a medium that takes no new files: not even the log that SQLite keeps beside a file.
void CliWorkspacesTest::fileInAFolderThatMayOnlyBeReadIsRead()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        QSKIP("A server's files are its own affair.");
    QCOMPARE(cli().fill().exit, 0);
    const auto folder = QFileInfo(cli().address().path()).path();
    letOthersRead(cli().address().path());
    const auto books = cli().runAsNobody({u"books"_qs, u"--json"_qs});
    QVERIFY2(books.exit == 0, books.all().constData());
    QVERIFY(books.total() > 0);
    QVERIFY2(books.messages.contains("nothing can be changed here"), books.all().constData());
    const auto health = cli().runAsNobody({u"health"_qs, u"--json"_qs});
    QVERIFY2(health.exit == 1, health.all().constData());
    QCOMPARE(health.json().value(u"problems").toArray(), QJsonArray{u"file_read_only"_qs});
    const auto words = cli().runAsNobody({u"health"_qs});
    QVERIFY2(words.out.contains("nothing can be changed here"), words.all().constData());
    QCOMPARE(QDir(folder).entryList({u"*-wal"_qs, u"*-shm"_qs}, QDir::Files), QStringList());
}

// What another one wrote since is in the log alone; the file without it would be yesterday's.
void CliWorkspacesTest::fileWithAnUnreadLogIsNotTakenForWhole()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        QSKIP("A server's files are its own affair.");
    QCOMPARE(cli().fill().exit, 0);
    const auto path = cli().address().path();
    QFile log(path + u"-wal"_qs);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("changes");
    log.close();
    letOthersRead(path);
    const auto answer = cli().runAsNobody({u"books"_qs, u"--json"_qs});
    QVERIFY2(answer.exit == 1, answer.all().constData());
    QCOMPARE(answer.reason(), u"file_cannot_be_opened"_qs);
}

QTEST_GUILESS_MAIN(CliWorkspacesTest)
#include "tst_CliWorkspaces.moc"
