// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/Retry.h"
#include "db/storage/Transaction.h"
#include "tests/storage/Workbench.h"

#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const Error kNoRow{.kind = ErrorKind::NotFound,
                   .operation = {},
                   .reason = u"no_row"_qs,
                   .detail = {},
                   .field = {},
                   .facts = {}};

Bindings step(int number, const QString &name = u"n"_qs)
{
    return {{u"number"_qs, number},
            {u"name"_qs, name},
            {u"checksum"_qs, u"c"_qs},
            {u"applied_at"_qs, QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC)},
            {u"program_version"_qs, u"1"_qs}};
}

} // namespace

// Transactions and batches, with schema_step as the table to write to.
class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void commitKeepsAndDestructionDrops();
    void commitWithBatchKeepsAll();
    void batchGivesTheRowsOfEachStatement();
    void unmetExpectationRollsBack();
    void errorInTheMiddleOfABatchRollsBack();
    void commitAfterAnErrorKeepsNothing();
    void savepointUndoesAPartAfterAnError();
    void savepointUndoesWhatThoseWithinKept();
    void endedTransactionRefusesMore();
    void readTransactionSeesOneSnapshot();
    void rivalIsBusyAndRetrySucceeds();

private:
    [[nodiscard]] QStringList numbers() const
    {
        return m_bench->column(*m_connection, u"SELECT number FROM schema_step ORDER BY number"_qs);
    }

    PostgresServer m_server;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<Connection> m_connection;
};

void TransactionTest::init()
{
    m_bench = std::make_unique<Workbench>(m_server);
    if (!m_bench->problem().isEmpty())
        QSKIP(qPrintable(m_bench->problem()));
    m_connection = m_bench->open();
    SD_VERIFY(m_connection->query(u"schema_step_make"_qs));
}

void TransactionTest::cleanup()
{
    m_connection.reset();
    m_bench.reset();
}

void TransactionTest::commitKeepsAndDestructionDrops()
{
    {
        Transaction kept(*m_connection, Transaction::Mode::Write);
        SD_VERIFY(kept.execute(u"schema_step_add"_qs, step(1)));
        SD_VERIFY(kept.commit());
    }
    {
        Transaction dropped(*m_connection, Transaction::Mode::Write);
        QCOMPARE(dropped.execute(u"schema_step_add"_qs, step(2)).value(), 1);
    }
    QCOMPARE(numbers(), QStringList{u"1"_qs});
    Transaction empty(*m_connection, Transaction::Mode::Write);
    SD_VERIFY(empty.commit());
}

void TransactionTest::commitWithBatchKeepsAll()
{
    Batch last;
    last.add(u"schema_step_add"_qs, step(2));
    last.add(u"schema_step_add"_qs, step(3));
    Transaction transaction(*m_connection, Transaction::Mode::Write);
    SD_VERIFY(transaction.execute(u"schema_step_add"_qs, step(1)));
    SD_VERIFY(transaction.commit(last));
    QCOMPARE(numbers(), (QStringList{u"1"_qs, u"2"_qs, u"3"_qs}));
}

void TransactionTest::batchGivesTheRowsOfEachStatement()
{
    Batch batch;
    batch.add(u"schema_step_add"_qs, step(1));
    batch.add(u"schema_step_list"_qs, {});
    batch.expectRow(u"schema_step_remove"_qs, {{u"number"_qs, 1}}, kNoRow);
    Transaction transaction(*m_connection, Transaction::Mode::Write);
    const auto rows = transaction.run(batch);
    SD_VERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(3));
    QCOMPARE(rows->at(0).affected(), 1);
    QCOMPARE(rows->at(1).first().text("name"), u"n"_qs);
    QCOMPARE(rows->at(2).affected(), 1);
    QVERIFY(transaction.run(Batch())->empty());
}

void TransactionTest::unmetExpectationRollsBack()
{
    Batch last;
    last.add(u"schema_step_add"_qs, step(1));
    last.expectRow(u"schema_step_remove"_qs, {{u"number"_qs, 7}}, kNoRow);
    {
        Transaction transaction(*m_connection, Transaction::Mode::Write);
        QCOMPARE(transaction.commit(last).error(), kNoRow);
    }
    QCOMPARE(numbers(), QStringList());
}

void TransactionTest::errorInTheMiddleOfABatchRollsBack()
{
    Batch last;
    last.add(u"schema_step_add"_qs, step(1));
    last.add(u"schema_step_add"_qs, step(1));
    last.add(u"schema_step_add"_qs, step(2));
    {
        Transaction transaction(*m_connection, Transaction::Mode::Write);
        const auto refused = transaction.commit(last);
        QCOMPARE(reasonOf(refused), u"duplicate"_qs);
        QCOMPARE(refused.error().operation, u"schema_step_add"_qs);
        QCOMPARE(refused.error().field, u"number"_qs);
    }
    QCOMPARE(numbers(), QStringList());
    // The line is fit for more.
    Transaction again(*m_connection, Transaction::Mode::Write);
    SD_VERIFY(again.execute(u"schema_step_add"_qs, step(1)));
    SD_VERIFY(again.commit());
}

