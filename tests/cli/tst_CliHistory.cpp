// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// The history of orders: importing one, looking through it, printing from it.
class CliHistoryTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void importsAHistoryAndOnlyOnce();
    void importSaysWhatIsWrong();
    void findsOrdersByEachFilter();
    void sumsWhatFits();
    void printsAnOrder();
    void printSaysWhatIsWrong();

private:
    CliAnswer importOddities(const QStringList &more = {})
    {
        return cli().json(QStringList{u"import"_qs, u"orders"_qs,
                                      QStringLiteral(SHOPDESK_TEST_DATA "/import/orders-odd.csv"),
                                      u"--shop"_qs, u"LPZ"_qs} +
                          more);
    }
    qint64 count(const QStringList &filters)
    {
        return cli().json(QStringList{u"orders"_qs} + filters).total();
    }
};

void CliHistoryTest::importsAHistoryAndOnlyOnce()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto tried = importOddities({u"--dry-run"_qs});
    QVERIFY2(tried.exit == 0, tried.all().constData());
    QCOMPARE(count({}), 0);
    const auto done = importOddities();
    QVERIFY2(done.exit == 0, done.all().constData());
    const auto report = done.json();
    QCOMPARE(report.value(u"read").toInt(), 29);
    QCOMPARE(report.value(u"imported").toInt(), 11);
    QCOMPARE(report.value(u"updated").toInt(), 0);
    QCOMPARE(report.value(u"rejected").toInt(), 18);
    QCOMPARE(report.value(u"rejects").toArray().size(), 18);
    const auto reject = report.value(u"rejects").toArray().first().toObject();
    QVERIFY(reject.contains(u"row") && reject.contains(u"field") && reject.contains(u"reason"));
    QCOMPARE(report.value(u"amounts").toObject().value(u"reconciled"), QJsonValue(true));
    QCOMPARE(count({}), 5);
    const auto again = importOddities();
    QCOMPARE(again.json().value(u"imported").toInt(), 0);
    QCOMPARE(again.json().value(u"unchanged").toInt(), 11);
    QCOMPARE(count({}), 5);
    const auto verified = cli().json({u"verify"_qs});
    QVERIFY2(verified.exit == 0, verified.all().constData());
    const auto words = cli().run({u"import"_qs, u"orders"_qs,
                                  QStringLiteral(SHOPDESK_TEST_DATA "/import/orders-odd.csv"),
                                  u"--shop"_qs, u"LPZ"_qs});
    QVERIFY2(words.out.contains("were there already"), words.all().constData());
}

void CliHistoryTest::importSaysWhatIsWrong()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto file = cli().file("a,b\n1,2\n");
    const QStringList words{u"import"_qs, u"orders"_qs, file};
    const auto where = cli().json(words);
    QCOMPARE(where.exit, 2);
    QCOMPARE(where.reason(), u"shop_not_given"_qs);
    const auto columns = cli().json(words + QStringList{u"--shop"_qs, u"LPZ"_qs});
    QCOMPARE(columns.exit, 1);
    QCOMPARE(columns.reason(), u"order_column_missing"_qs);
    const QStringList placed = words + QStringList{u"--shop"_qs, u"LPZ"_qs};
    QCOMPARE(cli().json(placed + QStringList{u"--channel"_qs, u"pigeon"_qs}).exit, 2);
    QCOMPARE(cli().json(placed + QStringList{u"--tender"_qs, u"voucher"_qs}).exit, 2);
    QCOMPARE(cli().json(placed + QStringList{u"--source"_qs, u" "_qs}).exit, 2);
}

