// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Transfers between shops, and what waits for somebody.
class CliTransfersTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void copiesGoFromShopToShop();
    void whatIsMissingIsSettled();
    void requestsAreCancelled();
    void wrongLinesAreRefused_data();
    void wrongLinesAreRefused();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void lowStockAndFailedWorkWait();

private:
    CliAnswer say(const char *line) { return cli().json(QString::fromUtf8(line).split(u' ')); }
    QString numberOf(const CliAnswer &answer) { return answer.json().value(u"number").toString(); }
    // on_hand of Faust in a shop
    qint64 onHand(const QString &shop)
    {
        for (const auto &row : say("stock 9783161484100").rows()) {
            if (row.toObject().value(u"shop").toString() == shop)
                return row.toObject().value(u"on_hand").toInteger();
        }
        return -1;
    }
    void verifyClean()
    {
        const auto verified = say("verify");
        QVERIFY2(verified.exit == 0, verified.all().constData());
    }
};

void CliTransfersTest::copiesGoFromShopToShop()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto path = cli().file(R"({"from_shop":"LPZ","to_shop":"BER","note":"for a customer",
        "lines":[{"isbn":"978-3-16-148410-0","quantity":3},{"isbn":"9785170800001","quantity":1}]})");
    const auto asked = cli().json({u"stock"_qs, u"transfer"_qs, u"request"_qs, u"--file"_qs, path});
    QVERIFY2(asked.exit == 0, asked.all().constData());
    const auto number = numberOf(asked);
    QVERIFY(number.startsWith(u"T-BER-"));
    QCOMPARE(say("transfers --open --to ber --state requested").total(), 1);

    const auto sent = cli().json({u"stock"_qs, u"transfer"_qs, u"dispatch"_qs, number});
    QVERIFY2(sent.exit == 0, sent.all().constData());
    QCOMPARE(sent.json().value(u"copies"), QJsonValue(4));
    QCOMPARE(onHand(u"LPZ"_qs), 7);
    const auto received = cli().json({u"stock"_qs, u"transfer"_qs, u"receive"_qs, number});
    QVERIFY2(received.exit == 0, received.all().constData());
    QCOMPARE(received.json().value(u"received"), QJsonValue(4));
    QCOMPARE(onHand(u"BER"_qs), 5);

    const auto shown =
            cli().json({u"transfer"_qs, u"show"_qs, number}).json().value(u"transfer").toObject();
    QCOMPARE(shown.value(u"state"), QJsonValue(u"received"_qs));
    QCOMPARE(shown.value(u"from_shop"), QJsonValue(u"LPZ"_qs));
    QCOMPARE(shown.value(u"lines").toArray().size(), 2);
    QCOMPARE(shown.value(u"events").toArray().size(), 3);
    const auto text = cli().run({u"transfer"_qs, u"show"_qs, number.toLower()});
    QVERIFY2(text.out.contains("LPZ to BER") && text.out.contains("for a customer"),
             text.all().constData());
    QCOMPARE(say("transfers --open").total(), 0);
    QCOMPARE(say("transfers --book 9783161484100 --from LPZ --search t-ber").total(), 1);
    verifyClean();
}

