// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/OrderSteps.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Orders that were made elsewhere, and what came back of them.
class TestRecordedOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void recordsASaleAsItWas();
    void leavesTheStockAndTellsTheSale();
    void recordsTheSameOnce();
    void takesFreeCopiesWithoutATender();
    void refusesWhatCannotHaveBeen_data();
    void refusesWhatCannotHaveBeen();
    void refusesANumberThatIsTaken();
    void isForManagersOnly();
    void takesBackFromTheLatestOrderFirst();
    void endsAnOrderOfWhichNothingIsLeft();
    void takesALineWhollyOrNotAtAll();
    void refusesAReturnWithoutAnOrder();
    void knowsOrdersMadeHereAreNoneOfElsewhere();

private:
    [[nodiscard]] RecordOrder order(const QString &number, qint64 copies = 2) const;
    [[nodiscard]] RecordReturn returned(const QString &number, qint64 copies) const;
    [[nodiscard]] CustomerRef buyer() const { return CustomerRef(u"customer"_qs); }
    [[nodiscard]] QString state(const QString &number)
    {
        return m_shop->value(u"SELECT state FROM orders WHERE number = '%1'"_qs.arg(number));
    }

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2020, 5, number), QTime(12, 0), Qt::UTC);
}

} // namespace

void TestRecordedOrders::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

RecordOrder TestRecordedOrders::order(const QString &number, qint64 copies) const
{
    RecordOrder command;
    command.shop = ShopRef(u"LPZ"_qs);
    command.number = number;
    command.source = u"Old till"_qs;
    command.placedAt = day(1);
    command.customer = buyer();
    command.lines.append({.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust)),
                          .title = u"Faust, old edition"_qs,
                          .quantity = copies,
                          .unitMinor = 1000,
                          .discountMinor = 0,
                          .taxRateBp = 700});
    return command;
}

RecordReturn TestRecordedOrders::returned(const QString &number, qint64 copies) const
{
    RecordReturn command;
    command.shop = ShopRef(u"LPZ"_qs);
    command.number = number;
    command.source = u"Old till"_qs;
    command.returnedAt = day(20);
    command.customer = buyer();
    command.lines.append({.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust)),
                          .quantity = copies,
                          .unitMinor = 1000});
    return command;
}

void TestRecordedOrders::recordsASaleAsItWas()
{
    auto command = order(u"a-17"_qs);
    command.lines.first().discountMinor = 150;
    const auto result = m_shop->apply(command, m_shop->manager());
    SD_VERIFY(result);
    QCOMPARE(result->value(u"number").toString(), u"A-17"_qs);
    QCOMPARE(result->value(u"total_minor").toInt(), 1850);
    const auto value = [&](const QString &column) {
        return m_shop->value(u"SELECT %1 FROM orders WHERE number = 'A-17'"_qs.arg(column));
    };
    QCOMPARE(value(u"state"_qs), u"completed"_qs);
    QCOMPARE(value(u"paid_minor"_qs), u"1850"_qs);
    QCOMPARE(value(u"discount_minor"_qs), u"150"_qs);
    QCOMPARE(value(u"tax_minor"_qs), u"121"_qs);
    QCOMPARE(value(u"source"_qs), u"Old till"_qs);
    QCOMPARE(value(u"business_date"_qs), u"2020-05-01"_qs);
    QVERIFY(value(u"changed_at"_qs).startsWith(u"2026"_qs));
    QCOMPARE(m_shop->value(u"SELECT title FROM order_line"_qs), u"Faust, old edition"_qs);
    QVERIFY(m_shop->value(u"SELECT at FROM order_event"_qs).startsWith(u"2020"_qs));
    QCOMPARE(brokenInvariant(*m_shop), QString());
}

