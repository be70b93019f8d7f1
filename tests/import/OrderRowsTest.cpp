// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/ContentOpId.h"
#include "db/service/orderimport/CountryNames.h"
#include "db/service/orderimport/OrderImportReport.h"
#include "db/service/orderimport/OrderImportRules.h"

#include <QTest>

using namespace shopdesk;

// How single rows of an order history are read, without a database.
class OrderRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPricesExactly_data();
    void readsPricesExactly();
    void roundsPricesHalfUpwards();
    void writesExactAmountsWithoutNeedlessZeros();
    void readsTimesByTheClockOfTheShop();
    void takesTheFloatOffCustomerNumbers();
    void findsColumnsByTheirHeadings();
    void knowsGoodsByADigitInTheirCode();
    void makesTheSameOpIdFromTheSameContent();
    void knowsCountriesByName();
};

namespace {

const QStringList kHeader{u"InvoiceNo"_qs,   u"StockCode"_qs, u"Description"_qs, u"Quantity"_qs,
                          u"InvoiceDate"_qs, u"UnitPrice"_qs, u"CustomerID"_qs,  u"Country"_qs};

tl::expected<OrderRow, OrderRowReject> parsed(const QStringList &cells)
{
    OrderRowParser parser(OrderColumns::guess(kHeader), QTimeZone("Europe/Berlin"));
    CsvRecord record;
    record.row = 1;
    record.fields = cells;
    return parser.parse(record);
}

Currency currency(const char *code)
{
    return Currency::parse(QString::fromLatin1(code)).value_or(Currency());
}

} // namespace

void OrderRowsTest::readsPricesExactly_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("exact");
    QTest::addColumn<QString>("reason");
    QTest::newRow("point") << u"2.55"_qs << qint64(25500) << QString();
    QTest::newRow("comma") << u"2,5"_qs << qint64(25000) << QString();
    QTest::newRow("whole") << u"18"_qs << qint64(180000) << QString();
    QTest::newRow("zero") << u"0.0"_qs << qint64(0) << QString();
    QTest::newRow("minus zero") << u"-0.0"_qs << qint64(0) << QString();
    QTest::newRow("a tenth of a cent") << u"0.001"_qs << qint64(10) << QString();
    QTest::newRow("needless zeros") << u"1.500000"_qs << qint64(15000) << QString();
    QTest::newRow("too precise") << u"0.12345"_qs << qint64(0) << u"price_too_precise"_qs;
    QTest::newRow("negative") << u"-3.39"_qs << qint64(0) << u"price_negative"_qs;
    QTest::newRow("words") << u"free"_qs << qint64(0) << u"price_unreadable"_qs;
    QTest::newRow("blank") << QString() << qint64(0) << u"price_unreadable"_qs;
    QTest::newRow("too high") << u"99999999"_qs << qint64(0) << u"price_unreadable"_qs;
}

void OrderRowsTest::readsPricesExactly()
{
    QFETCH(QString, cell);
    QFETCH(qint64, exact);
    QFETCH(QString, reason);
    const auto price = parseExactPrice(cell);
    QCOMPARE(price ? QString() : price.error().reason, reason);
    if (price)
        QCOMPARE(*price, exact);
}

void OrderRowsTest::roundsPricesHalfUpwards()
{
    QCOMPARE(roundedPrice(10, currency("EUR")), 0); // 0.001
    QCOMPARE(roundedPrice(49, currency("EUR")), 0); // 0.0049
    QCOMPARE(roundedPrice(50, currency("EUR")), 1); // 0.005
    QCOMPARE(roundedPrice(25500, currency("EUR")), 255);
    QVERIFY(isRounded(10, currency("EUR")));
    QVERIFY(!isRounded(25500, currency("EUR")));
    QCOMPARE(amountOf(-2, 50, currency("EUR")).minor, -2);
    QCOMPARE(amountOf(-2, 50, currency("EUR")).exact, -100);
}

