// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/DataService.h"
#include "tests/support/CuttingProxy.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTest>

#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

// The facade that the window works with: off its thread, and through broken lines.
class TestDataService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void opensTheWorkspaceAndMakesTheDeviceKnown();
    void refusesAWorkspaceThatIsAnother();
    void executesOffTheCallingThread();
    void tellsWhatChanged();
    void refusesWhoeverHasNotSignedIn();
    void readsInTheScopeOfThePerson();
    void dropsACancelledRead();
    void waitsForALongWriteOfAnother();
    void isOfflineWhileTheServerIsAway();
    void repeatsACommandWhoseAnswerWasLost();

private:
    void makeService(const WorkspaceAddress &address);
    void signInManager();
    // The outcome of a future, while the event loop goes on.
    template<class T>
    [[nodiscard]] Result<T> outcome(const QFuture<Result<T>> &future);
    [[nodiscard]] std::unique_ptr<CuttingProxy> makeProxied();

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
    std::unique_ptr<OpIdFactory> m_ids;
    std::unique_ptr<DataService> m_data;
};

namespace {

CreateCategory drama()
{
    CreateCategory category;
    category.name = u"Drama"_qs;
    return category;
}

} // namespace

void TestDataService::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    m_ids = std::make_unique<OpIdFactory>(m_shop->clock());
    makeService(m_shop->connection().address());
}

void TestDataService::cleanup()
{
    m_data.reset();
    m_shop.reset();
}

void TestDataService::makeService(const WorkspaceAddress &address)
{
    m_data = std::make_unique<DataService>(
            DataService::Parts{.address = address,
                               .serverPassword = qEnvironmentVariable("PGPASSWORD"),
                               .device = m_ids->next<DeviceId>(),
                               .deviceName = u"Desk"_qs},
            m_shop->clock(), *m_ids);
}

void TestDataService::signInManager()
{
    m_data->actAs({.account = m_shop->manager(),
                   .login = u"manager"_qs,
                   .displayName = u"manager"_qs,
                   .language = {},
                   .scope = {.role = Role::Manager,
                             .account = m_shop->manager(),
                             .shops = {},
                             .customer = std::nullopt}});
}

template<class T>
Result<T> TestDataService::outcome(const QFuture<Result<T>> &future)
{
    constexpr int kPatienceMs = 30'000;
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kPatienceMs))
        return fail(ErrorKind::Internal, u"not_finished"_qs);
    return future.result();
}

std::unique_ptr<CuttingProxy> TestDataService::makeProxied()
{
    const auto real = m_shop->connection().address();
    auto proxy = std::make_unique<CuttingProxy>(real.host(), static_cast<quint16>(real.port()));
    const auto address = WorkspaceAddress::parse(u"postgresql://%1@127.0.0.1:%2/%3"_qs.arg(
            real.user(), QString::number(proxy->port()), real.database()));
    if (!address)
        return nullptr;
    makeService(*address);
    signInManager();
    return proxy;
}

void TestDataService::opensTheWorkspaceAndMakesTheDeviceKnown()
{
    const auto info = outcome(m_data->open());
    SD_VERIFY(info);
    QCOMPARE(info->name, u"Test"_qs);
    QCOMPARE(m_data->workspace().id, info->id);
    QCOMPARE(m_shop->value(u"SELECT code FROM device WHERE name = 'Desk'"_qs), u"A2"_qs);
}

void TestDataService::refusesAWorkspaceThatIsAnother()
{
    makeService(m_shop->connection().address().withWorkspaceId(m_ids->next<WorkspaceId>()));
    const auto info = outcome(m_data->open());
    QVERIFY(!info);
    QCOMPARE(info.error().reason, u"workspace_id_differs"_qs);
    QVERIFY(m_data->workspace().id.isNull());
}

void TestDataService::executesOffTheCallingThread()
{
    SD_VERIFY(outcome(m_data->open()));
    signInManager();
    const auto receipt = outcome(m_data->execute(drama()));
    SD_VERIFY(receipt);
    QVERIFY(receipt->isAccepted());
    const auto elsewhere = outcome(
            m_data->submit<bool>(DbExecutor::Lane::Write,
                                 [here = std::this_thread::get_id()](Connection &) -> Result<bool> {
                                     return std::this_thread::get_id() != here;
                                 }));
    SD_VERIFY(elsewhere);
    QVERIFY(*elsewhere);
}