void TransactionTest::commitAfterAnErrorKeepsNothing()
{
    {
        Transaction transaction(*m_connection, Transaction::Mode::Write);
        SD_VERIFY(transaction.execute(u"schema_step_add"_qs, step(1)));
        QVERIFY(!transaction.execute(u"schema_step_add"_qs, step(1)));
        QCOMPARE(reasonOf(transaction.execute(u"schema_step_add"_qs, step(2))),
                 u"transaction_failed"_qs);
        QCOMPARE(reasonOf(transaction.commit()), u"transaction_failed"_qs);
    }
    QCOMPARE(numbers(), QStringList());
}

void TransactionTest::savepointUndoesAPartAfterAnError()
{
    Transaction transaction(*m_connection, Transaction::Mode::Write);
    SD_VERIFY(transaction.execute(u"schema_step_add"_qs, step(1)));
    SD_VERIFY(transaction.savepoint());
    SD_VERIFY(transaction.execute(u"schema_step_add"_qs, step(2)));
    QVERIFY(!transaction.execute(u"schema_step_add"_qs, step(1)));
    SD_VERIFY(transaction.rollbackToSavepoint());
    SD_VERIFY(transaction.execute(u"schema_step_add"_qs, step(3)));
    SD_VERIFY(transaction.commit());
    QCOMPARE(numbers(), (QStringList{u"1"_qs, u"3"_qs}));
}

void TransactionTest::savepointUndoesWhatThoseWithinKept()
{
    Transaction transaction(*m_connection, Transaction::Mode::Write);
    SD_VERIFY(transaction.execute(u"schema_step_add"_qs, step(1)));
    SD_VERIFY(transaction.savepoint());
    SD_VERIFY(transaction.savepoint());
    SD_VERIFY(transaction.execute(u"schema_step_add"_qs, step(2)));
    SD_VERIFY(transaction.releaseSavepoint());
    SD_VERIFY(transaction.savepoint());
    QVERIFY(!transaction.execute(u"schema_step_add"_qs, step(1)));
    SD_VERIFY(transaction.rollbackToSavepoint());
    SD_VERIFY(transaction.rollbackToSavepoint());
    SD_VERIFY(transaction.execute(u"schema_step_add"_qs, step(3)));
    SD_VERIFY(transaction.commit());
    QCOMPARE(numbers(), (QStringList{u"1"_qs, u"3"_qs}));
}

void TransactionTest::endedTransactionRefusesMore()
{
    Transaction transaction(*m_connection, Transaction::Mode::Write);
    SD_VERIFY(transaction.commit());
    QCOMPARE(reasonOf(transaction.query(u"schema_step_list"_qs)), u"transaction_ended"_qs);
}

void TransactionTest::readTransactionSeesOneSnapshot()
{
    const auto writer = m_bench->open();
    Transaction reading(*m_connection, Transaction::Mode::Read);
    QVERIFY(reading.query(u"schema_step_list"_qs)->isEmpty());
    SD_VERIFY(writer->query(u"schema_step_add"_qs, step(1)));
    QVERIFY(reading.query(u"schema_step_list"_qs)->isEmpty());
    SD_VERIFY(reading.commit());
    QCOMPARE(numbers(), QStringList{u"1"_qs});
}

void TransactionTest::rivalIsBusyAndRetrySucceeds()
{
    SD_VERIFY(m_connection->query(u"schema_step_add"_qs, step(1)));
    const auto rival = m_bench->open();
    SD_VERIFY(rival->script(m_bench->engine() == Engine::Sqlite ? u"PRAGMA busy_timeout = 20"_qs
                                                                : u"SET lock_timeout = '20ms'"_qs));
    auto holder = std::make_unique<Transaction>(*m_connection, Transaction::Mode::Write);
    SD_VERIFY(holder->execute(u"schema_step_remove"_qs, {{u"number"_qs, 1}}));
    int attempts = 0;
    const auto done = retryWhileBusy<qint64>([&]() -> Result<qint64> {
        if (++attempts == 3)
            holder.reset();
        Transaction transaction(*rival, Transaction::Mode::Write);
        auto removed = transaction.execute(u"schema_step_remove"_qs, {{u"number"_qs, 1}});
        if (!removed && removed.error().reason != u"database_busy")
            qWarning() << removed.error().reason;
        return removed;
    });
    SD_VERIFY(done);
    QCOMPARE(*done, 1);
    QCOMPARE(attempts, 3);
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_Transaction.moc"
