// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/OrderSteps.h"

#include <QTest>

#include <limits>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr auto kFaust = WorkspaceFixture::kFaust;
constexpr auto kProcess = WorkspaceFixture::kProcess;
constexpr auto kRare = WorkspaceFixture::kRare;

} // namespace

class TestStockAndOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void receivesAndAdjustsStock();
    void refusesStockBelowZero();
    void reservesAllLines();
    void refusesAsAWholeAndSaysWhichLines();
    void countsTheSameBookInTwoLinesTogether();
    void refusesQuantitiesOutOfRange_data();
    void refusesQuantitiesOutOfRange();
    void refusesBooksWithoutPriceAndChangedPrices();
    void refusesATotalThatOverflows();
    void refusesTextsThatCannotBeKept_data();
    void refusesTextsThatCannotBeKept();
    void appliesAnOpIdOnce();
    void repeatsARefusal();

private:
    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestStockAndOrders::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

void TestStockAndOrders::cleanup()
{
    if (m_shop)
        QCOMPARE(brokenInvariant(*m_shop), QString());
    m_shop.reset();
}

void TestStockAndOrders::receivesAndAdjustsStock()
{
    AdjustStock adjust;
    adjust.shop = ShopRef(u"LPZ"_qs);
    adjust.book = BookRef(QString::fromLatin1(kFaust));
    adjust.quantity = -3;
    adjust.reason = u"damage"_qs;
    const auto adjusted = m_shop->apply(adjust, m_shop->staff());
    SD_VERIFY(adjusted);
    QCOMPARE(adjusted->value(u"on_hand").toInteger(), 7);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{7, 0}));
}

void TestStockAndOrders::refusesStockBelowZero()
{
    AdjustStock adjust;
    adjust.shop = ShopRef(u"LPZ"_qs);
    adjust.book = BookRef(QString::fromLatin1(kFaust));
    adjust.quantity = -11;
    adjust.reason = u"theft"_qs;
    QCOMPARE(m_shop->refusal(adjust, m_shop->staff()).reason, u"stock_would_be_negative"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
}

void TestStockAndOrders::reservesAllLines()
{
    const auto order =
            m_shop->apply(orderOf({orderLine(kFaust, 2), orderLine(kProcess, 5)}), m_shop->staff());
    SD_VERIFY(order);
    QCOMPARE(order->value(u"order").toObject().value(u"total_minor").toInteger(),
             2 * 1999 + 5 * 1250);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 2}));
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{5, 5}));
}

void TestStockAndOrders::refusesAsAWholeAndSaysWhichLines()
{
    const auto refusal = m_shop->refusal(
            orderOf({orderLine(kFaust, 1), orderLine(kProcess, 6), orderLine(kRare, 2)}),
            m_shop->staff());
    QCOMPARE(refusal.kind, ErrorKind::Refused);
    QCOMPARE(refusal.reason, u"insufficient_stock"_qs);
    const auto lines = refusal.facts.value(u"lines"_qs).toList();
    QCOMPARE(lines.size(), 2);
    const auto process = lines.at(0).toMap();
    QCOMPARE(process.value(u"code"_qs).toString(), QString::fromLatin1(kProcess));
    QCOMPARE(process.value(u"requested"_qs).toLongLong(), 6);
    QCOMPARE(process.value(u"available"_qs).toLongLong(), 5);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM orders"_qs), u"0"_qs);
}

void TestStockAndOrders::countsTheSameBookInTwoLinesTogether()
{
    const auto refusal = m_shop->refusal(orderOf({orderLine(kProcess, 3), orderLine(kProcess, 3)}),
                                         m_shop->staff());
    QCOMPARE(refusal.reason, u"insufficient_stock"_qs);
}

void TestStockAndOrders::refusesQuantitiesOutOfRange_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("negative") << qint64(-1);
    QTest::newRow("a thousand million") << qint64(1'000'000'000);
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max();
}

