// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/TillTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// A day at the till, through the commands alone.
class TestTill : public TillTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init() { makeShop(); }
    void cleanup() { endShop(); }

    void sellsACartInOneStep();
    void sellsLinesWithoutACart();
    void refusesATotalThatNobodyWasTold();
    void sellsWhatTheStockDoesNotKnow();
    void parksAndResumes();
    void keepsOneSaleInHand();
    void closesTheDayWithWhatItTookIn();
    void opensOneDayAtATime();
    void changesWhatIsOnlyPlaced();
    void taxesAsTheShopDoes();
};

void TestTill::sellsACartInOneStep()
{
    const auto cart = openSale();
    put(cart, kFaust, 2);
    put(cart, kProcess);
    put(cart, kFaust);
    const auto done = m_shop->apply(sale(cart, 7247, {tender("card", 5000), tender("cash", 3000)}),
                                    m_shop->staff());
    SD_VERIFY(done);
    QCOMPARE(done->value(u"change_minor").toInteger(), 753);
    QCOMPARE(done->value(u"order").toObject().value(u"state").toString(), u"completed"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{7, 0}));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM cart"_qs), u"0"_qs);
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM tender"_qs), u"7247"_qs);
    QCOMPARE(m_shop->refusal(sale(cart, 7247, {}), m_shop->staff()).reason, u"cart_unknown"_qs);
}

