// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Orders and stock.
class CliTradeTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void orderGoesThroughItsLife();
    void placedOrderHasTheShapeThatScriptsRelyOn();
    void orderIsRefusedAsAWholeAndSaysWhy_data();
    void orderIsRefusedAsAWholeAndSaysWhy();
    void sameOpPlacesOneOrder();
    void vouchersAreListedShownAndWithdrawn();
    void cancelledOrderReleasesItsCopies();
    void lastCopiesAreSoldOnceToEightClients();
    void stockIsReceivedAdjustedAndExplained();

private:
    QString placed()
    {
        const auto answer = cli().place(QLatin1String(CliProbe::kFaust), 2);
        return answer.json().value(u"order").toObject().value(u"number").toString();
    }
    qint64 available(const QString &isbn)
    {
        for (const auto &row : cli().json({u"stock"_qs, isbn}).rows()) {
            if (row.toObject().value(u"shop").toString() == u"LPZ")
                return row.toObject().value(u"available").toInteger();
        }
        return -1;
    }
    void verifyClean()
    {
        const auto verified = cli().json({u"verify"_qs});
        QVERIFY2(verified.exit == 0, verified.all().constData());
        QCOMPARE(verified.json().value(u"ok"), QJsonValue(true));
    }
};

void CliTradeTest::orderGoesThroughItsLife()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto number = placed();
    QVERIFY(!number.isEmpty());
    const auto sold = cli().json({u"voucher"_qs, u"sell"_qs, u"LPZ"_qs, u"--amount"_qs, u"1000"_qs,
                                  u"--tender"_qs, u"card:1000"_qs, u"--code"_qs, u"VOUCHER-7"_qs});
    QVERIFY2(sold.exit == 0, sold.all().constData());
    const auto paid = cli().json({u"order"_qs, u"pay"_qs, number, u"--tender"_qs,
                                  u"voucher:1000:VOUCHER-7"_qs, u"--tender"_qs, u"cash:4000"_qs});
    QVERIFY2(paid.exit == 0, paid.all().constData());
    QCOMPARE(paid.json().value(u"state").toString(), u"paid"_qs);
    QCOMPARE(paid.json().value(u"change_minor").toInt(), 1002);
    const auto given = cli().json({u"order"_qs, u"hand-over"_qs, number});
    QCOMPARE(given.json().value(u"state").toString(), u"handed_over"_qs);
    const auto back = cli().json({u"order"_qs, u"return"_qs, number, u"--line"_qs, u"1:1"_qs,
                                  u"--reason"_qs, u"torn"_qs});
    QVERIFY2(back.exit == 0, back.all().constData());
    QCOMPARE(back.json().value(u"refunded_minor").toInt(), 1999);
    QCOMPARE(cli().json({u"order"_qs, u"complete"_qs, number}).exit, 0);
    const auto late = cli().json({u"order"_qs, u"cancel"_qs, number});
    QCOMPARE(late.exit, 1);
    QCOMPARE(late.reason(), u"order_state_forbids"_qs);

    const auto shown = cli().json({u"order"_qs, u"show"_qs, number.toLower()});
    QVERIFY2(shown.exit == 0, shown.all().constData());
    const auto order = shown.json().value(u"order").toObject();
    QCOMPARE(order.value(u"state").toString(), u"completed"_qs);
    QCOMPARE(order.value(u"lines").toArray().first().toObject().value(u"returned").toInt(), 1);
    QVERIFY(order.value(u"tenders").toArray().size() >= 3);
    QCOMPARE(cli().run({u"order"_qs, u"show"_qs, number}).exit, 0);
    verifyClean();
}

