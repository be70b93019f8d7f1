// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/WorkspaceSetup.h"
#include "tests/support/WorkspaceFixture.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

// Making workspaces, and the devices that are known in them.
class TestWorkspaceSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void makesAWorkspaceThatOpens();
    void refusesToOpenAnother();
    void leavesAnExistingWorkspaceAsItIs();
    void refusesWhatCannotBeMade_data();
    void refusesWhatCannotBeMade();
    void leavesNothingBehindWhenItFailsHalfway();
    void isMadeByOneOfSeveralAtOnce();
    void makesTheDatabaseAndDropsItWhenItFails();

    void givesEachDeviceACodeOfItsOwn();
    void givesADeviceItsCodeAgain();

private:
    static constexpr std::size_t kRivals = 4;

    [[nodiscard]] NewWorkspace wanted();
    [[nodiscard]] Result<MadeWorkspace> make(const NewWorkspace &workspace);
    [[nodiscard]] QString value(const WorkspaceAddress &address, const QString &sql) const;
    [[nodiscard]] bool isNothingThere() const;

    PostgresServer m_server;
    SystemClock m_clock;
    OpIdFactory m_ids{m_clock};
    std::unique_ptr<EmptyPlace> m_place;
};

void TestWorkspaceSetup::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto place = EmptyPlace::make(engine, m_server);
    SD_VERIFY(place);
    m_place = std::move(*place);
}

NewWorkspace TestWorkspaceSetup::wanted()
{
    return {.name = u"Chain"_qs,
            .adminPassword = Secret::fromText(u"correct horse"_qs),
            .device = m_ids.next<DeviceId>(),
            .deviceName = u"Desk"_qs};
}

Result<MadeWorkspace> TestWorkspaceSetup::make(const NewWorkspace &workspace)
{
    return makeWorkspace(m_place->address(), {}, workspace, m_clock, m_ids);
}

QString TestWorkspaceSetup::value(const WorkspaceAddress &address, const QString &sql) const
{
    const auto connection = Connection::open(address);
    const auto rows = connection ? (*connection)->queryText(u"test"_qs, sql)
                                 : Result<RowSet>(fail(connection.error()));
    return rows && !rows->isEmpty() ? rows->first().value(0).toString() : QString();
}

bool TestWorkspaceSetup::isNothingThere() const
{
    const auto address = m_place->address();
    if (address.engine() == Engine::Sqlite)
        return !QFile::exists(address.path());
    return value(address, u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public' "
                          "AND tablename <> 'schema_step'"_qs) == u"0";
}

void TestWorkspaceSetup::makesAWorkspaceThatOpens()
{
    const auto made = make(wanted());
    SD_VERIFY(made);
    QCOMPARE(made->info.name, u"Chain"_qs);
    const auto opened = openWorkspace(made->address, {});
    SD_VERIFY(opened);
    QCOMPARE(opened->info.id, made->info.id);
    QCOMPARE(value(made->address, u"SELECT login FROM account WHERE role = 'admin'"_qs),
             u"admin"_qs);
    QCOMPARE(value(made->address, u"SELECT code FROM device"_qs), u"A1"_qs);
}

void TestWorkspaceSetup::refusesToOpenAnother()
{
    SD_VERIFY(make(wanted()));
    const auto other = m_place->address().withWorkspaceId(m_ids.next<WorkspaceId>());
    const auto opened = openWorkspace(other, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, u"workspace_id_differs"_qs);
}

void TestWorkspaceSetup::leavesAnExistingWorkspaceAsItIs()
{
    const auto first = make(wanted());
    SD_VERIFY(first);
    auto other = wanted();
    other.name = u"Other"_qs;
    const auto second = make(other);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(second.error().reason, u"workspace_exists"_qs);
    const auto opened = openWorkspace(first->address, {});
    SD_VERIFY(opened);
    QCOMPARE(opened->info.name, u"Chain"_qs);
    QCOMPARE(value(first->address, u"SELECT count(*) FROM account"_qs), u"1"_qs);
}

void TestWorkspaceSetup::refusesWhatCannotBeMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    const auto name = u"Chain"_qs;
    const auto euro = u"EUR"_qs;
    const auto admin = u"admin"_qs;
    const auto password = u"correct horse"_qs;
    QTest::newRow("no name") << QString() << euro << admin << password;
    QTest::newRow("NUL in the name") << QString(u"A\0B"_qs) << euro << admin << password;
    QTest::newRow("long name") << QString(100'000, u'x') << euro << admin << password;
    QTest::newRow("currency") << name << u"EURO"_qs << admin << password;
    QTest::newRow("login") << name << euro << u"1 admin"_qs << password;
    QTest::newRow("short password") << name << euro << admin << u"abc"_qs;
}

