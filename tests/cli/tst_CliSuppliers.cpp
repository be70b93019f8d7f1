// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Suppliers, what goes back to them, and the papers behind a stock.
class CliSuppliersTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void recordsEditsAndFindsSuppliers();
    void refusesSuppliers_data();
    void refusesSuppliers();
    void returnGoesThroughItsLife();
    void returnsAreFilteredAndRefused();
    void namesWhatMustGoBackFirst();
    void stockTellsWhereEachCopyCameFrom();

private:
    CliAnswer say(const QString &line) { return cli().json(line.split(u' ')); }
    void fillWithSupplier();
    // Of Faust for LPZ from KNV.
    CliAnswer deliver(qint64 copies, const QDate &returnBy);
    [[nodiscard]] QString requested(qint64 copies);
    [[nodiscard]] qint64 onHand();
    static QJsonObject first(const CliAnswer &answer) { return answer.rows().first().toObject(); }
};

void CliSuppliersTest::fillWithSupplier()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto made = cli().json({u"supplier"_qs, u"create"_qs, u"knv"_qs,
                                  u"Koch, Neff & Volckmar"_qs, u"--return-days"_qs, u"90"_qs,
                                  u"--city"_qs, u"Stuttgart"_qs, u"--country"_qs, u"DE"_qs});
    QVERIFY2(made.exit == 0, made.all().constData());
    QCOMPARE(made.json().value(u"code").toString(), u"KNV"_qs);
}

CliAnswer CliSuppliersTest::deliver(qint64 copies, const QDate &returnBy)
{
    const QJsonObject line{{u"isbn"_qs, QLatin1String(CliProbe::kFaust)},
                           {u"quantity"_qs, copies},
                           {u"unit_cost_minor"_qs, 900},
                           {u"return_by"_qs, returnBy.toString(Qt::ISODate)}};
    const QJsonObject delivery{{u"shop"_qs, u"LPZ"_qs},
                               {u"supplier"_qs, u"KNV"_qs},
                               {u"note"_qs, u"D-1"_qs},
                               {u"lines"_qs, QJsonArray{line}}};
    return cli().json({u"stock"_qs, u"receive"_qs, u"--file"_qs,
                       cli().file(QJsonDocument(delivery).toJson())});
}

QString CliSuppliersTest::requested(qint64 copies)
{
    const auto made = say(u"supplier-return create --supplier KNV --shop LPZ --book %1 --quantity "
                          "%2 --reason unsold"_qs.arg(QLatin1String(CliProbe::kFaust))
                                  .arg(copies));
    return made.exit == 0 ? made.json().value(u"number").toString() : made.reason();
}

qint64 CliSuppliersTest::onHand()
{
    const auto rows = say(u"assortment LPZ --search faust"_qs).rows();
    return rows.first().toObject().value(u"on_hand").toInteger();
}

void CliSuppliersTest::recordsEditsAndFindsSuppliers()
{
    fillWithSupplier();
    const auto edited = cli().json({u"supplier"_qs, u"edit"_qs, u"knv"_qs, u"--name"_qs,
                                    u"Zeitfracht"_qs, u"--no-returns"_qs, u"--city"_qs, u""_qs});
    QVERIFY2(edited.exit == 0, edited.all().constData());
    QCOMPARE(edited.json().value(u"changed").toArray().size(), 3);
    const auto shown = say(u"supplier show KNV"_qs).json().value(u"supplier").toObject();
    QCOMPARE(shown.value(u"name").toString(), u"Zeitfracht"_qs);
    QCOMPARE(shown.value(u"country").toString(), u"DE"_qs);
    QVERIFY(shown.value(u"return_days").isNull() && shown.value(u"city").isNull());
    const auto text = cli().run({u"supplier"_qs, u"show"_qs, u"KNV"_qs});
    QVERIFY2(text.out.contains("KNV  Zeitfracht\n") && text.out.contains("none agreed"),
             text.all().constData());
    QCOMPARE(say(u"suppliers --search zeitfr"_qs).total(), 1);
    QCOMPARE(say(u"suppliers --search KN"_qs).total(), 1);
    QCOMPARE(say(u"suppliers --search libri"_qs).total(), 0);
    QCOMPARE(say(u"supplier edit KNV --deactivate"_qs).exit, 0);
    QCOMPARE(say(u"suppliers"_qs).total(), 0);
    QCOMPARE(first(say(u"suppliers --all"_qs)).value(u"active"), QJsonValue(false));
}