void CliTradeTest::placedOrderHasTheShapeThatScriptsRelyOn()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto answer = cli().place(u"978-3-16-148410-0"_qs, 2);
    QVERIFY2(answer.exit == 0, answer.all().constData());
    const auto order = answer.json().value(u"order").toObject();
    QCOMPARE(order.value(u"state").toString(), u"placed"_qs);
    QCOMPARE(order.value(u"currency").toString(), u"EUR"_qs);
    QCOMPARE(order.value(u"total_minor").toInt(), 3998);
    const auto line = order.value(u"lines").toArray().first().toObject();
    QCOMPARE(line.value(u"isbn").toString(), QLatin1String(CliProbe::kFaust));
    QCOMPARE(line.value(u"quantity").toInt(), 2);
    QCOMPARE(line.value(u"unit_minor").toInt(), 1999);
    QCOMPARE(line.value(u"discount_minor").toInt(), 0);
    QCOMPARE(line.value(u"total_minor").toInt(), 3998);
    const auto found =
            cli().json({u"orders"_qs, u"--number"_qs, order.value(u"number").toString(),
                        u"--shop"_qs, u"lpz"_qs, u"--state"_qs, u"placed"_qs, u"--min"_qs,
                        u"39.98"_qs, u"--max"_qs, u"39.98"_qs, u"--clerk"_qs, u"admin"_qs});
    QCOMPARE(found.total(), 1);
    QCOMPARE(found.rows().first().toObject().value(u"id"), order.value(u"id"));
    QCOMPARE(cli().json({u"orders"_qs, u"--max"_qs, u"39.97"_qs}).total(), 0);
}

void CliTradeTest::orderIsRefusedAsAWholeAndSaysWhy_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *lines, const char *reason) {
        QTest::newRow(name) << QByteArray(R"({"shop":"LPZ","customer":null,"coupon":null,"lines":)")
                                       .append(lines)
                                       .append("}")
                            << QString::fromLatin1(reason);
    };
    row("more than there is", R"([{"isbn":"9783161484100","quantity":11}])", "insufficient_stock");
    row("one line of two",
        R"([{"isbn":"9783161484100","quantity":1},{"isbn":"9785170800001","quantity":4}])",
        "insufficient_stock");
    row("zero", R"([{"isbn":"9783161484100","quantity":0}])", "quantity_out_of_range");
    row("negative", R"([{"isbn":"9783161484100","quantity":-1}])", "quantity_out_of_range");
    row("a billion", R"([{"isbn":"9783161484100","quantity":1000000000}])",
        "quantity_out_of_range");
    row("fraction", R"([{"isbn":"9783161484100","quantity":1.5}])", "field_malformed");
    row("beyond integers", R"([{"isbn":"9783161484100","quantity":1e30}])", "field_malformed");
    row("text for a number", R"([{"isbn":"9783161484100","quantity":"2"}])", "field_malformed");
    row("no quantity", R"([{"isbn":"9783161484100"}])", "field_missing");
    row("no isbn", R"([{"quantity":1}])", "field_missing");
    row("unknown field", R"([{"isbn":"9783161484100","quantity":1,"price":1}])", "field_unknown");
    row("unknown book", R"([{"isbn":"9780306406157","quantity":1}])", "book_unknown");
    row("without price", R"([{"isbn":"9783468111242","quantity":1}])", "book_without_price");
    row("no lines", "[]", "lines_missing");
    row("lines of another kind", "7", "field_missing");
    QTest::newRow("unknown shop")
            << QByteArray(R"({"shop":"XXX","lines":[{"isbn":"9783161484100","quantity":1}]})")
            << u"shop_unknown"_qs;
    QTest::newRow("NUL")
            << QByteArray(
                       R"({"shop":"LPZ","note":"a\u0000b","lines":[{"isbn":"9783161484100","quantity":1}]})")
            << u"text_has_control"_qs;
    QTest::newRow("long note")
            << QByteArray(R"({"shop":"LPZ","note":")")
                       .append(QByteArray(100'000, 'x'))
                       .append(R"(","lines":[{"isbn":"9783161484100","quantity":1}]})")
            << u"text_too_long"_qs;
    QTest::newRow("broken JSON") << QByteArray(R"({"shop":"LPZ",)") << u"json_malformed"_qs;
    QTest::newRow("not an object") << QByteArray("[1]") << u"json_malformed"_qs;
    QTest::newRow("empty") << QByteArray() << u"json_malformed"_qs;
    QTest::newRow("coupon")
            << QByteArray(
                       R"({"shop":"LPZ","coupon":"NOPE","lines":[{"isbn":"9783161484100","quantity":1}]})")
            << u"coupon_unknown"_qs;
}