void TestDataService::tellsWhatChanged()
{
    SD_VERIFY(outcome(m_data->open()));
    signInManager();
    QStringList changed;
    connect(&m_data->changes(), &ChangeNotifier::changed, this,
            [&changed](const Change &change) { changed += change.ids; });
    const auto receipt = outcome(m_data->execute(drama()));
    SD_VERIFY(receipt);
    QCOMPARE(changed, QStringList{receipt->result.value(u"id").toString()});
    changed.clear();
    CreateCategory nameless;
    SD_VERIFY(outcome(m_data->execute(nameless)));
    QVERIFY(changed.isEmpty());
}

void TestDataService::refusesWhoeverHasNotSignedIn()
{
    SD_VERIFY(outcome(m_data->open()));
    QVERIFY(!m_data->may(CommandKind::CreateCategory));
    const auto receipt = outcome(m_data->execute(drama()));
    SD_VERIFY(receipt);
    QVERIFY(!receipt->isAccepted());
    QCOMPARE(receipt->refusal->reason, u"role_may_not"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM category"_qs), u"0"_qs);
}

void TestDataService::readsInTheScopeOfThePerson()
{
    SD_VERIFY(outcome(m_data->open()));
    const auto roleOfReader = [this] {
        return outcome(m_data->read<std::optional<Role>>(
                [](Transaction &, const ReadScope &scope) -> Result<std::optional<Role>> {
                    return scope.role;
                }));
    };
    QCOMPARE(roleOfReader().value(), std::optional<Role>());
    signInManager();
    QCOMPARE(roleOfReader().value(), std::optional(Role::Manager));
    m_data->signOut();
    QCOMPARE(roleOfReader().value(), std::optional<Role>());
}

void TestDataService::dropsACancelledRead()
{
    const CancelToken token;
    token.cancel();
    bool ran = false;
    const auto answer = outcome(m_data->read<bool>(
            [&ran](Transaction &, const ReadScope &) -> Result<bool> { return ran = true; },
            token));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QVERIFY(!ran);
}

void TestDataService::waitsForALongWriteOfAnother()
{
    SD_VERIFY(outcome(m_data->open()));
    signInManager();
    Transaction other(m_shop->connection(), Transaction::Mode::Write);
    SD_VERIFY(other.queryText(u"test"_qs, u"UPDATE device SET name = 'Other'"_qs));
    const auto written = m_data->execute(drama());
    // Whoever only reads is not kept waiting, and sees what was there before.
    const auto seen = outcome(
            m_data->read<QString>([](Transaction &reading, const ReadScope &) -> Result<QString> {
                SD_ASSIGN(rows, reading.queryText(u"test"_qs,
                                                  u"SELECT name FROM device WHERE code = 'A1'"_qs));
                return rows.first().text("name");
            }));
    SD_VERIFY(seen);
    QCOMPARE(*seen, u"Test"_qs);
    SD_VERIFY(other.commit());
    const auto receipt = outcome(written);
    SD_VERIFY(receipt);
    QVERIFY(receipt->isAccepted());
}

void TestDataService::isOfflineWhileTheServerIsAway()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite) {
        QCOMPARE(m_data->connectionState().kind, ConnectionState::Kind::Local);
        return;
    }
    const auto proxy = makeProxied();
    SD_VERIFY(outcome(m_data->open()));
    QCOMPARE(m_data->connectionState().kind, ConnectionState::Kind::Online);
    proxy->cut();
    const auto receipt = outcome(m_data->execute(drama()));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Unreachable);
    QTRY_COMPARE(m_data->connectionState().kind, ConnectionState::Kind::Offline);
    QCOMPARE(m_data->connectionState().since, m_shop->clock().now());
    proxy->restore();
    QTRY_COMPARE_WITH_TIMEOUT(m_data->connectionState().kind, ConnectionState::Kind::Online,
                              30'000);
    SD_VERIFY(outcome(m_data->execute(drama())));
}

void TestDataService::repeatsACommandWhoseAnswerWasLost()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Sqlite)
        QSKIP("a file's answer is not lost on the way");
    const auto proxy = makeProxied();
    SD_VERIFY(outcome(m_data->open()));
    proxy->loseAnswerTo({"accepted"});
    const auto receipt = outcome(m_data->execute(drama()));
    SD_VERIFY(receipt);
    QCOMPARE(proxy->answersLost(), 1);
    QVERIFY(receipt->isAccepted());
    QVERIFY(receipt->already);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM category"_qs), u"1"_qs);
    QTRY_COMPARE(m_data->connectionState().kind, ConnectionState::Kind::Online);
}

QTEST_GUILESS_MAIN(TestDataService)
#include "tst_data_service.moc"