void CliTransfersTest::whatIsMissingIsSettled()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto sent = say("stock transfer dispatch --from LPZ --to BER --book 9783161484100"
                          " --quantity 4");
    QVERIFY2(sent.exit == 0, sent.all().constData());
    const auto number = numberOf(sent);
    const auto text = cli().run({u"stock"_qs, u"transfer"_qs, u"receive"_qs, number, u"--book"_qs,
                                 u"9783161484100"_qs, u"--quantity"_qs, u"1"_qs});
    QVERIFY2(text.exit == 0 && text.out.contains("4 sent, 1 came"), text.all().constData());
    QCOMPARE(say("transfers --missing --totals")
                     .json()
                     .value(u"totals")
                     .toObject()
                     .value(u"missing"),
             QJsonValue(3));

    const auto waiting = say("attention --shop BER");
    QVERIFY2(waiting.exit == 0, waiting.all().constData());
    QCOMPARE(waiting.json().value(u"totals").toObject().value(u"short_transfer"), QJsonValue(1));
    const auto item = waiting.rows().last().toObject();
    QCOMPARE(item.value(u"kind"), QJsonValue(u"short_transfer"_qs));
    QCOMPARE(item.value(u"subject"), QJsonValue(number));
    QCOMPARE(item.value(u"copies"), QJsonValue(3));
    QCOMPARE(item.value(u"owner"), QJsonValue(u"admin"_qs));
    const auto id = item.value(u"id").toString();
    QCOMPARE(cli().json({u"attention"_qs, u"settle"_qs, id}).reason(), u"settle_the_transfer"_qs);
    QCOMPARE(cli().json({u"attention"_qs, u"assign"_qs, id}).exit, 0);

    const auto part = cli().json({u"stock"_qs, u"transfer"_qs, u"settle"_qs, number,
                                  u"--outcome"_qs, u"not_sent"_qs, u"--book"_qs,
                                  u"9783161484100"_qs, u"--quantity"_qs, u"2"_qs});
    QVERIFY2(part.exit == 0, part.all().constData());
    QCOMPARE(part.json().value(u"missing"), QJsonValue(1));
    const auto rest = cli().json({u"stock"_qs, u"transfer"_qs, u"settle"_qs, number,
                                  u"--outcome"_qs, u"lost"_qs, u"--note"_qs, u"no trace"_qs});
    QCOMPARE(rest.json().value(u"missing"), QJsonValue(0));
    QCOMPARE(onHand(u"LPZ"_qs), 8);
    QCOMPARE(onHand(u"BER"_qs), 3);
    QCOMPARE(say("attention").json().value(u"totals").toObject().value(u"short_transfer"),
             QJsonValue(0));
    const auto all = say("attention --all").rows();
    QCOMPARE(all.last().toObject().value(u"state"), QJsonValue(u"settled"_qs));
    const auto shown =
            cli().json({u"transfer"_qs, u"show"_qs, number}).json().value(u"transfer").toObject();
    QCOMPARE(shown.value(u"settlements").toArray().size(), 2);
    QCOMPARE(cli().json({u"stock"_qs, u"transfer"_qs, u"settle"_qs, number, u"--outcome"_qs,
                         u"lost"_qs})
                     .reason(),
             u"nothing_missing"_qs);
    verifyClean();
}

void CliTransfersTest::requestsAreCancelled()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto number = numberOf(
            say("stock transfer request --from LPZ --to BER --book 9783161484100 --quantity 1"));
    QCOMPARE(cli().json({u"stock"_qs, u"transfer"_qs, u"cancel"_qs, number}).exit, 0);
    const auto late = cli().json({u"stock"_qs, u"transfer"_qs, u"dispatch"_qs, number});
    QCOMPARE(late.exit, 1);
    QCOMPARE(late.reason(), u"transfer_state"_qs);
    QCOMPARE(say("transfers --state cancelled").total(), 1);
    verifyClean();
}

void CliTransfersTest::wrongLinesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *rest, const char *reason) {
        QTest::newRow(name) << QByteArray(R"({"from_shop":"LPZ","to_shop":)").append(rest)
                            << QString::fromLatin1(reason);
    };
    row("no lines", R"("BER","lines":[]})", "lines_missing");
    row("the same shop", R"("LPZ","lines":[{"isbn":"9783161484100","quantity":1}]})",
        "transfer_same_shop");
    row("an unknown shop", R"("XXX","lines":[{"isbn":"9783161484100","quantity":1}]})",
        "shop_unknown");
    row("no quantity", R"("BER","lines":[{"isbn":"9783161484100"}]})", "field_missing");
    row("a negative quantity", R"("BER","lines":[{"isbn":"9783161484100","quantity":-1}]})",
        "quantity_out_of_range");
    row("an unknown field", R"("BER","lines":[{"isbn":"9783161484100","quantity":1,"x":1}]})",
        "field_unknown");
    row("more than there is", R"("BER","lines":[{"isbn":"9783161484100","quantity":11}]})",
        "insufficient_stock");
    row("a book twice",
        R"("BER","lines":[{"isbn":"9783161484100","quantity":1},{"isbn":"9783161484100","quantity":1}]})",
        "book_twice");
    row("broken JSON", R"("BER",)", "json_malformed");
}

