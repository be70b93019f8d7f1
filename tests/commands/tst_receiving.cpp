// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PinProof.h"
#include "tests/commands/Pins.h"
#include "tests/commands/StockTest.h"

#include <QJsonArray>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Deliveries with and without an order: over, short, damaged; and corrections of the stock.
class TestReceiving : public StockTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init() { makeShop(); }
    void cleanup() { endShop(); }

    void keepsEveryDelivery();
    void takesDamagedCopiesOutAgain();
    void receivesAnOrderInParts();
    void saysWhatIsOverAndWhatNobodyOrdered();
    void splitsABookOverTwoPrices();
    void refusesOrdersOfOthers();
    void grantsTheDaysOfTheSupplier();
    void wantsAnApprovalForManyCopies();
    void takesAnApprovalOnce();

private:
    [[nodiscard]] ReceiveStock delivery(const QList<ReceiveStockLine> &lines,
                                        const QString &order = {});
};

ReceiveStock TestReceiving::delivery(const QList<ReceiveStockLine> &lines, const QString &order)
{
    ReceiveStock receive;
    receive.shop = ShopRef(u"LPZ"_qs);
    receive.lines = lines;
    if (!order.isEmpty())
        receive.purchaseOrder = PurchaseOrderRef(order);
    return receive;
}

void TestReceiving::keepsEveryDelivery()
{
    auto receive = delivery({received(kFaust, 3)});
    receive.reference = u"LS 9"_qs;
    const auto result = m_shop->apply(receive, m_shop->staff());
    SD_VERIFY(result);
    QVERIFY(result->value(u"number").toString().startsWith(u"D-LPZ-"));
    QCOMPARE(result->value(u"copies").toInteger(), 3);
    QVERIFY(result->value(u"differences").toArray().isEmpty());
    QCOMPARE(levels(kFaust), u"13 0 0 0"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM stock_movement m JOIN delivery d"
                           " ON d.id = m.document_id WHERE d.reference = 'LS 9'"_qs),
             u"1"_qs);
}

void TestReceiving::takesDamagedCopiesOutAgain()
{
    const auto result = m_shop->apply(delivery({received(kFaust, 5, 2)}), m_shop->staff());
    SD_VERIFY(result);
    QCOMPARE(levels(kFaust), u"13 0 0 0"_qs);
    QCOMPARE(m_shop->value(u"SELECT sum(quantity) FROM stock_movement WHERE kind = 'adjusted'"
                           " AND reason = 'damage'"_qs),
             u"-2"_qs);
    const auto difference = result->value(u"differences").toArray().first().toObject();
    QCOMPARE(difference.value(u"damaged").toInteger(), 2);
    QVERIFY(difference.value(u"expected").isNull());
    QCOMPARE(m_shop->refusal(delivery({received(kFaust, 2, 3)}), m_shop->staff()).reason,
             u"number_out_of_range"_qs);
}

void TestReceiving::receivesAnOrderInParts()
{
    const auto number = sentOrder({ordered(kFaust, 5), ordered(kRare, 2)});
    const auto first = m_shop->apply(delivery({received(kFaust, 3)}, number), m_shop->staff());
    SD_VERIFY(first);
    const auto difference = first->value(u"differences").toArray().first().toObject();
    QCOMPARE(difference.value(u"expected").toInteger(), 5);
    QCOMPARE(difference.value(u"quantity").toInteger(), 3);
    QCOMPARE(stateOf(u"purchase_order"_qs, number), u"partly_received"_qs);
    QCOMPARE(levels(kFaust), u"13 0 0 2"_qs);
    QCOMPARE(levels(kRare), u"1 0 0 2"_qs);
    const auto rest = m_shop->apply(delivery({received(kFaust, 2), received(kRare, 2)}, number),
                                    m_shop->staff());
    SD_VERIFY(rest);
    QVERIFY(rest->value(u"differences").toArray().isEmpty());
    QCOMPARE(stateOf(u"purchase_order"_qs, number), u"closed"_qs);
    QCOMPARE(levels(kFaust), u"15 0 0 0"_qs);
    QCOMPARE(m_shop->refusal(delivery({received(kFaust, 1)}, number), m_shop->staff()).reason,
             u"purchase_order_state"_qs);
}

void TestReceiving::saysWhatIsOverAndWhatNobodyOrdered()
{
    const auto number = sentOrder({ordered(kFaust, 5)});
    const auto result = m_shop->apply(
            delivery({received(kFaust, 6), received(kProcess, 1)}, number), m_shop->staff());
    SD_VERIFY(result);
    const auto differences = result->value(u"differences").toArray();
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.at(0).toObject().value(u"expected").toInteger(), 5);
    QCOMPARE(differences.at(1).toObject().value(u"expected").toInteger(), 0);
    QCOMPARE(stateOf(u"purchase_order"_qs, number), u"closed"_qs);
    QCOMPARE(levels(kFaust), u"16 0 0 0"_qs);
    QCOMPARE(levels(kProcess), u"6 0 0 0"_qs);
}