void CliTradeTest::orderIsRefusedAsAWholeAndSaysWhy()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, reason);
    QCOMPARE(cli().fill().exit, 0);
    const auto answer = cli().json({u"order"_qs, u"place"_qs, u"--file"_qs, cli().file(file)});
    QVERIFY2(answer.exit == 1, answer.all().constData());
    // What is wrong with single lines is said of each.
    const auto error = answer.json().value(u"error").toObject();
    const auto lines = error.value(u"facts").toObject().value(u"lines").toArray();
    const auto found =
            lines.isEmpty() ? error.value(u"reason") : lines.first().toObject().value(u"reason");
    QVERIFY2(found.toString() == reason || answer.reason() == reason, answer.all().constData());
    QVERIFY(!error.value(u"message").toString().isEmpty());
    QCOMPARE(cli().json({u"orders"_qs}).total(), 0);
    QCOMPARE(available(QLatin1String(CliProbe::kFaust)), 10);
    verifyClean();
}

void CliTradeTest::sameOpPlacesOneOrder()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto path =
            cli().file(R"({"shop":"LPZ","lines":[{"isbn":"9783161484100","quantity":1}]})");
    const QStringList line{u"order"_qs, u"place"_qs, u"--file"_qs,
                           path,        u"--op"_qs,  u"0197b000-0000-7000-8000-000000000001"_qs};
    const auto first = cli().json(line);
    QVERIFY2(first.exit == 0, first.all().constData());
    QCOMPARE(cli().json(line).json(), first.json());
    QCOMPARE(cli().json({u"orders"_qs}).total(), 1);
}

void CliTradeTest::vouchersAreListedShownAndWithdrawn()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto say = [this](const char *line) {
        return cli().json(QString::fromUtf8(line).split(u' '));
    };
    for (const auto *line : {"voucher sell LPZ --amount 5000 --tender card:5000 --code GIFT-0001",
                             "voucher sell LPZ --amount 700 --tender cash:1000 --code LOST-0001"})
        QCOMPARE(say(line).exit, 0);
    const auto paid = cli().json(
            {u"order"_qs, u"pay"_qs, placed(), u"--tender"_qs, u"voucher:3998:gift0001"_qs});
    QVERIFY2(paid.exit == 0, paid.all().constData());
    const auto withdrawn = say("voucher withdraw LPZ LOST-0001 --reason stolen");
    QCOMPARE(withdrawn.json().value(u"withdrawn_minor"), QJsonValue(700));

    const auto shown = say("voucher show gift-0001").json().value(u"voucher").toObject();
    QCOMPARE(shown.value(u"balance_minor"), QJsonValue(1002));
    QCOMPARE(shown.value(u"state"), QJsonValue(u"usable"_qs));
    const auto entries = shown.value(u"entries").toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().toObject().value(u"order"), QJsonValue(QJsonValue::Null));
    QCOMPARE(entries.last().toObject().value(u"amount_minor"), QJsonValue(-3998));
    QVERIFY(entries.last().toObject().value(u"order").toString().startsWith(u"LPZ-"));
    const auto text = cli().run({u"voucher"_qs, u"show"_qs, u"LOST-0001"_qs});
    QVERIFY2(text.out.startsWith("LOST0001: 0.00 EUR, withdrawn\n"), text.all().constData());
    QVERIFY2(text.out.contains("stolen"), text.all().constData());

    QCOMPARE(say("vouchers --state usable").total(), 1);
    QCOMPARE(say("vouchers --state withdrawn").total(), 1);
    QCOMPARE(say("vouchers --state used_up").total(), 0);
    QCOMPARE(say("vouchers --search t-00").total(), 2);
    QCOMPARE(say("vouchers --search gift").total(), 1);
    QCOMPARE(say("vouchers --totals").json().value(u"totals").toObject().value(u"balance_minor"),
             QJsonValue(1002));
    QCOMPARE(say("vouchers --state lost").exit, 2);
    QCOMPARE(say("voucher show NOBODYS").reason(), u"voucher_unknown"_qs);
    verifyClean();
}

