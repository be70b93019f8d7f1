// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/DbExecutor.h"
#include "tests/storage/Workbench.h"

#include <QtTest>

#include <semaphore>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

using Number = Result<qint64>;

// A count that takes minutes, so that it can only end by being stopped.
QString endless(Engine engine)
{
    return engine == Engine::Sqlite ? u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1"
                                      " FROM n WHERE i < 1000000000000) SELECT count(*) FROM n"_qs
                                    : u"SELECT count(*) FROM generate_series(1, 1000000000000)"_qs;
}

} // namespace

// Threads of the database: where work runs, how it is stopped, what happens when a line is lost.
class DbExecutorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void worksOffTheCallingThread();
    void openingErrorIsTheAnswer();
    void waitingWorkThatIsCancelledNeverRuns();
    void runningStatementIsInterrupted();
    void cancellingBetweenStatementsStopsTheNext();
    void sessionServesAgainAfterACancel();
    void lostLineIsOpenedAgain();
    void destructionFinishesWritesAndDropsReads();

private:
    [[nodiscard]] static DbExecutor::Opener opener(const Workbench &bench)
    {
        return [&bench](DbExecutor::Lane) {
            return Result<std::unique_ptr<Connection>>(bench.open());
        };
    }
    PostgresServer m_server;
};

void DbExecutorTest::worksOffTheCallingThread()
{
    SD_WORKBENCH(bench, m_server);
    DbExecutor executor(opener(bench));
    const auto here = std::this_thread::get_id();
    auto future = executor.submit<bool>(DbExecutor::Lane::Read, [here](Connection &connection) {
        const auto one = connection.queryText(u"one"_qs, u"SELECT 1"_qs);
        return Result<bool>(one && std::this_thread::get_id() != here);
    });
    QVERIFY(future.result().value());
}

void DbExecutorTest::openingErrorIsTheAnswer()
{
    DbExecutor executor([](DbExecutor::Lane) -> Result<std::unique_ptr<Connection>> {
        return fail(ErrorKind::Unreachable, u"server_unreachable"_qs);
    });
    auto future = executor.submit<qint64>(DbExecutor::Lane::Write,
                                          [](Connection &) { return Number(1); });
    QCOMPARE(reasonOf(future.result()), u"server_unreachable"_qs);
}

void DbExecutorTest::waitingWorkThatIsCancelledNeverRuns()
{
    SD_WORKBENCH(bench, m_server);
    DbExecutor executor(opener(bench));
    std::binary_semaphore gate(0);
    auto first = executor.submit<qint64>(DbExecutor::Lane::Write, [&gate](Connection &) {
        gate.acquire();
        return Number(1);
    });
    bool ran = false;
    const CancelToken token;
    auto second = executor.submit<qint64>(
            DbExecutor::Lane::Write,
            [&ran](Connection &) {
                ran = true;
                return Number(2);
            },
            token);
    token.cancel();
    gate.release();
    QCOMPARE(first.result().value(), 1);
    QCOMPARE(second.result().error().kind, ErrorKind::Cancelled);
    QVERIFY(!ran);
}

void DbExecutorTest::runningStatementIsInterrupted()
{
    SD_WORKBENCH(bench, m_server);
    DbExecutor executor(opener(bench));
    const CancelToken token;
    std::binary_semaphore started(0);
    auto future = executor.submit<qint64>(
            DbExecutor::Lane::Read,
            [&](Connection &connection) -> Number {
                started.release();
                SD_ASSIGN(rows, connection.queryText(u"endless"_qs, endless(connection.engine())));
                return rows.first().value(0).toLongLong();
            },
            token);
    started.acquire();
    token.cancel();
    // Whether the statement had begun or not, it does not end by itself.
    while (!future.isFinished()) {
        token.cancel();
        QTest::qWait(5);
    }
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
}

void DbExecutorTest::cancellingBetweenStatementsStopsTheNext()
{
    SD_WORKBENCH(bench, m_server);
    DbExecutor executor(opener(bench));
    const CancelToken token;
    auto future = executor.submit<qint64>(
            DbExecutor::Lane::Read,
            [&token](Connection &connection) -> Number {
                SD_TRY(connection.queryText(u"one"_qs, u"SELECT 1"_qs));
                token.cancel();
                SD_TRY(connection.queryText(u"two"_qs, u"SELECT 2"_qs));
                return 2;
            },
            token);
    QCOMPARE(reasonOf(future.result()), u"cancelled"_qs);
}

void DbExecutorTest::sessionServesAgainAfterACancel()
{
    SD_WORKBENCH(bench, m_server);
    DbExecutor executor(opener(bench));
    const CancelToken token;
    auto stopped = executor.submit<qint64>(
            DbExecutor::Lane::Write,
            [&token](Connection &connection) -> Number {
                token.cancel();
                SD_TRY(connection.queryText(u"one"_qs, u"SELECT 1"_qs));
                return 1;
            },
            token);
    auto next =
            executor.submit<qint64>(DbExecutor::Lane::Write, [](Connection &connection) -> Number {
                SD_TRY(connection.queryText(u"one"_qs, u"SELECT 1"_qs));
                return 1;
            });
    QCOMPARE(reasonOf(stopped.result()), u"cancelled"_qs);
    QCOMPARE(next.result().value(), 1);
}

void DbExecutorTest::lostLineIsOpenedAgain()
{
    SD_WORKBENCH(bench, m_server);
    if (bench.engine() == Engine::Sqlite)
        QSKIP("a file has no line that could be lost");
    DbExecutor executor(opener(bench));
    const auto ownNumber = [&executor] {
        return executor.submit<qint64>(
                DbExecutor::Lane::Write, [](Connection &connection) -> Number {
                    SD_ASSIGN(rows, connection.queryText(u"pid"_qs,
                                                         u"SELECT pg_backend_pid() AS pid"_qs));
                    return rows.first().integer("pid");
                });
    };
    const auto before = ownNumber().result().value();
    const auto killer = bench.open();
    SD_VERIFY(killer->queryText(u"kill"_qs, u"SELECT pg_terminate_backend(:pid, 5000)"_qs,
                                {{u"pid"_qs, before}}));
    const auto after = ownNumber().result();
    SD_VERIFY(after);
    QVERIFY(*after != before);
}

void DbExecutorTest::destructionFinishesWritesAndDropsReads()
{
    SD_WORKBENCH(bench, m_server);
    std::counting_semaphore<4> gate(0);
    std::vector<QFuture<Number>> reads;
    QFuture<Number> write;
    auto executor = std::make_unique<DbExecutor>(opener(bench));
    // Both readers and the writer are held, so that what follows waits.
    for (int i = 0; i < 3; ++i)
        reads.push_back(executor->submit<qint64>(
                i < 2 ? DbExecutor::Lane::Read : DbExecutor::Lane::Write, [&gate](Connection &) {
                    gate.acquire();
                    return Number(1);
                }));
    auto waitingRead = executor->submit<qint64>(DbExecutor::Lane::Read,
                                                [](Connection &) { return Number(2); });
    write = executor->submit<qint64>(DbExecutor::Lane::Write,
                                     [](Connection &) { return Number(3); });
    std::thread closer([&executor] { executor.reset(); });
    // The gate opens only when closing has begun or soon will; the write happens either way.
    gate.release(3);
    closer.join();
    QCOMPARE(write.result().value(), 3);
    const auto read = waitingRead.result();
    QVERIFY(read ? *read == 2 : read.error().kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(DbExecutorTest)
#include "tst_DbExecutor.moc"
