// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/IntegrityCheck.h"
#include "tests/commands/StocktakeSteps.h"
#include "tests/queries/Catalogue.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace shopdesk;
using namespace shopdesk::test;

// A whole shop of fifty thousand books is counted and posted.
class TestStocktakeSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void postsFiftyThousandLines();

private:
    static constexpr int kBooks = 50'000;
    static constexpr int kAtOnce = 1000;

    [[nodiscard]] Result<void> fill();
    // One more copy than there is of each tenth book, one less of each tenth but one.
    [[nodiscard]] static qint64 counted(int number);
    [[nodiscard]] Result<std::vector<qint64>> countAll(const QString &number);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestStocktakeSize::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    SD_VERIFY(fill());
}

void TestStocktakeSize::cleanup()
{
    m_shop.reset();
}

Result<void> TestStocktakeSize::fill()
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Write);
    SD_TRY(fillBooks(transaction, kBooks));
    SD_ASSIGN(shops, transaction.queryText(
                             u"test"_qs, u"SELECT shop_id, op_id, actor_id, device_id, at,"
                                         " business_date, recorded_by FROM stock_movement"
                                         " WHERE shop_id = (SELECT id FROM shop WHERE code = 'LPZ')"
                                         " LIMIT 1"_qs));
    const auto like = shops.first();
    int next = 0;
    SD_TRY(transaction.bulkInsert(
            u"stock_movement"_qs,
            {u"id"_qs, u"shop_id"_qs, u"book_id"_qs, u"kind"_qs, u"quantity"_qs, u"reason"_qs,
             u"actor_id"_qs, u"device_id"_qs, u"op_id"_qs, u"at"_qs, u"business_date"_qs,
             u"recorded_by"_qs},
            [&](std::vector<QVariant> &values) {
                if (next == kBooks)
                    return false;
                values = {MovementId(catalogueId(20, static_cast<quint32>(next))).toString(),
                          like.text("shop_id"),
                          catalogueBook(next).toString(),
                          u"adjusted"_qs,
                          3,
                          u"found"_qs,
                          like.text("actor_id"),
                          like.text("device_id"),
                          like.text("op_id"),
                          like.text("at"),
                          like.text("business_date"),
                          like.text("recorded_by")};
                ++next;
                return true;
            }));
    return transaction.commit();
}

qint64 TestStocktakeSize::counted(int number)
{
    return 3 + (number % 10 == 0) - (number % 10 == 1);
}

Result<std::vector<qint64>> TestStocktakeSize::countAll(const QString &number)
{
    std::vector<qint64> took;
    for (int first = 0; first < kBooks; first += kAtOnce) {
        CountStock count;
        count.stocktake = StocktakeRef(number);
        for (int i = first; i < first + kAtOnce; ++i)
            count.lines.append({.book = BookRef(catalogueBook(i)), .quantity = counted(i)});
        QElapsedTimer timer;
        timer.start();
        SD_TRY(m_shop->apply(count, m_shop->staff()));
        took.push_back(timer.nsecsElapsed());
    }
    return took;
}

void TestStocktakeSize::postsFiftyThousandLines()
{
    const auto started = m_shop->apply(stocktakeOf(), m_shop->staff());
    SD_VERIFY(started);
    const auto number = started->value(u"number").toString();
    const auto took = countAll(number);
    SD_VERIFY(took);
    qint64 counting = 0;
    for (const auto nanoseconds : *took)
        counting += nanoseconds;
    // A count does not take the longer the more there is already, but for a cache that is full by
    // then: the medians of the first and the last ten.
    auto early = std::vector(took->begin(), took->begin() + 10);
    auto late = std::vector(took->end() - 10, took->end());
    std::ranges::sort(early);
    std::ranges::sort(late);

    QElapsedTimer timer;
    timer.start();
    const auto posted = m_shop->apply(postingOf(number, u"zero"_qs), m_shop->manager());
    const auto posting = timer.nsecsElapsed();
    SD_VERIFY(posted);
    qInfo("counting 50,000 lines %.0f ms (a thousand: %.0f ms at first, %.0f ms at last), "
          "posting %.0f ms, %.2f of it",
          double(counting) / 1e6, double(early.at(5)) / 1e6, double(late.at(5)) / 1e6,
          double(posting) / 1e6, double(posting) / double(counting));
    // The books of the fixture that nobody counted are gone.
    QCOMPARE(posted->value(u"books").toInteger(), kBooks + 3);
    QCOMPARE(posted->value(u"differences").toInteger(), kBooks / 5 + 3);
    QCOMPARE(posted->value(u"copies").toInteger(), -16);
    for (const int book : {0, 1, 2}) {
        const auto onHand =
                m_shop->value(u"SELECT on_hand FROM stock_balance WHERE book_id = '%1'"_qs.arg(
                        catalogueBook(book).toString()));
        QCOMPARE(onHand.toLongLong(), counted(book));
    }
    QVERIFY2(posting < counting, "posting takes longer than the commands that counted");
    QVERIFY2(late.at(5) < 10 * early.at(5), "counting becomes slow");
    const auto report = checkIntegrity(m_shop->connection());
    SD_VERIFY(report);
    for (const auto &finding : report->findings) {
        if (finding.check == u"stocktakes" || finding.check == u"on_hand")
            QCOMPARE(finding.differences, 0);
    }
}

QTEST_GUILESS_MAIN(TestStocktakeSize)
#include "tst_stocktake_size.moc"