void TestReceiving::splitsABookOverTwoPrices()
{
    const auto number = sentOrder({ordered(kFaust, 5)});
    auto cheap = received(kFaust, 4);
    cheap.unitCostMinor = 1000;
    auto dear = received(kFaust, 1);
    dear.unitCostMinor = 1200;
    const auto result = m_shop->apply(delivery({cheap, dear}, number), m_shop->staff());
    SD_VERIFY(result);
    QCOMPARE(stateOf(u"purchase_order"_qs, number), u"closed"_qs);
    QCOMPARE(levels(kFaust), u"15 0 0 0"_qs);
    QCOMPARE(m_shop->value(u"SELECT cost_minor FROM delivery WHERE supplier_id IS NOT NULL"_qs),
             u"5200"_qs);
    QCOMPARE(m_shop->value(u"SELECT unit_cost_minor FROM supplier_book"_qs), u"1200"_qs);
}

void TestReceiving::refusesOrdersOfOthers()
{
    const auto number = sentOrder({ordered(kFaust, 5)});
    auto elsewhere = delivery({received(kFaust, 1)}, number);
    elsewhere.shop = ShopRef(u"BER"_qs);
    QCOMPARE(m_shop->refusal(elsewhere, m_shop->manager()).reason, u"purchase_order_elsewhere"_qs);
    QCOMPARE(m_shop->refusal(elsewhere, m_shop->staff()).reason, u"not_your_shop"_qs);
    CreateSupplier libri;
    libri.code = u"LIBRI"_qs;
    libri.name = u"Libri"_qs;
    SD_VERIFY(m_shop->apply(libri, m_shop->manager()));
    auto mixed = delivery({received(kFaust, 1)}, number);
    mixed.supplier = SupplierRef(u"LIBRI"_qs);
    QCOMPARE(m_shop->refusal(mixed, m_shop->staff()).reason, u"purchase_order_of_another"_qs);
    QCOMPARE(levels(kFaust), u"10 0 0 5"_qs);
}

void TestReceiving::grantsTheDaysOfTheSupplier()
{
    auto receive = delivery({received(kFaust, 1)});
    receive.supplier = SupplierRef(u"KNV"_qs);
    SD_VERIFY(m_shop->apply(receive, m_shop->staff()));
    const auto today = QDate::fromString(
            m_shop->value(u"SELECT business_date FROM delivery WHERE supplier_id IS NOT NULL"_qs),
            Qt::ISODate);
    QCOMPARE(
            m_shop->value(
                    u"SELECT return_by_date FROM delivery_line WHERE return_by_date IS NOT NULL"_qs),
            today.addDays(90).toString(Qt::ISODate));
}

void TestReceiving::wantsAnApprovalForManyCopies()
{
    AdjustStock adjust;
    adjust.shop = ShopRef(u"LPZ"_qs);
    adjust.book = book(kFaust);
    adjust.quantity = 11;
    adjust.reason = u"found"_qs;
    const auto refusal = m_shop->refusal(adjust, m_shop->staff());
    QCOMPARE(refusal.reason, u"adjustment_approval_needed"_qs);
    QCOMPARE(refusal.facts.value(u"limit"_qs).toLongLong(), 10);
    SD_VERIFY(m_shop->apply(adjust, m_shop->manager()));
    adjust.quantity = -10;
    SD_VERIFY(m_shop->apply(adjust, m_shop->staff()));
    QCOMPARE(levels(kFaust), u"11 0 0 0"_qs);
}

void TestReceiving::takesAnApprovalOnce()
{
    SD_VERIFY(setPin(*m_shop, m_shop->manager(), u"manager"_qs, "2468"));
    AdjustStock adjust;
    adjust.shop = ShopRef(u"LPZ"_qs);
    adjust.book = book(kFaust);
    adjust.quantity = 20;
    adjust.reason = u"found"_qs;
    const auto position =
            m_shop->refusal(adjust, m_shop->staff()).facts.value(u"position"_qs).toLongLong();
    const auto id = [this](const QString &sql) { return QUuid::fromString(m_shop->value(sql)); };
    const ShopId shop(id(u"SELECT id FROM shop WHERE code = 'LPZ'"_qs));
    const BookId faust(id(u"SELECT id FROM book WHERE code = '%1'"_qs.arg(QLatin1String(kFaust))));
    adjust.approval = approvalOf(*m_shop, u"manager"_qs, "2468",
                                 adjustmentApproval(shop, faust, 20, position));
    SD_VERIFY(m_shop->apply(adjust, m_shop->staff()));
    QCOMPARE(levels(kFaust), u"30 0 0 0"_qs);
    QCOMPARE(m_shop->value(u"SELECT detail FROM approval WHERE kind = 'adjustment'"_qs), u"20"_qs);
    // The ledger has moved on: the same proof is good for nothing.
    QCOMPARE(m_shop->refusal(adjust, m_shop->staff()).reason, u"approval_invalid"_qs);
}

QTEST_GUILESS_MAIN(TestReceiving)
#include "tst_receiving.moc"