void CliHistoryTest::findsOrdersByEachFilter()
{
    QCOMPARE(cli().fill().exit, 0);
    QCOMPARE(importOddities().exit, 0);
    QCOMPARE(count({u"--number"_qs, u"500001"_qs}), 1);
    QCOMPARE(count({u"--state"_qs, u"returned"_qs}), 2);
    QCOMPARE(count({u"--state"_qs, u"returned"_qs, u"--state"_qs, u"completed"_qs}), 5);
    QCOMPARE(count({u"--from"_qs, u"2010-12-02"_qs, u"--to"_qs, u"2010-12-04"_qs}), 2);
    QCOMPARE(count({u"--placed-from"_qs, u"2010-12-01T07:26Z"_qs, u"--placed-to"_qs,
                    u"2010-12-01T08:00Z"_qs}),
             1);
    QCOMPARE(count({u"--placed-from"_qs, u"2010-12-05"_qs}), 0); // by the clock of UTC
    QCOMPARE(count({u"--placed-from"_qs, u"2010-12-04"_qs}), 2);
    QCOMPARE(count({u"--shop"_qs, u"BER"_qs}), 0);
    QCOMPARE(count({u"--clerk"_qs, u"admin"_qs}), 5);
    QCOMPARE(count({u"--book"_qs, QLatin1String(CliProbe::kFaust)}), 1);
    QCOMPARE(count({u"--min"_qs, u"20"_qs}), 2);
    QCOMPARE(count({u"--min"_qs, u"20"_qs, u"--max"_qs, u"23"_qs}), 1);
    QCOMPARE(count({u"--coupon"_qs, u"SPRING"_qs}), 0);
    QCOMPARE(count({u"--min"_qs, u"20"_qs, u"--clerk"_qs, u"admin"_qs, u"--state"_qs,
                    u"completed"_qs, u"--from"_qs, u"2010-12-01"_qs, u"--shop"_qs, u"LPZ"_qs}),
             2);
    const auto wrong = cli().json({u"orders"_qs, u"--placed-from"_qs, u"soon"_qs});
    QCOMPARE(wrong.exit, 2);
    QCOMPARE(wrong.reason(), u"time_malformed"_qs);
}

void CliHistoryTest::sumsWhatFits()
{
    QCOMPARE(cli().fill().exit, 0);
    QCOMPARE(importOddities().exit, 0);
    const auto answer = cli().json({u"orders"_qs, u"--totals"_qs, u"--limit"_qs, u"1"_qs});
    QVERIFY2(answer.exit == 0, answer.all().constData());
    const auto totals = answer.json().value(u"totals").toObject();
    QCOMPARE(totals.value(u"count").toInt(), 5);
    QCOMPARE(totals.value(u"books").toInt(), 17);
    QCOMPARE(totals.value(u"total_minor").toInt(), 5266);
    QCOMPARE(totals.value(u"paid_minor").toInt(), 5266);
    QCOMPARE(totals.value(u"refunded_minor").toInt(), 1356);
    const auto words = cli().run({u"orders"_qs, u"--totals"_qs, u"--state"_qs, u"returned"_qs});
    QVERIFY2(words.out.contains("total: 6.78"), words.out.constData());
    QVERIFY(!cli().json({u"orders"_qs}).json().contains(u"totals"_qs));
}

void CliHistoryTest::printsAnOrder()
{
    QCOMPARE(cli().fill().exit, 0);
    QCOMPARE(importOddities().exit, 0);
    for (const auto &paper : {u"a4"_qs, u"receipt"_qs}) {
        const auto path = cli().folder() + u"/%1.pdf"_qs.arg(paper);
        const auto answer = cli().json(
                {u"order"_qs, u"print"_qs, u"500001"_qs, u"--pdf"_qs, path, u"--paper"_qs, paper},
                {{u"DISPLAY"_qs, QString()}, {u"QT_QPA_PLATFORM"_qs, QString()}});
        QVERIFY2(answer.exit == 0, answer.all().constData());
        QCOMPARE(answer.json().value(u"file").toString(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
}

void CliHistoryTest::printSaysWhatIsWrong()
{
    QCOMPARE(cli().fill().exit, 0);
    const QStringList print{u"order"_qs, u"print"_qs};
    const auto path = cli().folder() + u"/order.pdf"_qs;
    const auto missing = cli().json(print + QStringList{u"1"_qs, u"--pdf"_qs, path});
    QCOMPARE(missing.exit, 1);
    QCOMPARE(missing.reason(), u"order_missing"_qs);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(importOddities().exit, 0);
    QCOMPARE(cli().json(print + QStringList{u"500001"_qs}).exit, 2);
    QCOMPARE(cli().json(print +
                        QStringList{u"500001"_qs, u"--pdf"_qs, path, u"--paper"_qs, u"stone"_qs})
                     .exit,
             2);
    const auto nowhere = cli().json(
            print + QStringList{u"500001"_qs, u"--pdf"_qs, u"/nonexistent/order.pdf"_qs});
    QCOMPARE(nowhere.exit, 1);
    QCOMPARE(nowhere.reason(), u"file_unwritable"_qs);
}

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "tst_CliHistory.moc"