void TestRecordedOrders::leavesTheStockAndTellsTheSale()
{
    const auto before = stockIn(*m_shop, WorkspaceFixture::kFaust);
    SD_VERIFY(m_shop->apply(order(u"1000"_qs, 500), m_shop->manager()));
    QCOMPARE(stockIn(*m_shop, WorkspaceFixture::kFaust), before);
    QCOMPARE(m_shop->value(u"SELECT quantity FROM stock_movement WHERE kind = 'sold'"_qs),
             u"-500"_qs);
    SD_VERIFY(m_shop->apply(returned(u"C101"_qs, 200), m_shop->manager()));
    QCOMPARE(stockIn(*m_shop, WorkspaceFixture::kFaust), before);
    QCOMPARE(m_shop->value(u"SELECT quantity FROM stock_movement WHERE kind = 'returned'"_qs),
             u"200"_qs);
    QCOMPARE(brokenInvariant(*m_shop), QString());
}

void TestRecordedOrders::recordsTheSameOnce()
{
    const auto command = m_shop->command(order(u"1000"_qs), m_shop->manager());
    SD_VERIFY(m_shop->run(command));
    const auto again = m_shop->run(command);
    SD_VERIFY(again);
    QVERIFY(again->already);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM orders"_qs), u"1"_qs);
}

