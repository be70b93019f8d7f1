// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/StockTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Suppliers, what a shop stocks, and purchase orders until they are sent or closed.
class TestPurchasing : public StockTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init() { makeShop(); }
    void cleanup() { endShop(); }

    void makesAndEditsSuppliers();
    void refusesSuppliers_data();
    void refusesSuppliers();
    void editsWhatAShopStocks();
    void putsSentCopiesOnOrder();
    void changesDraftsOnly();
    void closesWhatNobodyWaitsForAnyMore();
    void refusesLines();
    void keepsStaffFromSending();
};

void TestPurchasing::makesAndEditsSuppliers()
{
    EditSupplier edit;
    edit.supplier = SupplierRef(u"knv"_qs);
    edit.changes = {{u"return_days"_qs, {QJsonValue(90), QJsonValue()}},
                    {u"name"_qs, {{}, u"Zeitfracht"_qs}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT name FROM supplier WHERE return_days IS NULL"_qs),
             u"Zeitfracht"_qs);
    // Somebody else started from the old number.
    edit.changes = {{u"return_days"_qs, {QJsonValue(90), QJsonValue(30)}}};
    QCOMPARE(m_shop->refusal(edit, m_shop->manager()).reason, u"changed_meanwhile"_qs);
}

void TestPurchasing::refusesSuppliers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no code") << QString() << qint64(30) << u"supplier_code_invalid"_qs;
    QTest::newRow("blank in the code") << u"A B"_qs << qint64(30) << u"supplier_code_invalid"_qs;
    QTest::newRow("no days") << u"LIBRI"_qs << qint64(0) << u"number_out_of_range"_qs;
    QTest::newRow("taken") << u"KNV"_qs << qint64(30) << u"duplicate"_qs;
}

void TestPurchasing::refusesSuppliers()
{
    QFETCH(QString, code);
    QFETCH(qint64, days);
    CreateSupplier supplier;
    supplier.code = code;
    supplier.name = u"Libri"_qs;
    supplier.returnDays = days;
    QTEST(m_shop->refusal(supplier, m_shop->manager()).reason, "reason");
}

