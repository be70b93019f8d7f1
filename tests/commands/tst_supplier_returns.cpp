// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/StockTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Books that go back to their supplier: asked for, agreed to, sent, credited.
class TestSupplierReturns : public StockTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup() { endShop(); }

    void goesThroughItsLife();
    void sendsOnlyWhatIsThereAndFree();
    void takesFirstWhatMustGoFirst();
    void refusesStepsOutOfTurn();
    void refusesLines();
    void keepsStaffFromCrediting();

private:
    [[nodiscard]] static SupplierReturnLine line(const char *isbn, qint64 quantity,
                                                 const QString &reason = QStringLiteral("unsold"));
    [[nodiscard]] SupplierReturnRef request(const QList<SupplierReturnLine> &lines);
    [[nodiscard]] Result<QJsonObject> send(const SupplierReturnRef &there);
};

void TestSupplierReturns::init()
{
    makeShop();
    for (const int days : {30, 10}) {
        ReceiveStock receive;
        receive.shop = ShopRef(u"LPZ"_qs);
        receive.supplier = SupplierRef(u"KNV"_qs);
        auto faust = received(kFaust, 4);
        faust.unitCostMinor = 900 + days;
        faust.returnBy = QDate(2026, 6, days);
        receive.lines = {faust};
        SD_VERIFY(m_shop->apply(receive, m_shop->staff()));
    }
}

SupplierReturnLine TestSupplierReturns::line(const char *isbn, qint64 quantity,
                                             const QString &reason)
{
    SupplierReturnLine line;
    line.book = book(isbn);
    line.quantity = quantity;
    line.reason = reason;
    return line;
}

SupplierReturnRef TestSupplierReturns::request(const QList<SupplierReturnLine> &lines)
{
    CreateSupplierReturn create;
    create.supplier = SupplierRef(u"KNV"_qs);
    create.shop = ShopRef(u"LPZ"_qs);
    create.lines = lines;
    const auto made = m_shop->apply(create, m_shop->staff());
    return SupplierReturnRef(made ? made->value(u"number").toString()
                                  : QString::fromUtf8(why(made)));
}

Result<QJsonObject> TestSupplierReturns::send(const SupplierReturnRef &there)
{
    SendSupplierReturn send;
    send.supplierReturn = there;
    return m_shop->apply(send, m_shop->staff());
}

void TestSupplierReturns::goesThroughItsLife()
{
    const auto there = request({line(kFaust, 5)});
    QVERIFY2(there.text.startsWith(u"R-LPZ-"), qPrintable(there.text));
    QCOMPARE(levels(kFaust), u"18 0 0 0"_qs);
    AuthoriseSupplierReturn authorise;
    authorise.supplierReturn = there;
    authorise.authorisation = u"RA 77"_qs;
    SD_VERIFY(m_shop->apply(authorise, m_shop->staff()));
    SD_VERIFY(send(there));
    QCOMPARE(levels(kFaust), u"13 0 0 0"_qs);
    CreditSupplierReturn credit;
    credit.supplierReturn = there;
    credit.creditMinor = 4000;
    credit.reference = u"GS 12"_qs;
    const auto credited = m_shop->apply(credit, m_shop->manager());
    SD_VERIFY(credited);
    QCOMPARE(credited->value(u"asked_minor").toInteger(), 5 * 910); // as the last ones cost
    QCOMPARE(stateOf(u"supplier_return"_qs, there.text), u"credited"_qs);
    QCOMPARE(m_shop->value(u"SELECT authorisation FROM supplier_return"_qs), u"RA 77"_qs);
    QCOMPARE(m_shop->value(u"SELECT sum(quantity) FROM stock_movement"
                           " WHERE kind = 'supplier_return'"_qs),
             u"-5"_qs);
}

void TestSupplierReturns::sendsOnlyWhatIsThereAndFree()
{
    SD_VERIFY(m_shop->apply(orderOf({orderLine(kFaust, 16)}), m_shop->staff()));
    const auto there = request({line(kFaust, 2), line(kFaust, 1, u"damaged"_qs)});
    SendSupplierReturn send;
    send.supplierReturn = there;
    const auto refusal = m_shop->refusal(send, m_shop->staff());
    QCOMPARE(refusal.reason, u"insufficient_stock"_qs);
    const auto problem = refusal.facts.value(u"lines"_qs).toList().first().toMap();
    QCOMPARE(problem.value(u"requested"_qs).toLongLong(), 3);
    QCOMPARE(problem.value(u"available"_qs).toLongLong(), 2);
    QCOMPARE(levels(kFaust), u"18 16 0 0"_qs);
    QCOMPARE(stateOf(u"supplier_return"_qs, there.text), u"requested"_qs);
}

void TestSupplierReturns::takesFirstWhatMustGoFirst()
{
    SD_VERIFY(send(request({line(kFaust, 5)})));
    QCOMPARE(m_shop->value(
                     u"SELECT returned FROM delivery_line WHERE return_by_date = '2026-06-10'"_qs),
             u"4"_qs);
    QCOMPARE(m_shop->value(
                     u"SELECT returned FROM delivery_line WHERE return_by_date = '2026-06-30'"_qs),
             u"1"_qs);
}

void TestSupplierReturns::refusesStepsOutOfTurn()
{
    const auto there = request({line(kFaust, 1)});
    CreditSupplierReturn credit;
    credit.supplierReturn = there;
    QCOMPARE(m_shop->refusal(credit, m_shop->manager()).reason, u"supplier_return_state"_qs);
    CancelSupplierReturn cancel;
    cancel.supplierReturn = there;
    SD_VERIFY(m_shop->apply(cancel, m_shop->staff()));
    QCOMPARE(send(there).error().reason, u"supplier_return_state"_qs);
    QCOMPARE(send(SupplierReturnRef(u"R-LPZ-A1-000099-X"_qs)).error().reason,
             u"supplier_return_unknown"_qs);
    QCOMPARE(levels(kFaust), u"18 0 0 0"_qs);
}

void TestSupplierReturns::refusesLines()
{
    CreateSupplierReturn create;
    create.supplier = SupplierRef(u"KNV"_qs);
    create.shop = ShopRef(u"LPZ"_qs);
    QCOMPARE(m_shop->refusal(create, m_shop->staff()).reason, u"lines_missing"_qs);
    create.lines = {line(kFaust, 1, u"dull"_qs)};
    QCOMPARE(m_shop->refusal(create, m_shop->staff()).reason, u"return_reason_unknown"_qs);
    create.lines = {line(kFaust, -1)};
    QCOMPARE(m_shop->refusal(create, m_shop->staff()).reason, u"quantity_out_of_range"_qs);
}

void TestSupplierReturns::keepsStaffFromCrediting()
{
    CreditSupplierReturn credit;
    credit.supplierReturn = request({line(kFaust, 1)});
    QCOMPARE(m_shop->refusal(credit, m_shop->staff()).reason, u"role_may_not"_qs);
}

QTEST_GUILESS_MAIN(TestSupplierReturns)
#include "tst_supplier_returns.moc"