void CliSuppliersTest::refusesSuppliers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("reason");
    QTest::newRow("code") << u"supplier create A_B Libri"_qs << 1 << u"supplier_code_invalid"_qs;
    QTest::newRow("taken") << u"supplier create knv Libri"_qs << 1 << u"duplicate"_qs;
    QTest::newRow("country") << u"supplier create LIBRI Libri --country Germany"_qs << 1
                             << u"country_invalid"_qs;
    QTest::newRow("days") << u"supplier create LIBRI Libri --return-days 0"_qs << 1
                          << u"number_out_of_range"_qs;
    QTest::newRow("nothing to change") << u"supplier edit KNV"_qs << 2 << u"argument_missing"_qs;
    QTest::newRow("unknown") << u"supplier show LIBRI"_qs << 1 << u"supplier_unknown"_qs;
    QTest::newRow("unknown to edit")
            << u"supplier edit LIBRI --name X"_qs << 1 << u"supplier_unknown"_qs;
    QTest::newRow("of no supplier")
            << u"returns-due --supplier LIBRI"_qs << 1 << u"supplier_unknown"_qs;
}

void CliSuppliersTest::refusesSuppliers()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    fillWithSupplier();
    const auto answer = say(line);
    QVERIFY2(answer.exit == exit, answer.all().constData());
    QTEST(answer.reason(), "reason");
    QVERIFY(!answer.json()
                     .value(u"error")
                     .toObject()
                     .value(u"message")
                     .toString()
                     .contains(answer.reason()));
}

void CliSuppliersTest::returnGoesThroughItsLife()
{
    fillWithSupplier();
    QCOMPARE(deliver(4, QDate(2030, 1, 1)).exit, 0);
    const auto number = requested(5);
    QVERIFY2(number.startsWith(u"R-LPZ-"), qPrintable(number));
    const auto step = [&](const QString &verb, const QString &options = {}) {
        return say(u"supplier-return %1 %2%3"_qs.arg(verb, number, options));
    };
    QCOMPARE(step(u"credit"_qs, u" --amount 4000"_qs).reason(), u"supplier_return_state"_qs);
    QCOMPARE(step(u"authorise"_qs, u" --authorisation RA-77"_qs).json().value(u"state").toString(),
             u"authorised"_qs);
    const auto before = onHand();
    QCOMPARE(step(u"send"_qs).json().value(u"copies").toInteger(), 5);
    QCOMPARE(onHand(), before - 5);
    const auto credited = step(u"credit"_qs, u" --amount 4000 --reference GS-12"_qs);
    QVERIFY2(credited.exit == 0, credited.all().constData());
    QCOMPARE(credited.json().value(u"asked_minor").toInteger(), 5 * 900);
    QCOMPARE(step(u"cancel"_qs).reason(), u"supplier_return_state"_qs);

    const auto shown = step(u"show"_qs).json().value(u"supplier_return").toObject();
    QCOMPARE(shown.value(u"state").toString(), u"credited"_qs);
    QCOMPARE(shown.value(u"authorisation").toString(), u"RA-77"_qs);
    QCOMPARE(shown.value(u"credit_minor").toInteger(), 4000);
    QCOMPARE(shown.value(u"lines").toArray().first().toObject().value(u"reason").toString(),
             u"unsold"_qs);
    const auto text = cli().run({u"supplier-return"_qs, u"show"_qs, number});
    QVERIFY2(text.out.contains("40.00 EUR") && text.out.contains("GS-12"), text.all().constData());
    QCOMPARE(say(u"verify"_qs).json().value(u"ok"), QJsonValue(true));
}