void TestStockAndOrders::refusesQuantitiesOutOfRange()
{
    QFETCH(qint64, quantity);
    const auto order = m_shop->refusal(orderOf({orderLine(kFaust, quantity)}), m_shop->staff());
    QCOMPARE(order.kind, ErrorKind::Invalid);
    QCOMPARE(order.reason, u"quantity_out_of_range"_qs);
    ReceiveStock delivery;
    delivery.shop = ShopRef(u"LPZ"_qs);
    ReceiveStockLine line;
    line.book = BookRef(QString::fromLatin1(kFaust));
    line.quantity = quantity;
    delivery.lines = {line};
    QCOMPARE(m_shop->refusal(delivery, m_shop->staff()).reason, u"quantity_out_of_range"_qs);
    PutInCart put;
    put.shop = delivery.shop;
    put.book = line.book;
    put.quantity = quantity;
    QCOMPARE(m_shop->refusal(put, m_shop->staff()).reason, u"quantity_out_of_range"_qs);
}

void TestStockAndOrders::refusesBooksWithoutPriceAndChangedPrices()
{
    const auto unpriced =
            m_shop->refusal(orderOf({orderLine(WorkspaceFixture::kUnpriced, 1)}), m_shop->staff());
    QCOMPARE(unpriced.reason, u"book_without_price"_qs);
    auto line = orderLine(kFaust, 1);
    line.unitMinor = 1799;
    QCOMPARE(m_shop->refusal(orderOf({line}), m_shop->staff()).reason, u"price_changed"_qs);
}

void TestStockAndOrders::refusesATotalThatOverflows()
{
    for (const auto *isbn : {kFaust, WorkspaceFixture::kProcess}) {
        EditBook dear;
        dear.book = BookRef(QString::fromLatin1(isbn));
        dear.changes = {{u"price_minor"_qs, {{}, qint64(100'000'000'000)}}};
        SD_VERIFY(m_shop->apply(dear, m_shop->manager()));
    }
    const auto refusal = m_shop->refusal(
            orderOf({orderLine(kFaust, 10), orderLine(WorkspaceFixture::kProcess, 1)}),
            m_shop->staff());
    QCOMPARE(refusal.reason, u"money_overflow"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
}

void TestStockAndOrders::refusesTextsThatCannotBeKept_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("reason");
    QTest::newRow("100,000 characters") << QString(100'000, u'x') << u"text_too_long"_qs;
    QTest::newRow("NUL") << u"a"_qs + QChar(0) + u'b' << u"text_has_control"_qs;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << u"text_not_unicode"_qs;
    QTest::newRow("right to left and emoji") << u"שלום 👋🏽"_qs << u"accepted"_qs;
}

void TestStockAndOrders::refusesTextsThatCannotBeKept()
{
    QFETCH(QString, note);
    auto order = orderOf({orderLine(kFaust, 1)});
    order.note = note;
    QTEST(m_shop->refusal(order, m_shop->staff()).reason, "reason");
}

void TestStockAndOrders::appliesAnOpIdOnce()
{
    const auto command = m_shop->command(orderOf({orderLine(kFaust, 2)}), m_shop->staff());
    const auto first = m_shop->run(command);
    const auto again = m_shop->run(command);
    SD_VERIFY(first);
    SD_VERIFY(again);
    QVERIFY(!first->already);
    QVERIFY(again->already);
    QVERIFY(again->isAccepted());
    QCOMPARE(again->result, first->result);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 2}));
}

void TestStockAndOrders::repeatsARefusal()
{
    const auto command = m_shop->command(orderOf({orderLine(kRare, 2)}), m_shop->staff());
    const auto first = m_shop->run(command);
    SD_VERIFY(first);
    QVERIFY(!first->isAccepted());
    ReceiveStock delivery;
    delivery.shop = ShopRef(u"LPZ"_qs);
    ReceiveStockLine line;
    line.book = BookRef(QString::fromLatin1(kRare));
    delivery.lines = {line};
    SD_VERIFY(m_shop->apply(delivery, m_shop->staff()));
    // There is enough now, but the outcome of an op id is final.
    const auto again = m_shop->run(command);
    SD_VERIFY(again);
    QVERIFY(again->already);
    QCOMPARE(errorToJson(*again->refusal), errorToJson(*first->refusal));
}

QTEST_GUILESS_MAIN(TestStockAndOrders)
#include "tst_stock_and_orders.moc"
