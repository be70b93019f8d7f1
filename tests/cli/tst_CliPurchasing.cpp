// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Purchase orders, deliveries and what is low, from the command line.
class CliPurchasingTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void orderIsWrittenChangedSentAndReceived();
    void deliverySaysInWordsHowItDiffers();
    void listsTakeTheirFilters();
    void lowBooksBecomeADraft();
    void draftIsCancelledAndASentOrderClosed();
    void shelfAndLevelAreSet();
    void wrongWordsAreRefused();

private:
    // The chain of fill() with a supplier.
    void begin()
    {
        QCOMPARE(cli().fill().exit, 0);
        const auto made = cli().run(
                {u"apply"_qs, u"--file"_qs, u"-"_qs}, {},
                R"({"op":"0197b000-0000-7000-8000-0000000000a1","kind":"CreateSupplier","version":1,)"
                R"("value":{"code":"KNV","name":"Koch, Neff & Volckmar","contact":"","email":"",)"
                R"("phone":"","street":"","city":"","postcode":"","country":"","account_number":"",)"
                R"("return_days":90,"note":""}})"
                "\n");
        QVERIFY2(made.exit == 0, made.all().constData());
    }
    CliAnswer say(const char *line) { return cli().json(QString::fromUtf8(line).split(u' ')); }
    CliAnswer say(const QString &line) { return cli().json(line.split(u' ')); }
    // The number of a draft of five copies of Faust.
    QString drafted()
    {
        return say("purchase create --supplier knv --shop LPZ --book 9783161484100 --quantity 5 "
                   "--cost 11")
                .json()
                .value(u"number")
                .toString();
    }
    QJsonObject order(const QString &number)
    {
        return say(u"purchase show "_qs + number).json().value(u"purchase_order").toObject();
    }
    void verifyClean()
    {
        const auto verified = cli().json({u"verify"_qs});
        QVERIFY2(verified.exit == 0, verified.all().constData());
    }
};

void CliPurchasingTest::orderIsWrittenChangedSentAndReceived()
{
    begin();
    const auto number = drafted();
    QVERIFY2(number.startsWith(u"P-LPZ-"), qPrintable(number));
    const auto lines =
            cli().file(R"({"lines":[{"isbn":"9783161484100","quantity":4,"unit_cost_minor":1000},)"
                       R"({"isbn":"9785170800001","quantity":2}]})");
    const auto changed =
            say(u"purchase change %1 --expected 2099-04-01 --file %2"_qs.arg(number, lines));
    QVERIFY2(changed.exit == 0, changed.all().constData());
    const auto noted = cli().json({u"purchase"_qs, u"change"_qs, number, u"--note"_qs, u"soon"_qs});
    QVERIFY2(noted.exit == 0, noted.all().constData());
    auto shown = order(number);
    QCOMPARE(shown.value(u"state").toString(), u"draft"_qs);
    QCOMPARE(shown.value(u"expected_on").toString(), u"2099-04-01"_qs);
    QCOMPARE(shown.value(u"note").toString(), u"soon"_qs);
    QCOMPARE(shown.value(u"cost_minor").toInt(), 4000);
    QCOMPARE(shown.value(u"lines").toArray().size(), 2);
    const auto sent = say(u"purchase send "_qs + number.toLower());
    QVERIFY2(sent.exit == 0, sent.all().constData());
    QCOMPARE(sent.json().value(u"copies").toInt(), 6);
    QCOMPARE(say(u"purchase send "_qs + number).reason(), u"purchase_order_state"_qs);

    const auto came = cli().file(R"({"reference":"LS 4711","lines":[)"
                                 R"({"isbn":"9783161484100","quantity":4},)"
                                 R"({"isbn":"9785170800001","quantity":2}]})");
    const auto received =
            say(u"stock receive --shop LPZ --order %1 --file %2"_qs.arg(number, came));
    QVERIFY2(received.exit == 0, received.all().constData());
    QCOMPARE(received.json().value(u"differences").toArray().size(), 0);
    shown = order(number);
    QCOMPARE(shown.value(u"state").toString(), u"closed"_qs);
    QCOMPARE(shown.value(u"deliveries").toArray().size(), 1);
    const auto text = cli().run({u"purchase"_qs, u"show"_qs, number});
    QVERIFY2(text.out.contains("Koch, Neff & Volckmar") && text.out.contains("6 of 6"),
             text.all().constData());
    const auto paper = cli().folder() + u"/order.pdf"_qs;
    const auto printed = say(u"purchase print %1 --pdf %2"_qs.arg(number, paper));
    QVERIFY2(printed.exit == 0, printed.all().constData());
    QVERIFY(QFileInfo(paper).size() > 1000);
    QCOMPARE(say(u"purchase print "_qs + number).reason(), u"argument_missing"_qs);
    verifyClean();
}