void CliSuppliersTest::returnsAreFilteredAndRefused()
{
    fillWithSupplier();
    const auto file = cli().file(R"({"supplier":"KNV","shop":"LPZ","note":"","lines":[
        {"isbn":"9783161484100","quantity":2,"reason":"damaged","unit_cost_minor":500},
        {"isbn":"9785170800001","quantity":1,"reason":"recalled"}]})");
    QCOMPARE(say(u"supplier-return create --file "_qs + file).exit, 0);
    const auto cancelled = requested(1);
    QCOMPARE(say(u"supplier-return cancel %1 --note sold"_qs.arg(cancelled)).exit, 0);
    QCOMPARE(say(u"supplier-returns"_qs).total(), 2);
    QCOMPARE(say(u"supplier-returns --open --shop LPZ --supplier knv"_qs).total(), 1);
    QCOMPARE(say(u"supplier-returns --state cancelled"_qs).total(), 1);
    QCOMPARE(say(u"supplier-returns --book 9785170800001"_qs).total(), 1);
    QCOMPARE(say(u"supplier-returns --shop BER"_qs).total(), 0);
    QCOMPARE(say(u"supplier-returns --search volckmar"_qs).total(), 2);
    const auto sums = say(u"supplier-returns --open --totals"_qs).json().value(u"totals");
    QCOMPARE(sums.toObject().value(u"copies").toInteger(), 3);
    QCOMPARE(sums.toObject().value(u"cost_minor").toInteger(), 1000);
    QCOMPARE(say(u"supplier-returns --state lost"_qs).exit, 2);
    QCOMPARE(say(u"supplier-return show R-NONE"_qs).reason(), u"supplier_return_unknown"_qs);
    const auto create = u"supplier-return create --shop LPZ --book 9783161484100 --quantity 1"_qs;
    QCOMPARE(say(create + u" --reason unsold"_qs).exit, 2);
    QCOMPARE(say(create + u" --supplier KNV"_qs).exit, 2);
    QCOMPARE(say(create + u" --supplier KNV --reason dull"_qs).reason(),
             u"return_reason_unknown"_qs);
}

void CliSuppliersTest::namesWhatMustGoBackFirst()
{
    fillWithSupplier();
    const auto today = QDateTime::currentDateTimeUtc().date();
    for (const auto days : {30, -2, 5})
        QCOMPARE(deliver(3, today.addDays(days)).exit, 0);
    const auto due = say(u"returns-due --shop LPZ"_qs);
    QCOMPARE(due.total(), 3);
    QCOMPARE(first(due).value(u"return_by").toString(), today.addDays(-2).toString(Qt::ISODate));
    QCOMPARE(first(due).value(u"open").toInteger(), 3);
    QCOMPARE(say(u"returns-due --within 7"_qs).total(), 2);
    QCOMPARE(say(u"returns-due --within -1 --supplier KNV"_qs).total(), 1);
    QCOMPARE(say(u"returns-due --shop BER"_qs).total(), 0);
    QCOMPARE(say(u"returns-due --within 9999999"_qs).exit, 2);
    QCOMPARE(say(u"supplier-return send "_qs + requested(4)).exit, 0);
    const auto left = say(u"returns-due"_qs);
    QCOMPARE(left.total(), 2);
    QCOMPARE(first(left).value(u"open").toInteger(), 2);
}

void CliSuppliersTest::stockTellsWhereEachCopyCameFrom()
{
    fillWithSupplier();
    QCOMPARE(deliver(4, QDate(2030, 1, 1)).exit, 0);
    const auto row = first(say(u"stock 9783161484100 --sort -on_hand"_qs));
    QCOMPARE(row.value(u"in_transit").toInteger(-1), 0);
    QCOMPARE(row.value(u"on_order").toInteger(-1), 0);
    const auto newest = first(say(u"stock 9783161484100 --movements --shop LPZ"_qs));
    QCOMPARE(newest.value(u"quantity").toInteger(), 4);
    QVERIFY(newest.value(u"document").toString().startsWith(u"D-LPZ-"));
    QCOMPARE(newest.value(u"unit_cost_minor").toInteger(), 900);
    QVERIFY(!newest.value(u"actor_name").toString().isEmpty());
    QVERIFY(!newest.value(u"device").toString().isEmpty());
    const auto text = cli().run({u"stock"_qs, u"9783161484100"_qs});
    QVERIFY2(text.out.contains("in_transit") && text.out.contains("on_order"),
             text.all().constData());
    QCOMPARE(first(say(u"assortment LPZ --search faust"_qs)).value(u"on_order").toInteger(-1), 0);
    QCOMPARE(say(u"assortment LPZ --shelf B4"_qs).total(), 0);
}

QTEST_GUILESS_MAIN(CliSuppliersTest)
#include "tst_CliSuppliers.moc"