void TestRecordedOrders::takesFreeCopiesWithoutATender()
{
    auto command = order(u"1000"_qs);
    command.lines.first().unitMinor = 0;
    SD_VERIFY(m_shop->apply(command, m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM tender"_qs), u"0"_qs);
    QCOMPARE(brokenInvariant(*m_shop), QString());
}

void TestRecordedOrders::refusesWhatCannotHaveBeen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    for (const auto &[what, reason] :
         {std::pair("no lines", "lines_missing"), std::pair("future", "time_in_future"),
          std::pair("short number", "text_too_short"), std::pair("no source", "text_missing"),
          std::pair("tender", "tender_kind_unknown"), std::pair("voucher", "tender_kind_unknown"),
          std::pair("channel", "channel_unknown"), std::pair("shop", "shop_unknown"),
          std::pair("book", "book_unknown"), std::pair("customer", "customer_unknown"),
          std::pair("copies", "quantity_out_of_range"), std::pair("price", "price_negative"),
          std::pair("discount", "discount_out_of_range")})
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(reason);
}

void TestRecordedOrders::refusesWhatCannotHaveBeen()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    auto command = order(u"1000"_qs);
    const QHash<QString, std::function<void()>> spoil{
            {u"no lines"_qs, [&] { command.lines.clear(); }},
            {u"future"_qs, [&] { command.placedAt = m_shop->clock().now().addDays(1); }},
            {u"short number"_qs, [&] { command.number = u"1"_qs; }},
            {u"no source"_qs, [&] { command.source = u" "_qs; }},
            {u"tender"_qs, [&] { command.tender = u"shells"_qs; }},
            {u"voucher"_qs, [&] { command.tender = u"voucher"_qs; }},
            {u"channel"_qs, [&] { command.channel = u"pigeon"_qs; }},
            {u"shop"_qs, [&] { command.shop = ShopRef(u"NONE"_qs); }},
            {u"book"_qs, [&] { command.lines.first().book = BookRef(u"9780000000002"_qs); }},
            {u"customer"_qs, [&] { command.customer = CustomerRef(u"nobody"_qs); }},
            {u"copies"_qs, [&] { command.lines.first().quantity = 0; }},
            {u"price"_qs, [&] { command.lines.first().unitMinor = -1; }},
            {u"discount"_qs, [&] { command.lines.first().discountMinor = 100'000; }}};
    spoil.value(what)();
    QCOMPARE(m_shop->refusal(command, m_shop->manager()).reason, reason);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM orders"_qs), u"0"_qs);
}

void TestRecordedOrders::refusesANumberThatIsTaken()
{
    SD_VERIFY(m_shop->apply(order(u"1000"_qs), m_shop->manager()));
    const auto refusal = m_shop->refusal(order(u"1000"_qs, 3), m_shop->manager());
    QCOMPARE(refusal.kind, ErrorKind::Conflict);
    QCOMPARE(refusal.reason, u"order_number_taken"_qs);
}

void TestRecordedOrders::isForManagersOnly()
{
    QCOMPARE(m_shop->refusal(order(u"1000"_qs), m_shop->staff()).kind, ErrorKind::Forbidden);
    QCOMPARE(m_shop->refusal(order(u"1000"_qs), m_shop->customer()).kind, ErrorKind::Forbidden);
    QCOMPARE(m_shop->refusal(returned(u"C101"_qs, 1), m_shop->staff()).kind, ErrorKind::Forbidden);
}

void TestRecordedOrders::takesBackFromTheLatestOrderFirst()
{
    SD_VERIFY(m_shop->apply(order(u"1000"_qs, 5), m_shop->manager()));
    auto later = order(u"2000"_qs, 1);
    later.placedAt = day(5);
    SD_VERIFY(m_shop->apply(later, m_shop->manager()));
    auto afterwards = order(u"3000"_qs, 9);
    afterwards.placedAt = day(25);
    SD_VERIFY(m_shop->apply(afterwards, m_shop->manager()));
    const auto result = m_shop->apply(returned(u"C101"_qs, 3), m_shop->manager());
    SD_VERIFY(result);
    QCOMPARE(result->value(u"orders").toInt(), 2);
    QCOMPARE(result->value(u"refunded_minor").toInt(), 3000);
    QCOMPARE(state(u"2000"_qs), u"returned"_qs);
    QCOMPARE(state(u"1000"_qs), u"completed"_qs);
    QCOMPARE(m_shop->value(u"SELECT refunded_minor FROM orders WHERE number = '3000'"_qs), u"0"_qs);
    QCOMPARE(brokenInvariant(*m_shop), QString());
}

void TestRecordedOrders::endsAnOrderOfWhichNothingIsLeft()
{
    SD_VERIFY(m_shop->apply(order(u"1000"_qs, 2), m_shop->manager()));
    SD_VERIFY(m_shop->apply(returned(u"C101"_qs, 1), m_shop->manager()));
    QCOMPARE(state(u"1000"_qs), u"completed"_qs);
    SD_VERIFY(m_shop->apply(returned(u"C102"_qs, 1), m_shop->manager()));
    QCOMPARE(state(u"1000"_qs), u"returned"_qs);
    QCOMPARE(m_shop->refusal(returned(u"C103"_qs, 1), m_shop->manager()).reason,
             u"original_unknown"_qs);
}

void TestRecordedOrders::takesALineWhollyOrNotAtAll()
{
    SD_VERIFY(m_shop->apply(order(u"1000"_qs, 2), m_shop->manager()));
    auto command = returned(u"C101"_qs, 3);
    command.lines.append({.book = command.lines.first().book, .quantity = 1, .unitMinor = 1000});
    command.lines.append({.book = command.lines.first().book, .quantity = 1, .unitMinor = 999});
    const auto result = m_shop->apply(command, m_shop->manager());
    SD_VERIFY(result);
    QCOMPARE(result->value(u"unmatched").toArray(), QJsonArray({1, 3}));
    QCOMPARE(result->value(u"refunded_minor").toInt(), 1000);
}

void TestRecordedOrders::refusesAReturnWithoutAnOrder()
{
    SD_VERIFY(m_shop->apply(order(u"1000"_qs, 2), m_shop->manager()));
    auto early = returned(u"C101"_qs, 1);
    early.returnedAt = day(1).addSecs(-60);
    QCOMPARE(m_shop->refusal(early, m_shop->manager()).reason, u"original_unknown"_qs);
    auto elsewhere = returned(u"C102"_qs, 1);
    elsewhere.shop = ShopRef(u"BER"_qs);
    QCOMPARE(m_shop->refusal(elsewhere, m_shop->manager()).reason, u"original_unknown"_qs);
}

void TestRecordedOrders::knowsOrdersMadeHereAreNoneOfElsewhere()
{
    auto here = orderOf({orderLine(WorkspaceFixture::kFaust, 1)});
    here.customer = buyer();
    const auto number = numberOf(m_shop->apply(here, m_shop->staff()));
    SD_VERIFY(m_shop->apply(paymentOf(number, 5000), m_shop->staff()));
    SD_VERIFY(m_shop->apply(handOverOf(number), m_shop->staff()));
    auto back = returned(u"C101"_qs, 1);
    back.returnedAt = m_shop->clock().now();
    back.lines.first().unitMinor = 1999;
    QCOMPARE(m_shop->refusal(back, m_shop->manager()).reason, u"original_unknown"_qs);
}

QTEST_GUILESS_MAIN(TestRecordedOrders)
#include "tst_recorded_orders.moc"
