// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/OrderSteps.h"

#include <QTest>

#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

// Eight tills at once on the last copies. Each has a connection and a device of its own, as eight
// programs have.
class TestParallelOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void neverOversellTheLastCopies();
    void placeOneOpIdOnce();
    void payOnce();
    void endTheOrderWithTheLastReturn();

private:
    static constexpr std::size_t kTills = 8;
    using Outcomes = std::vector<Result<Receipt>>;

    [[nodiscard]] Result<DeviceId> till(std::size_t number);
    // Runs the commands of each till in turn, all tills at once.
    [[nodiscard]] Outcomes runAtOnce(const std::vector<std::vector<Command>> &commands);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestParallelOrders::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

Result<DeviceId> TestParallelOrders::till(std::size_t number)
{
    const auto id = DeviceId(m_shop->command(CompleteOrder{}, m_shop->staff()).op.uuid());
    SD_TRY(m_shop->connection().query(u"device_insert"_qs, {{u"id"_qs, id.uuid()},
                                                            {u"code"_qs, u"T%1"_qs.arg(number + 1)},
                                                            {u"name"_qs, u"Till"_qs},
                                                            {u"at"_qs, m_shop->clock().now()}}));
    return id;
}

TestParallelOrders::Outcomes
TestParallelOrders::runAtOnce(const std::vector<std::vector<Command>> &commands)
{
    std::vector<Outcomes> outcomes(commands.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < commands.size(); ++i) {
        threads.emplace_back([&, i] {
            const auto connection = m_shop->connect();
            for (const auto &command : commands.at(i))
                outcomes.at(i).push_back(
                        connection ? CommandRunner(m_shop->clock()).run(**connection, command)
                                   : Result<Receipt>(fail(connection.error())));
        });
    }
    for (auto &thread : threads)
        thread.join();
    Outcomes all;
    for (auto &outcome : outcomes)
        all.insert(all.end(), outcome.begin(), outcome.end());
    return all;
}

void TestParallelOrders::neverOversellTheLastCopies()
{
    std::vector<std::vector<Command>> commands(kTills);
    for (std::size_t i = 0; i < kTills; ++i) {
        const auto device = till(i);
        SD_VERIFY(device);
        // Half of them ask in the other order: two that wait for each other would stop both.
        const auto first = orderLine(WorkspaceFixture::kFaust, 1);
        const auto second = orderLine(WorkspaceFixture::kProcess, 1);
        for (int n = 0; n < 3; ++n) {
            auto command = m_shop->command(
                    i % 2 ? orderOf({first, second}) : orderOf({second, first}), m_shop->staff());
            command.device = *device;
            commands.at(i).push_back(command);
        }
    }
    int accepted = 0;
    for (const auto &outcome : runAtOnce(commands)) {
        SD_VERIFY(outcome);
        accepted += outcome->isAccepted();
        if (!outcome->isAccepted()) {
            QCOMPARE(outcome->refusal->reason, u"insufficient_stock"_qs);
            QVERIFY(!outcome->refusal->facts.value(u"lines"_qs).toList().isEmpty());
        }
    }
    QCOMPARE(accepted, 5);
    QCOMPARE(stockIn(*m_shop, WorkspaceFixture::kProcess), (Stock{5, 5}));
    QCOMPARE(stockIn(*m_shop, WorkspaceFixture::kFaust), (Stock{10, 5}));
    QCOMPARE(brokenInvariant(*m_shop), QString());
}

void TestParallelOrders::placeOneOpIdOnce()
{
    const auto command =
            m_shop->command(orderOf({orderLine(WorkspaceFixture::kFaust, 1)}), m_shop->staff());
    int first = 0;
    QJsonObject result;
    for (const auto &outcome : runAtOnce({kTills, {command}})) {
        SD_VERIFY(outcome);
        QVERIFY(outcome->isAccepted());
        first += !outcome->already;
        QVERIFY(result.isEmpty() || result == outcome->result);
        result = outcome->result;
    }
    QCOMPARE(first, 1);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM orders"_qs), u"1"_qs);
}

void TestParallelOrders::payOnce()
{
    const auto number = numberOf(
            m_shop->apply(orderOf({orderLine(WorkspaceFixture::kFaust, 1)}), m_shop->staff()));
    std::vector<std::vector<Command>> commands;
    for (std::size_t i = 0; i < kTills; ++i)
        commands.push_back({m_shop->command(paymentOf(number, 1999), m_shop->staff())});
    int accepted = 0;
    for (const auto &outcome : runAtOnce(commands)) {
        SD_VERIFY(outcome);
        accepted += outcome->isAccepted();
    }
    QCOMPARE(accepted, 1);
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM tender"_qs), u"1999"_qs);
}

void TestParallelOrders::endTheOrderWithTheLastReturn()
{
    const auto number = numberOf(
            m_shop->apply(orderOf({orderLine(WorkspaceFixture::kFaust, kTills)}), m_shop->staff()));
    SD_VERIFY(m_shop->apply(paymentOf(number, 1999 * qint64(kTills)), m_shop->staff()));
    SD_VERIFY(m_shop->apply(handOverOf(number), m_shop->staff()));
    std::vector<std::vector<Command>> commands;
    for (std::size_t i = 0; i < kTills; ++i)
        commands.push_back({m_shop->command(returnOf(number, {{.lineNo = 1, .quantity = 1}}),
                                            m_shop->staff())});
    for (const auto &outcome : runAtOnce(commands)) {
        SD_VERIFY(outcome);
        QVERIFY(outcome->isAccepted());
    }
    QCOMPARE(m_shop->value(u"SELECT state FROM orders"_qs), u"returned"_qs);
    QCOMPARE(m_shop->value(u"SELECT paid_minor - refunded_minor FROM orders"_qs), u"0"_qs);
    QCOMPARE(stockIn(*m_shop, WorkspaceFixture::kFaust), (Stock{10, 0}));
    QCOMPARE(brokenInvariant(*m_shop), QString());
}

QTEST_GUILESS_MAIN(TestParallelOrders)
#include "tst_parallel_orders.moc"