void TestTill::sellsLinesWithoutACart()
{
    SellBooks sell;
    sell.shop = ShopRef(u"LPZ"_qs);
    sell.lines = {{.book = BookRef(QString::fromLatin1(kFaust)),
                   .quantity = 2,
                   .unitMinor = 1999,
                   .discountBp = 500,
                   .discountMinor = {}}};
    sell.totalMinor = 3798;
    sell.tenders = {tender("card", 3798)};
    SD_VERIFY(m_shop->apply(sell, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT kind FROM order_line_rule"_qs), u"line_discount"_qs);
    sell.lines.first().discountMinor = 1;
    QCOMPARE(m_shop->refusal(sell, m_shop->staff()).reason, u"one_discount_only"_qs);
    sell.lines.clear();
    QCOMPARE(m_shop->refusal(sell, m_shop->staff()).reason, u"lines_missing"_qs);
    sell.shop = std::nullopt;
    QCOMPARE(m_shop->refusal(sell, m_shop->staff()).reason, u"field_missing"_qs);
}

void TestTill::refusesATotalThatNobodyWasTold()
{
    const auto cart = openSale();
    put(cart, kFaust);
    const auto refusal = m_shop->refusal(sale(cart, 1899, {tender("cash", 2000)}), m_shop->staff());
    QCOMPARE(refusal.reason, u"total_changed"_qs);
    QCOMPARE(refusal.facts.value(u"total_minor"_qs).toLongLong(), 1999);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM orders"_qs), u"0"_qs);
}

// The copy is on the counter: what the stock says of it is wrong, not the sale.
void TestTill::sellsWhatTheStockDoesNotKnow()
{
    SD_VERIFY(sold(kRare, 500, {tender("cash", 500)}));
    SD_VERIFY(sold(kRare, 500, {tender("cash", 500)}));
    QCOMPARE(stockIn(*m_shop, kRare), (Stock{-1, 0}));
}

void TestTill::parksAndResumes()
{
    const auto first = openSale();
    ParkCart park;
    park.cart = first;
    QCOMPARE(m_shop->refusal(park, m_shop->staff()).reason, u"cart_empty"_qs);
    put(first, kFaust);
    park.label = u"grey coat"_qs;
    SD_VERIFY(m_shop->apply(park, m_shop->staff()));
    QCOMPARE(m_shop->refusal(park, m_shop->staff()).reason, u"cart_is_parked"_qs);
    const auto second = openSale();
    QVERIFY(!(second == first));
    ResumeCart resume;
    resume.cart = first;
    SD_VERIFY(m_shop->apply(resume, m_shop->staff()));
    QCOMPARE(m_shop->refusal(resume, m_shop->staff()).reason, u"sale_in_hand"_qs);
    QCOMPARE(openSale().toString(), first.toString());
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM cart"_qs), u"1"_qs);
}

void TestTill::keepsOneSaleInHand()
{
    const auto parked = openSale();
    put(parked, kFaust);
    ParkCart park;
    park.cart = parked;
    SD_VERIFY(m_shop->apply(park, m_shop->staff()));
    put(openSale(), kProcess);
    ResumeCart resume;
    resume.cart = parked;
    QCOMPARE(m_shop->refusal(resume, m_shop->staff()).reason, u"sale_in_hand"_qs);
    DropCart drop;
    drop.cart = openSale();
    const auto dropped = m_shop->apply(drop, m_shop->staff());
    SD_VERIFY(dropped);
    QCOMPARE(dropped->value(u"lines").toInteger(), 1);
    SD_VERIFY(m_shop->apply(resume, m_shop->staff()));
}

void TestTill::closesTheDayWithWhatItTookIn()
{
    OpenTill open;
    open.shop = ShopRef(u"LPZ"_qs);
    open.floatMinor = 10000;
    SD_VERIFY(m_shop->apply(open, m_shop->staff()));
    SD_VERIFY(sold(kFaust, 1999, {tender("cash", 2000)}));
    SD_VERIFY(sold(kFaust, 1999, {tender("card", 999), tender("cash", 1000)}));
    QVERIFY(!voucher(2500).isEmpty());
    CloseTill close;
    close.countedMinor = 12990;
    const auto closed = m_shop->apply(close, m_shop->staff());
    SD_VERIFY(closed);
    QCOMPARE(closed->value(u"expected_minor").toInteger(), 12999);
    QCOMPARE(closed->value(u"difference_minor").toInteger(), -9);
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM till_day_total"_qs),
             m_shop->value(u"SELECT sum(amount_minor) FROM tender"_qs));
    QCOMPARE(m_shop->refusal(close, m_shop->staff()).reason, u"till_not_open"_qs);
    // What comes after belongs to no day that is closed.
    SD_VERIFY(sold(kProcess, 1250, {tender("cash", 1250)}));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM tender WHERE till_day_id IS NULL"_qs), u"1"_qs);
}

void TestTill::opensOneDayAtATime()
{
    OpenTill open;
    open.shop = ShopRef(u"LPZ"_qs);
    SD_VERIFY(m_shop->apply(open, m_shop->staff()));
    QCOMPARE(m_shop->refusal(open, m_shop->staff()).reason, u"till_is_open"_qs);
    open.floatMinor = -1;
    QCOMPARE(m_shop->refusal(open, m_shop->staff()).reason, u"price_negative"_qs);
    SD_VERIFY(m_shop->apply(CloseTill{}, m_shop->staff()));
    open.floatMinor = 0;
    SD_VERIFY(m_shop->apply(open, m_shop->staff()));
}

void TestTill::changesWhatIsOnlyPlaced()
{
    const auto placed =
            m_shop->apply(orderOf({orderLine(kFaust, 2), orderLine(kProcess, 1)}), m_shop->staff());
    const auto number = numberOf(placed);
    ChangeOrder change;
    change.order = OrderRef(number);
    change.lines = {orderLine(kFaust, 1), orderLine(kRare, 1)};
    const auto changed = m_shop->apply(change, m_shop->staff());
    SD_VERIFY(changed);
    QCOMPARE(numberOf(changed), number);
    QCOMPARE(m_shop->value(u"SELECT total_minor FROM orders"_qs), u"2499"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 1}));
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{5, 0}));
    change.lines = {orderLine(kRare, 2)};
    QCOMPARE(m_shop->refusal(change, m_shop->staff()).reason, u"insufficient_stock"_qs);
    QCOMPARE(stockIn(*m_shop, kRare), (Stock{1, 1}));
    change.lines = {};
    change.note = u"gift"_qs;
    SD_VERIFY(m_shop->apply(change, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT note FROM orders"_qs), u"gift"_qs);
    SD_VERIFY(m_shop->apply(paymentOf(number, 2499), m_shop->staff()));
    QCOMPARE(m_shop->refusal(change, m_shop->staff()).reason, u"order_state_forbids"_qs);
}

void TestTill::taxesAsTheShopDoes()
{
    const auto rateOf = [this](const char *isbn) {
        const auto placed = m_shop->apply(orderOf({orderLine(isbn, 1)}), m_shop->staff());
        return m_shop->value(u"SELECT tax_rate_bp FROM order_line WHERE order_id = '%1'"_qs.arg(
                placed ? placed->value(u"order").toObject().value(u"id").toString() : QString()));
    };
    const auto own = rateOf(kFaust);
    SetShopTax shopTax;
    shopTax.shop = ShopRef(u"LPZ"_qs);
    shopTax.bookRateBp = own.toInt();
    shopTax.taxRateBp = 1000;
    SD_VERIFY(m_shop->apply(shopTax, m_shop->manager()));
    QCOMPARE(rateOf(kFaust), u"1000"_qs);
    SetBookTax bookTax;
    bookTax.shop = ShopRef(u"LPZ"_qs);
    bookTax.book = BookRef(QString::fromLatin1(kFaust));
    bookTax.taxRateBp = 0;
    SD_VERIFY(m_shop->apply(bookTax, m_shop->manager()));
    QCOMPARE(rateOf(kFaust), u"0"_qs);
    QCOMPARE(rateOf(kProcess), u"1000"_qs);
    bookTax.taxRateBp = std::nullopt;
    const auto undone = m_shop->apply(bookTax, m_shop->manager());
    SD_VERIFY(undone);
    QCOMPARE(undone->value(u"was_bp").toInt(), 0);
    QCOMPARE(rateOf(kFaust), u"1000"_qs);
}

QTEST_GUILESS_MAIN(TestTill)
#include "tst_till.moc"