void CliTradeTest::cancelledOrderReleasesItsCopies()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto number = placed();
    QCOMPARE(available(QLatin1String(CliProbe::kFaust)), 8);
    const auto cancelled =
            cli().json({u"order"_qs, u"cancel"_qs, number, u"--reason"_qs, u"wrong edition"_qs});
    QVERIFY2(cancelled.exit == 0, cancelled.all().constData());
    QCOMPARE(available(QLatin1String(CliProbe::kFaust)), 10);
    verifyClean();
}

void CliTradeTest::lastCopiesAreSoldOnceToEightClients()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto path =
            cli().file(R"({"shop":"LPZ","lines":[{"isbn":"9785170800001","quantity":1}]})");
    const QStringList line{u"order"_qs, u"place"_qs, u"--file"_qs, path, u"--json"_qs};
    const auto answers = cli().runTogether(QList<QStringList>(8, line));
    int sold = 0;
    for (const auto &answer : answers) {
        QVERIFY2(answer.exit == 0 || answer.reason() == u"insufficient_stock",
                 answer.all().constData());
        sold += answer.exit == 0 ? 1 : 0;
    }
    QCOMPARE(sold, 3);
    QCOMPARE(available(QLatin1String(CliProbe::kRare)), 0);
    verifyClean();
}

void CliTradeTest::stockIsReceivedAdjustedAndExplained()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto faust = QString::fromLatin1(CliProbe::kFaust);
    QCOMPARE(cli().json({u"stock"_qs, u"receive"_qs, u"--shop"_qs, u"LPZ"_qs, u"--book"_qs, faust,
                         u"--quantity"_qs, u"5"_qs})
                     .exit,
             0);
    const auto delivery = cli().file(
            R"({"shop":"LPZ","note":"D-1","lines":[{"isbn":"9783161484100","quantity":2,"unit_cost_minor":900}]})");
    QCOMPARE(cli().json({u"stock"_qs, u"receive"_qs, u"--file"_qs, delivery})
                     .json()
                     .value(u"copies")
                     .toInt(),
             2);
    const QStringList adjust{u"stock"_qs,  u"adjust"_qs, u"--shop"_qs,   u"LPZ"_qs,
                             u"--book"_qs, faust,        u"--reason"_qs, u"damage"_qs};
    const auto adjusted = cli().json(adjust + QStringList{u"--quantity"_qs, u"-3"_qs});
    QVERIFY2(adjusted.exit == 0, adjusted.all().constData());
    QCOMPARE(adjusted.json().value(u"on_hand").toInt(), 14);
    QCOMPARE(cli().json(adjust + QStringList{u"--quantity"_qs, u"-99"_qs}).reason(),
             u"stock_would_be_negative"_qs);
    const auto movements = cli().json({u"stock"_qs, faust, u"--movements"_qs, u"--shop"_qs,
                                       u"LPZ"_qs, u"--sort"_qs, u"quantity"_qs});
    QCOMPARE(movements.total(), 4);
    qint64 sum = 0;
    for (const auto &row : movements.rows())
        sum += row.toObject().value(u"quantity").toInteger();
    QCOMPARE(sum, 14);
    verifyClean();
}

QTEST_GUILESS_MAIN(CliTradeTest)
#include "tst_CliTrade.moc"