void CliPurchasingTest::deliverySaysInWordsHowItDiffers()
{
    begin();
    const auto number = drafted();
    QCOMPARE(say(u"purchase send "_qs + number).exit, 0);
    const auto came = cli().file(R"({"lines":[{"isbn":"9783161484100","quantity":3,"damaged":1,)"
                                 R"("unit_cost_minor":1050,"return_by":"2099-09-30"},)"
                                 R"({"isbn":"9785170800001","quantity":1}]})");
    const auto answer =
            cli().run({u"stock"_qs, u"receive"_qs, u"--shop"_qs, u"LPZ"_qs, u"--order"_qs, number,
                       u"--reference"_qs, u"LS 4711"_qs, u"--file"_qs, came});
    QVERIFY2(answer.exit == 0, answer.all().constData());
    for (const auto *words : {"Received 4 copies as D-LPZ-", "2 of 5 did not come, 1 of 3 damaged",
                              "1 came that nobody ordered"})
        QVERIFY2(answer.out.contains(words), answer.out.constData());
    const auto list = say(u"deliveries --order "_qs + number);
    QCOMPARE(list.total(), 1);
    const auto there = list.rows().first().toObject().value(u"number").toString();
    const auto delivery = say(u"delivery show "_qs + there).json().value(u"delivery").toObject();
    QCOMPARE(delivery.value(u"reference").toString(), u"LS 4711"_qs);
    QCOMPARE(delivery.value(u"purchase_order").toString(), number);
    QCOMPARE(delivery.value(u"damaged").toInt(), 1);
    const auto line = delivery.value(u"lines").toArray().first().toObject();
    QCOMPARE(line.value(u"expected").toInt(), 5);
    QCOMPARE(line.value(u"return_by").toString(), u"2099-09-30"_qs);
    QCOMPARE(line.value(u"unit_cost_minor").toInt(), 1050);
    QVERIFY(cli().run({u"delivery"_qs, u"show"_qs, there}).out.contains("Delivery note: LS 4711"));
    QCOMPARE(order(number).value(u"state").toString(), u"partly_received"_qs);
    verifyClean();
}

void CliPurchasingTest::listsTakeTheirFilters()
{
    begin();
    const auto draft = drafted();
    const auto sent = drafted();
    QCOMPARE(say(u"purchase send "_qs + sent).exit, 0);
    QCOMPARE(say(u"stock receive --shop LPZ --book 9785170800001 --quantity 2 --supplier KNV"_qs)
                     .exit,
             0);
    QCOMPARE(say("purchases").total(), 2);
    QCOMPARE(say("purchases --state draft --shop lpz --supplier KNV")
                     .rows()
                     .first()
                     .toObject()
                     .value(u"number"),
             QJsonValue(draft));
    QCOMPARE(say("purchases --state draft --state sent --book 978-3-16-148410-0").total(), 2);
    QCOMPARE(say("purchases --shop BER").total(), 0);
    QCOMPARE(say("purchases --open --totals").json().value(u"totals").toObject().value(u"copies"),
             QJsonValue(10));
    QCOMPARE(say(u"purchases --search "_qs + sent.toLower()).total(), 1);
    QCOMPARE(say("deliveries --supplier KNV").total(), 1);
    QCOMPARE(say("deliveries --from 2099-01-01").total(), 0);
    QCOMPARE(say("deliveries --book 9785170800001 --shop LPZ --supplier KNV").total(), 1);
}

void CliPurchasingTest::lowBooksBecomeADraft()
{
    begin();
    QCOMPARE(say("low-stock LPZ").total(), 0);
    QCOMPARE(say("stock set --shop LPZ --book 9783161484100 --reorder-level 12").exit, 0);
    QCOMPARE(say("stock receive --shop LPZ --book 9783161484100 --quantity 1 --supplier KNV").exit,
             0);
    QCOMPARE(say("stock set --shop LPZ --book 9785170800001 --reorder-level 5").exit, 0);
    const auto low = say("low-stock lpz --weeks 8");
    QCOMPARE(low.total(), 2);
    const auto text = cli().run({u"low-stock"_qs, u"LPZ"_qs, u"--weeks"_qs, u"8"_qs});
    QVERIFY2(text.out.contains("sold in 8 weeks"), text.all().constData());
    const auto ordered = say("low-stock LPZ --supplier KNV --order");
    QVERIFY2(ordered.exit == 0, ordered.all().constData());
    QCOMPARE(ordered.total(), 1);
    const auto number = ordered.json().value(u"order").toObject().value(u"number").toString();
    const auto line = order(number).value(u"lines").toArray().first().toObject();
    QCOMPARE(line.value(u"isbn").toString(), QLatin1String(CliProbe::kFaust));
    QCOMPARE(line.value(u"quantity").toInt(), 1);
    QCOMPARE(say(u"purchase send "_qs + number).exit, 0);
    const auto nothing = say("low-stock LPZ --supplier KNV --order");
    QCOMPARE(nothing.total(), 0);
    QVERIFY(!nothing.json().contains(u"order"));
    verifyClean();
}