void TestPurchasing::editsWhatAShopStocks()
{
    EditAssortment edit;
    edit.shop = ShopRef(u"LPZ"_qs);
    edit.book = book(WorkspaceFixture::kUnpriced); // that the shop has never had
    edit.changes = {{u"reorder_level"_qs, {QJsonValue(), 2}}, {u"shelf"_qs, {{}, u"B4"_qs}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT shelf FROM stock_balance WHERE reorder_level = 2"_qs),
             u"B4"_qs);
    edit.changes = {{u"reorder_level"_qs, {QJsonValue(2), QJsonValue()}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    edit.changes = {{u"reorder_level"_qs, {{}, -1}}};
    QCOMPARE(m_shop->refusal(edit, m_shop->staff()).reason, u"number_out_of_range"_qs);
    edit.shop = ShopRef(u"BER"_qs);
    QCOMPARE(m_shop->refusal(edit, m_shop->staff()).reason, u"not_your_shop"_qs);
}

void TestPurchasing::putsSentCopiesOnOrder()
{
    const auto number = sentOrder({ordered(kFaust, 5), ordered(kRare, 2)});
    QCOMPARE(stateOf(u"purchase_order"_qs, number), u"sent"_qs);
    QVERIFY2(number.startsWith(u"P-LPZ-"), qPrintable(number));
    QCOMPARE(levels(kFaust), u"10 0 0 5"_qs);
    QCOMPARE(levels(kRare), u"1 0 0 2"_qs);
    QCOMPARE(m_shop->value(u"SELECT cost_minor FROM purchase_order"_qs), u"7700"_qs);
    SendPurchaseOrder again;
    again.purchaseOrder = PurchaseOrderRef(number);
    const auto refusal = m_shop->refusal(again, m_shop->manager());
    QCOMPARE(refusal.reason, u"purchase_order_state"_qs);
    QCOMPARE(refusal.facts.value(u"state"_qs).toString(), u"sent"_qs);
}

void TestPurchasing::changesDraftsOnly()
{
    CreatePurchaseOrder draft;
    draft.supplier = SupplierRef(u"KNV"_qs);
    draft.shop = ShopRef(u"LPZ"_qs);
    draft.lines = {ordered(kFaust, 5)};
    const auto made = m_shop->apply(draft, m_shop->staff());
    SD_VERIFY(made);
    ChangePurchaseOrder change;
    change.purchaseOrder = PurchaseOrderRef(made->value(u"number").toString());
    change.lines = {ordered(kProcess, 2), ordered(kFaust, 1)};
    change.expectedOn = QDate(2026, 4, 1);
    SD_VERIFY(m_shop->apply(change, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT copies FROM purchase_order"_qs), u"3"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM purchase_order_line"_qs), u"2"_qs);
    SendPurchaseOrder send;
    send.purchaseOrder = change.purchaseOrder;
    SD_VERIFY(m_shop->apply(send, m_shop->manager()));
    QCOMPARE(m_shop->refusal(change, m_shop->staff()).reason, u"purchase_order_state"_qs);
}

void TestPurchasing::closesWhatNobodyWaitsForAnyMore()
{
    ClosePurchaseOrder close;
    close.purchaseOrder = PurchaseOrderRef(sentOrder({ordered(kFaust, 5)}));
    close.note = u"out of print"_qs;
    const auto closed = m_shop->apply(close, m_shop->staff());
    SD_VERIFY(closed);
    QCOMPARE(closed->value(u"open").toInteger(), 5);
    QCOMPARE(levels(kFaust), u"10 0 0 0"_qs);
    QCOMPARE(m_shop->refusal(close, m_shop->staff()).reason, u"purchase_order_state"_qs);
    close.purchaseOrder = PurchaseOrderRef(u"P-LPZ-A1-000099-X"_qs);
    QCOMPARE(m_shop->refusal(close, m_shop->staff()).reason, u"purchase_order_unknown"_qs);
}

void TestPurchasing::refusesLines()
{
    CreatePurchaseOrder draft;
    draft.supplier = SupplierRef(u"KNV"_qs);
    draft.shop = ShopRef(u"LPZ"_qs);
    QCOMPARE(m_shop->refusal(draft, m_shop->staff()).reason, u"lines_missing"_qs);
    draft.lines = {ordered(kFaust, 1), ordered(kFaust, 2)};
    QCOMPARE(m_shop->refusal(draft, m_shop->staff()).reason, u"book_twice"_qs);
    draft.lines = {ordered(kFaust, 0)};
    QCOMPARE(m_shop->refusal(draft, m_shop->staff()).reason, u"quantity_out_of_range"_qs);
    draft.lines = {ordered("9780000000002", 1)};
    QCOMPARE(m_shop->refusal(draft, m_shop->staff()).reason, u"book_unknown"_qs);
    draft.lines = {ordered(kFaust, 1)};
    draft.supplier = SupplierRef(u"LIBRI"_qs);
    QCOMPARE(m_shop->refusal(draft, m_shop->staff()).reason, u"supplier_unknown"_qs);
}

void TestPurchasing::keepsStaffFromSending()
{
    CreatePurchaseOrder draft;
    draft.supplier = SupplierRef(u"KNV"_qs);
    draft.shop = ShopRef(u"LPZ"_qs);
    draft.lines = {ordered(kFaust, 5)};
    const auto made = m_shop->apply(draft, m_shop->staff());
    SD_VERIFY(made);
    SendPurchaseOrder send;
    send.purchaseOrder = PurchaseOrderRef(made->value(u"number").toString());
    QCOMPARE(m_shop->refusal(send, m_shop->staff()).reason, u"role_may_not"_qs);
    draft.shop = ShopRef(u"BER"_qs);
    QCOMPARE(m_shop->refusal(draft, m_shop->staff()).reason, u"not_your_shop"_qs);
}

QTEST_GUILESS_MAIN(TestPurchasing)
#include "tst_purchasing.moc"
