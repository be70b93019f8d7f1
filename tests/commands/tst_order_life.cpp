// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/OrderSteps.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr auto kFaust = WorkspaceFixture::kFaust;
constexpr auto kProcess = WorkspaceFixture::kProcess;

} // namespace

class TestOrderLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void placesFromACartOnce();
    void ordersNoCartThatHasChanged();
    void cancelReleasesTheReservation();
    void paysGivesChangeAndHandsOver();
    void returnsRefundExactlyWhatWasPaid();
    void givesUpAPaidOrderThatNeverLeft();
    void numbersOrdersWithoutGaps();

private:
    [[nodiscard]] QString placed(const QList<PlaceOrderLine> &lines);
    [[nodiscard]] QString handedOver(const QList<PlaceOrderLine> &lines, qint64 cashMinor);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestOrderLife::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

void TestOrderLife::cleanup()
{
    if (m_shop)
        QCOMPARE(brokenInvariant(*m_shop), QString());
    m_shop.reset();
}

QString TestOrderLife::placed(const QList<PlaceOrderLine> &lines)
{
    return numberOf(m_shop->apply(orderOf(lines), m_shop->staff()));
}

QString TestOrderLife::handedOver(const QList<PlaceOrderLine> &lines, qint64 cashMinor)
{
    const auto number = placed(lines);
    const auto paid = m_shop->apply(paymentOf(number, cashMinor), m_shop->staff());
    const auto given = m_shop->apply(handOverOf(number), m_shop->staff());
    return paid && given ? number : QString();
}

void TestOrderLife::placesFromACartOnce()
{
    PutInCart put;
    put.shop = ShopRef(u"LPZ"_qs);
    put.book = BookRef(QString::fromLatin1(kFaust));
    put.quantity = 2;
    SD_VERIFY(m_shop->apply(put, m_shop->customer()));
    const auto cart = m_shop->apply(put, m_shop->customer());
    SD_VERIFY(cart);
    QCOMPARE(cart->value(u"quantity").toInteger(), 4);
    PlaceOrder order;
    order.cart = CartId::parse(cart->value(u"cart").toString());
    QCOMPARE(m_shop->refusal(order, m_shop->admin()).reason, u"accepted"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 4}));
    QCOMPARE(m_shop->refusal(order, m_shop->customer()).reason, u"cart_unknown"_qs);
}

void TestOrderLife::ordersNoCartThatHasChanged()
{
    PutInCart put;
    put.shop = ShopRef(u"LPZ"_qs);
    put.book = BookRef(QString::fromLatin1(kFaust));
    const auto cart = m_shop->apply(put, m_shop->customer());
    SD_VERIFY(cart);
    PlaceOrder order;
    order.cart = CartId::parse(cart->value(u"cart").toString());
    order.lines = {orderLine(kFaust, 1)}; // as it was seen
    put.quantity = 2;
    SD_VERIFY(m_shop->apply(put, m_shop->customer()));
    QCOMPARE(m_shop->refusal(order, m_shop->customer()).reason, u"cart_changed"_qs);
    QCOMPARE(m_shop->value(u"SELECT quantity FROM cart_line"_qs), u"3"_qs);
    put.book = BookRef(QString::fromLatin1(kProcess));
    put.quantity = 1;
    SD_VERIFY(m_shop->apply(put, m_shop->customer()));
    order.lines = {orderLine(kFaust, 3)};
    QCOMPARE(m_shop->refusal(order, m_shop->customer()).reason, u"cart_changed"_qs);
    order.lines.append(orderLine(kProcess, 1));
    SD_VERIFY(m_shop->apply(order, m_shop->customer()));
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 3}));
}

void TestOrderLife::cancelReleasesTheReservation()
{
    const auto number = placed({orderLine(kFaust, 2), orderLine(kProcess, 1)});
    SD_VERIFY(m_shop->apply(cancellationOf(number), m_shop->staff()));
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
    QCOMPARE(m_shop->refusal(cancellationOf(number), m_shop->staff()).reason,
             u"order_state_forbids"_qs);
    QCOMPARE(m_shop->refusal(paymentOf(number, 99999), m_shop->staff()).reason,
             u"order_state_forbids"_qs);
}

void TestOrderLife::paysGivesChangeAndHandsOver()
{
    const auto number = placed({orderLine(kFaust, 1)});
    const auto small = m_shop->refusal(paymentOf(number, 1998), m_shop->staff());
    QCOMPARE(small.reason, u"payment_too_small"_qs);
    const auto paid = m_shop->apply(paymentOf(number, 2000), m_shop->staff());
    SD_VERIFY(paid);
    QCOMPARE(paid->value(u"change_minor").toInteger(), 1);
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM tender"_qs), u"1999"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 1}));
    SD_VERIFY(m_shop->apply(handOverOf(number), m_shop->staff()));
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{9, 0}));
    CompleteOrder complete;
    complete.order = OrderRef(number);
    SD_VERIFY(m_shop->apply(complete, m_shop->staff()));
}

void TestOrderLife::returnsRefundExactlyWhatWasPaid()
{
    // Three copies of 5 cents: what a third of the sum is rounded to must not be lost.
    EditBook price;
    price.book = BookRef(QString::fromLatin1(kFaust));
    price.changes = {{u"price_minor"_qs, {{}, 5}}};
    SD_VERIFY(m_shop->apply(price, m_shop->manager()));
    const auto number = handedOver({orderLine(kFaust, 3)}, 15);
    QVERIFY(!number.isEmpty());
    ReturnOrderLine one;
    one.lineNo = 1;
    one.quantity = 1;
    SD_VERIFY(m_shop->apply(returnOf(number, {one}), m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT state FROM orders"_qs), u"handed_over"_qs);
    SD_VERIFY(m_shop->apply(returnOf(number), m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT state FROM orders"_qs), u"returned"_qs);
    QCOMPARE(m_shop->value(u"SELECT refunded_minor FROM orders"_qs), u"15"_qs);
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM tender"_qs), u"0"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
    QCOMPARE(m_shop->refusal(returnOf(number), m_shop->staff()).reason, u"order_state_forbids"_qs);
}

void TestOrderLife::givesUpAPaidOrderThatNeverLeft()
{
    const auto number = placed({orderLine(kFaust, 2)});
    SD_VERIFY(m_shop->apply(paymentOf(number, 3998), m_shop->staff()));
    ReturnOrderLine one;
    one.lineNo = 1;
    one.quantity = 1;
    QCOMPARE(m_shop->refusal(returnOf(number, {one}), m_shop->staff()).reason,
             u"order_not_handed_over"_qs);
    const auto returned = m_shop->apply(returnOf(number), m_shop->staff());
    SD_VERIFY(returned);
    QCOMPARE(returned->value(u"refunded_minor").toInteger(), 3998);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
}

void TestOrderLife::numbersOrdersWithoutGaps()
{
    QVERIFY(!placed({orderLine(kFaust, 1)}).isEmpty());
    QVERIFY(placed({orderLine(kFaust, 100)}).isEmpty());
    QVERIFY(!placed({orderLine(kFaust, 1)}).isEmpty());
    QCOMPARE(m_shop->value(u"SELECT max(device_sequence) FROM orders"_qs), u"2"_qs);
    QCOMPARE(m_shop->value(u"SELECT last_sequence FROM device"_qs), u"2"_qs);
}

QTEST_GUILESS_MAIN(TestOrderLife)
#include "tst_order_life.moc"