void OrderRowsTest::writesExactAmountsWithoutNeedlessZeros()
{
    QCOMPARE(exactText(29834941310), u"2983494.131"_qs);
    QCOMPARE(exactText(-10), u"-0.001"_qs);
    QCOMPARE(exactText(180000), u"18"_qs);
    QCOMPARE(exactText(0), u"0"_qs);
}

void OrderRowsTest::readsTimesByTheClockOfTheShop()
{
    const auto at = [](const QString &cell) {
        const auto row = parsed({u"1000"_qs, u"A1"_qs, {}, u"1"_qs, cell, u"1"_qs, {}, {}});
        return row ? row->at.toString(Qt::ISODate) : row.error().reject.reason;
    };
    QCOMPARE(at(u"2010-12-01 08:26:00"_qs), u"2010-12-01T07:26:00Z"_qs);
    QCOMPARE(at(u"2011-07-01T08:26"_qs), u"2011-07-01T06:26:00Z"_qs);
    QCOMPARE(at(u"01.12.2010 08:26"_qs), u"2010-12-01T07:26:00Z"_qs);
    QCOMPARE(at(u"2010-12-01"_qs), u"2010-11-30T23:00:00Z"_qs);
    QCOMPARE(at(u"12/1/2010 8:26"_qs), u"time_unreadable"_qs);
}

void OrderRowsTest::takesTheFloatOffCustomerNumbers()
{
    const auto row = parsed({u"c100"_qs, u"a1"_qs, u" Two  words "_qs, u"-6.0"_qs, u"2010-12-01"_qs,
                             u"2.55"_qs, u"17850.0"_qs, u"EIRE"_qs});
    QVERIFY(row);
    QCOMPARE(row->customer, u"17850"_qs);
    QVERIFY(row->isFloatCustomer);
    QCOMPARE(row->number, u"C100"_qs);
    QCOMPARE(row->title, u"Two words"_qs);
    QCOMPARE(row->quantity, -6);
    QVERIFY(OrderHistory::isCancellation(row->number));
    QVERIFY(!OrderHistory::isCancellation(u"CAT-1"_qs));
}

void OrderRowsTest::findsColumnsByTheirHeadings()
{
    const auto columns = OrderColumns::guess({u"Номер заказа"_qs, u"Артикул"_qs, u"Название"_qs,
                                              u"Кол-во"_qs, u"Дата"_qs, u"Цена"_qs});
    QVERIFY(columns.check());
    QCOMPARE(columns.toJson().size(), 6);
    QVERIFY(!OrderColumns::guess({u"Date"_qs, u"Price"_qs}).check());
}

void OrderRowsTest::knowsGoodsByADigitInTheirCode()
{
    const OrderImportRules rules({u"c2"_qs});
    QVERIFY(rules.isGoods(u"85123A"_qs));
    QVERIFY(!rules.isGoods(u"POST"_qs));
    QVERIFY(!rules.isGoods(u"BANK CHARGES"_qs));
    QVERIFY(!rules.isGoods(u"C2"_qs));
}

void OrderRowsTest::makesTheSameOpIdFromTheSameContent()
{
    const QDateTime at(QDate(2010, 12, 1), QTime(7, 26), Qt::UTC);
    const auto op = contentOpId(at, "kind", "content");
    QCOMPARE(op, contentOpId(at, "kind", "content"));
    QVERIFY(!(op == contentOpId(at, "kind", "other")));
    QVERIFY(!(op == contentOpId(at, "kindc", "ontent")));
    QVERIFY(op < contentOpId(at.addSecs(1), "kind", "content"));
    QCOMPARE(op.toString().at(14), QChar(u'8'));
}

void OrderRowsTest::knowsCountriesByName()
{
    QCOMPARE(countryCode(u"United Kingdom"_qs), u"GB"_qs);
    QCOMPARE(countryCode(u"EIRE"_qs), u"IE"_qs);
    QCOMPARE(countryCode(u"de"_qs), u"DE"_qs);
    QCOMPARE(countryCode(u"Unspecified"_qs), QString());
}

QTEST_GUILESS_MAIN(OrderRowsTest)
#include "OrderRowsTest.moc"