void CliPurchasingTest::draftIsCancelledAndASentOrderClosed()
{
    begin();
    const auto draft = drafted();
    QCOMPARE(say(u"purchase close "_qs + draft).json().value(u"state").toString(), u"cancelled"_qs);
    const auto sent = drafted();
    QCOMPARE(say(u"purchase send "_qs + sent).exit, 0);
    const auto closed = say(u"purchase close %1 --note gone"_qs.arg(sent));
    QCOMPARE(closed.json().value(u"open").toInt(), 5);
    QCOMPARE(order(sent).value(u"note").toString(), u"gone"_qs);
    QCOMPARE(say(u"purchase close "_qs + sent).reason(), u"purchase_order_state"_qs);
    QCOMPARE(say(u"stock receive --shop LPZ --order %1 --book 9783161484100 --quantity 1"_qs.arg(
                         sent))
                     .reason(),
             u"purchase_order_state"_qs);
    verifyClean();
}

void CliPurchasingTest::shelfAndLevelAreSet()
{
    begin();
    const auto row = [this] {
        return say("assortment LPZ --search 9783161484100").rows().first().toObject();
    };
    const auto set = say("stock set --shop LPZ --book 9783161484100 --reorder-level 3 --shelf B4");
    QVERIFY2(set.exit == 0, set.all().constData());
    QCOMPARE(row().value(u"reorder_level").toInt(), 3);
    QCOMPARE(row().value(u"shelf").toString(), u"B4"_qs);
    QCOMPARE(say("stock set --shop LPZ --book 9783161484100 --reorder-level none").exit, 0);
    QVERIFY(row().value(u"reorder_level").isNull());
    const auto again = cli().run({u"stock"_qs, u"set"_qs, u"--shop"_qs, u"LPZ"_qs, u"--book"_qs,
                                  u"9783161484100"_qs, u"--shelf"_qs, u"B4"_qs});
    QVERIFY2(again.out.contains("It was so already."), again.all().constData());
}

// Nothing of it is done, so that one workspace is enough for all.
void CliPurchasingTest::wrongWordsAreRefused()
{
    struct Wrong
    {
        const char *line;
        int exit;
        const char *reason;
    };
    constexpr Wrong kWrong[] = {
            {"purchase create --shop LPZ --book 9783161484100 --quantity 1", 2, "argument_missing"},
            {"purchase create --supplier KNV --book 9783161484100 --quantity 1", 2,
             "argument_missing"},
            {"purchase create --supplier KNV --shop LPZ", 2, "argument_missing"},
            {"purchase create --supplier KNV --shop LPZ --book 9783161484100", 2,
             "argument_missing"},
            {"purchase create --supplier KNV --shop LPZ --book 9783161484100 --quantity 1 --cost x",
             2, "money_malformed"},
            {"purchase create --supplier NO --shop LPZ --book 9783161484100 --quantity 1", 1,
             "supplier_unknown"},
            {"purchase create --supplier KNV --shop LPZ --book 9783161484100 --quantity 0", 1,
             "quantity_out_of_range"},
            {"purchase create --supplier KNV --shop LPZ --book 9783161484100 --quantity 1 "
             "--expected "
             "soon",
             2, "date_malformed"},
            {"purchase show P-LPZ-A1-000099-X", 1, "purchase_order_unknown"},
            {"purchase send P-LPZ-A1-000099-X", 1, "purchase_order_unknown"},
            {"purchases --state lost", 2, "state_unknown"},
            {"purchases --supplier NO", 1, "supplier_unknown"},
            {"deliveries --from yesterday", 2, "date_malformed"},
            {"delivery show D-1", 1, "delivery_unknown"},
            {"low-stock LPZ --order", 2, "argument_missing"},
            {"low-stock LPZ --weeks 9999", 2, "number_out_of_range"},
            {"low-stock XXX", 1, "shop_missing"},
            {"stock set --shop LPZ --book 9783161484100", 2, "argument_missing"},
            {"stock set --shop LPZ --book 9783161484100 --reorder-level many", 2,
             "number_malformed"},
            {"stock set --shop LPZ --book 9783161484100 --reorder-level -1", 1,
             "number_out_of_range"},
            {"stock receive --shop LPZ --book 9783161484100 --quantity 1 --supplier NO", 1,
             "supplier_unknown"},
    };
    begin();
    for (const auto &[line, exit, reason] : kWrong) {
        const auto answer = say(line);
        const QByteArray all = line + QByteArray(": ") + answer.all();
        QVERIFY2(answer.exit == exit, all.constData());
        QVERIFY2(answer.reason() == QLatin1String(reason), all.constData());
    }
    QCOMPARE(say("purchases").total(), 0);
    verifyClean();
}

QTEST_GUILESS_MAIN(CliPurchasingTest)
#include "tst_CliPurchasing.moc"