void TestWorkspaceSetup::refusesWhatCannotBeMade()
{
    QFETCH(QString, name);
    QFETCH(QString, currency);
    QFETCH(QString, login);
    QFETCH(QString, password);
    auto workspace = wanted();
    workspace.name = name;
    workspace.currency = currency;
    workspace.adminLogin = login;
    workspace.adminPassword = Secret::fromText(password);
    const auto made = make(workspace);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Invalid);
    QVERIFY(isNothingThere());
}

void TestWorkspaceSetup::leavesNothingBehindWhenItFailsHalfway()
{
    auto workspace = wanted();
    workspace.device = DeviceId(); // cannot be stored: fails when the tables are made already
    QVERIFY(!make(workspace));
    QVERIFY(isNothingThere());
    SD_VERIFY(make(wanted()));
}

void TestWorkspaceSetup::isMadeByOneOfSeveralAtOnce()
{
    std::vector<std::optional<Result<MadeWorkspace>>> made(kRivals);
    std::vector<NewWorkspace> rivals;
    for (std::size_t i = 0; i < kRivals; ++i)
        rivals.push_back(wanted());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < kRivals; ++i)
        threads.emplace_back([&, i] {
            OpIdFactory ids(m_clock);
            made.at(i) = makeWorkspace(m_place->address(), {}, rivals.at(i), m_clock, ids);
        });
    for (auto &thread : threads)
        thread.join();
    std::optional<WorkspaceInfo> winner;
    for (const auto &one : made) {
        if (*one) {
            QVERIFY(!winner);
            winner = (*one)->info;
        } else {
            QCOMPARE(one->error().reason, u"workspace_exists"_qs);
        }
    }
    QVERIFY(winner);
    const auto opened = openWorkspace(m_place->address(), {});
    SD_VERIFY(opened);
    QCOMPARE(opened->info.id, winner->id);
    QCOMPARE(value(m_place->address(), u"SELECT count(*) FROM account"_qs), u"1"_qs);
}

void TestWorkspaceSetup::makesTheDatabaseAndDropsItWhenItFails()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite)
        QSKIP("databases are made on servers");
    const auto name = u"made_"_qs + m_place->address().database().right(20);
    const auto address = m_place->address().withDatabase(name);
    const auto known = u"SELECT count(*) FROM pg_database WHERE datname = '%1'"_qs.arg(name);
    auto workspace = wanted();
    workspace.device = DeviceId();
    QVERIFY(!makeWorkspace(address, {}, workspace, m_clock, m_ids));
    QCOMPARE(value(m_place->address(), known), u"0"_qs);

    SD_VERIFY(makeWorkspace(address, {}, wanted(), m_clock, m_ids));
    SD_VERIFY(openWorkspace(address, {}));
    const auto connection = Connection::open(m_place->address());
    SD_VERIFY(connection);
    SD_VERIFY((*connection)->script(u"DROP DATABASE %1"_qs.arg(name)));
}

void TestWorkspaceSetup::givesEachDeviceACodeOfItsOwn()
{
    SD_VERIFY(make(wanted()));
    constexpr std::size_t kDevices = 8;
    std::vector<Result<QString>> codes(kDevices, QString());
    std::vector<DeviceId> devices;
    for (std::size_t i = 0; i < kDevices; ++i)
        devices.push_back(m_ids.next<DeviceId>());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < kDevices; ++i)
        threads.emplace_back([&, i] {
            const auto connection = Connection::open(m_place->address());
            codes.at(i) = connection ? enrolDevice(**connection, devices.at(i), u"Till"_qs, m_clock)
                                     : Result<QString>(fail(connection.error()));
        });
    for (auto &thread : threads)
        thread.join();
    QSet<QString> distinct{u"A1"_qs};
    for (const auto &code : codes) {
        SD_VERIFY(code);
        distinct.insert(*code);
    }
    QCOMPARE(distinct.size(), qsizetype(kDevices + 1));
}

void TestWorkspaceSetup::givesADeviceItsCodeAgain()
{
    const auto workspace = wanted();
    SD_VERIFY(make(workspace));
    const auto connection = Connection::open(m_place->address());
    SD_VERIFY(connection);
    const auto code = enrolDevice(**connection, workspace.device, u"Renamed"_qs, m_clock);
    SD_VERIFY(code);
    QCOMPARE(*code, u"A1"_qs);
    QCOMPARE(value(m_place->address(), u"SELECT count(*) FROM device"_qs), u"1"_qs);
}

QTEST_GUILESS_MAIN(TestWorkspaceSetup)
#include "tst_workspace_setup.moc"