void CliTransfersTest::wrongLinesAreRefused()
{
    QFETCH(QByteArray, file);
    QCOMPARE(cli().fill().exit, 0);
    const auto answer = cli().json(
            {u"stock"_qs, u"transfer"_qs, u"dispatch"_qs, u"--file"_qs, cli().file(file)});
    QVERIFY2(answer.exit == 1, answer.all().constData());
    QTEST(answer.reason(), "reason");
    QVERIFY(!answer.json().value(u"error").toObject().value(u"message").toString().isEmpty());
    QCOMPARE(say("transfers").total(), 0);
    QCOMPARE(onHand(u"LPZ"_qs), 10);
}

void CliTransfersTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no shops") << u"stock transfer dispatch --book 9783161484100 --quantity 1"_qs;
    QTest::newRow("only one shop")
            << u"stock transfer request --from LPZ --book 9783161484100 --quantity 1"_qs;
    QTest::newRow("no quantity")
            << u"stock transfer dispatch --from LPZ --to BER --book 9783161484100"_qs;
    QTest::newRow("no outcome") << u"stock transfer settle T-LPZ-A1-000001-X"_qs;
    QTest::newRow("no number") << u"stock transfer receive"_qs;
    QTest::newRow("no verb") << u"stock transfer"_qs;
    QTest::newRow("unknown state") << u"transfers --state lost"_qs;
    QTest::newRow("no rows") << u"attention --limit 0"_qs;
    QTest::newRow("no id") << u"attention assign"_qs;
}

void CliTransfersTest::wrongUsageIsSaid()
{
    QFETCH(QString, line);
    QCOMPARE(cli().fill().exit, 0);
    const auto answer = cli().json(line.split(u' '));
    QVERIFY2(answer.exit == 2, answer.all().constData());
}

void CliTransfersTest::lowStockAndFailedWorkWait()
{
    QCOMPARE(cli().fill().exit, 0);
    QCOMPARE(cli().run({u"attention"_qs}).out.simplified(),
             QByteArray("Nothing waits for anybody. 0 of 0"));
    // A file that is no list of books is more than rejected rows.
    const auto broken = cli().file("isbn,price\n9783161484100,1\n");
    const auto failed = cli().json({u"import"_qs, u"books"_qs, broken});
    QVERIFY2(failed.exit == 1, failed.all().constData());
    QCOMPARE(cli().json({u"import"_qs, u"books"_qs, broken, u"--dry-run"_qs}).exit, 1);
    QCOMPARE(cli().json({u"import"_qs, u"books"_qs, u"/nowhere/books.csv"_qs}).exit, 1);
    const auto waiting = say("attention");
    QCOMPARE(waiting.total(), 1);
    const auto item = waiting.rows().first().toObject();
    QCOMPARE(item.value(u"kind"), QJsonValue(u"failed_job"_qs));
    QCOMPARE(item.value(u"job"), QJsonValue(u"import_books"_qs));
    QCOMPARE(item.value(u"subject"), QJsonValue(broken));
    QVERIFY(item.value(u"detail").toString().startsWith(failed.reason()));
    const auto id = item.value(u"id").toString();
    QCOMPARE(cli().json({u"attention"_qs, u"settle"_qs, id, u"--note"_qs, u"mended"_qs}).exit, 0);
    QCOMPARE(cli().json({u"attention"_qs, u"settle"_qs, id}).reason(), u"attention_settled"_qs);
    QCOMPARE(say("attention").total(), 0);
    QCOMPARE(say("attention --all").rows().first().toObject().value(u"note"),
             QJsonValue(u"mended"_qs));
}

QTEST_GUILESS_MAIN(CliTransfersTest)
#include "tst_CliTransfers.moc"
