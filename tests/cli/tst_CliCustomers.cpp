// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Customers and reviews from the command line.
class CliCustomersTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void customerIsMadeFoundChangedAndShown();
    void customerIsPutInAGroup();
    void debtIsSettled();
    void duplicateIsMerged();
    void badCustomersAreRefused_data();
    void badCustomersAreRefused();
    void customerMaySeeNoOther();
    void reviewIsWrittenHiddenShownAndDeleted();
    void reviewsAreModeratedByManagersOnly();

private:
    CliAnswer say(const char *line) { return cli().json(QString::fromUtf8(line).split(u' ')); }
    QString create(const QString &name, const QStringList &more = {})
    {
        return cli()
                .json(QStringList{u"customer"_qs, u"create"_qs, name} + more)
                .json()
                .value(u"id")
                .toString();
    }
    QJsonObject shown(const QString &customer)
    {
        return cli()
                .json({u"customer"_qs, u"show"_qs, customer})
                .json()
                .value(u"customer")
                .toObject();
    }
    void makeAccount(const QString &login, const QString &role)
    {
        const auto made = cli().json(
                {u"account"_qs, u"create"_qs, login, u"--role"_qs, role},
                {{u"SHOPDESK_NEW_PASSWORD"_qs, QLatin1String(CliProbe::kOtherPassword)}});
        QVERIFY2(made.exit == 0, made.all().constData());
    }
    CliAnswer as(const QString &login, const char *line)
    {
        return cli().json(QStringList{u"--sign-in"_qs, login} + QString::fromUtf8(line).split(u' '),
                          {{u"SHOPDESK_PASSWORD"_qs, QLatin1String(CliProbe::kOtherPassword)}});
    }
};

void CliCustomersTest::customerIsMadeFoundChangedAndShown()
{
    QCOMPARE(cli().init().exit, 0);
    const auto id = create(u"Анна Каренина"_qs, {u"--phone"_qs, u"+49 341 12-34"_qs, u"--number"_qs,
                                                 u"k-1042"_qs, u"--city"_qs, u"Leipzig"_qs});
    QVERIFY(!id.isEmpty());
    for (const auto &text : {u"каренина"_qs, u"0341 1234"_qs, u"K1042"_qs}) {
        const auto found = cli().json({u"customers"_qs, u"--search"_qs, text});
        QVERIFY2(found.total() == 1, found.all().constData());
    }
    QCOMPARE(cli().json({u"customer"_qs, u"edit"_qs, u"K-1042"_qs, u"--email"_qs,
                         u"anna@example.org"_qs, u"--city"_qs, QString()})
                     .exit,
             0);
    const auto customer = shown(u"k-1042"_qs);
    QCOMPARE(customer.value(u"id").toString(), id);
    QCOMPARE(customer.value(u"email").toString(), u"anna@example.org"_qs);
    QCOMPARE(customer.value(u"city").toString(), QString());
    QCOMPARE(customer.value(u"owed_minor"), QJsonValue(0));
    QCOMPARE(say("customer edit K-1042 --deactivate").exit, 0);
    QCOMPARE(say("customers").total(), 0);
    QCOMPARE(say("customers --all").total(), 1);
    const auto text = cli().run({u"customer"_qs, u"show"_qs, u"K-1042"_qs});
    QVERIFY2(text.out.contains("(inactive)"), text.all().constData());
}

void CliCustomersTest::customerIsPutInAGroup()
{
    QCOMPARE(cli().init().exit, 0);
    QVERIFY(!create(u"Anna"_qs, {u"--number"_qs, u"K-1"_qs}).isEmpty());
    QVERIFY(!create(u"Boris"_qs).isEmpty());
    QCOMPARE(say("customer group-create Schools").exit, 0);
    QCOMPARE(say("customer group K-1 Schools").exit, 0);
    QCOMPARE(say("customers --group Schools").total(), 1);
    QCOMPARE(say("customer groups").rows().first().toObject().value(u"customers"), QJsonValue(1));
    QCOMPARE(say("customer group K-1 Schools --remove").exit, 0);
    QCOMPARE(say("customers --group Schools").total(), 0);
    QCOMPARE(say("customers --group Nobody").reason(), u"customer_group_unknown"_qs);
    QCOMPARE(say("customer group K-9 Schools").reason(), u"customer_unknown"_qs);
}

void CliCustomersTest::debtIsSettled()
{
    QCOMPARE(cli().fill().exit, 0);
    create(u"Anna Weber"_qs, {u"--number"_qs, u"K-1"_qs, u"--street"_qs, u"Hauptstr. 5"_qs,
                              u"--city"_qs, u"Leipzig"_qs});
    const auto file = cli().file(R"({"shop": "LPZ", "customer": "K-1", "channel": "delivery",
        "lines": [{"isbn": "9783161484100", "quantity": 1}]})");
    const auto placed = cli().json({u"order"_qs, u"place"_qs, u"--file"_qs, file});
    QVERIFY2(placed.exit == 0, placed.all().constData());
    const auto number = placed.json().value(u"order").toObject().value(u"number").toString();
    const auto shownOrder = cli().run({u"order"_qs, u"show"_qs, number});
    QVERIFY2(shownOrder.out.contains("Hauptstr. 5"), shownOrder.all().constData());
    QCOMPARE(cli().json({u"order"_qs, u"pay"_qs, number, u"--tender"_qs, u"account:1999"_qs}).exit,
             0);
    QCOMPARE(shown(u"K-1"_qs).value(u"owed_minor"), QJsonValue(1999));
    const auto more = say("customer settle K-1 --shop LPZ --amount 2000 --tender card:2000");
    QCOMPARE(more.exit, 1);
    QCOMPARE(more.reason(), u"account_owes_less"_qs);
    const auto settled = say("customer settle K-1 --shop LPZ --amount 1500 --tender cash:2000");
    QVERIFY2(settled.exit == 0, settled.all().constData());
    QCOMPARE(settled.json().value(u"change_minor"), QJsonValue(500));
    QCOMPARE(shown(u"K-1"_qs).value(u"owed_minor"), QJsonValue(499));
    QCOMPARE(say("verify").exit, 0);
}

void CliCustomersTest::duplicateIsMerged()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto keep = create(u"Anna"_qs, {u"--number"_qs, u"K-1"_qs});
    QVERIFY(!create(u"A. Weiss"_qs, {u"--number"_qs, u"K-2"_qs}).isEmpty());
    const auto order = cli().file(
            R"({"shop":"LPZ","customer":"K-2","lines":[{"isbn":"9783161484100","quantity":1}]})");
    QCOMPARE(cli().json({u"order"_qs, u"place"_qs, u"--file"_qs, order}).exit, 0);
    const auto merged = say("customer merge K-1 K-2");
    QVERIFY2(merged.exit == 0, merged.all().constData());
    QCOMPARE(merged.json().value(u"orders"), QJsonValue(1));
    QCOMPARE(shown(u"K-2"_qs).value(u"id").toString(), keep);
    QCOMPARE(say("orders --customer K-2").total(), 1);
    QCOMPARE(say("customer merge K-2 K-1").reason(), u"customers_same"_qs);
    QCOMPARE(say("customer merge K-1 K-7").reason(), u"customer_unknown"_qs);
    const auto verified = say("verify");
    QVERIFY2(verified.exit == 0, verified.all().constData());
}

void CliCustomersTest::badCustomersAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QStringList &words, int exit, const char *reason) {
        QTest::newRow(name) << words << exit << QString::fromLatin1(reason);
    };
    row("name", {u"create"_qs, u" "_qs}, 1, "text_missing");
    row("no name", {u"create"_qs}, 2, "arguments_wrong");
    row("number", {u"create"_qs, u"A"_qs, u"--number"_qs, u"K 1"_qs}, 1, "customer_number_invalid");
    row("country", {u"create"_qs, u"A"_qs, u"--country"_qs, u"Germany"_qs}, 1, "country_invalid");
    row("e-mail", {u"create"_qs, u"A"_qs, u"--email"_qs, u"nothing"_qs}, 1, "email_invalid");
    row("nothing to change", {u"edit"_qs, u"K-1"_qs}, 2, "argument_missing");
    row("nobody", {u"edit"_qs, u"K-404"_qs, u"--name"_qs, u"B"_qs}, 1, "customer_unknown");
    row("nobody to show", {u"show"_qs, u"K-404"_qs}, 1, "customer_missing");
}

void CliCustomersTest::badCustomersAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QCOMPARE(cli().init().exit, 0);
    const auto answer = cli().json(QStringList{u"customer"_qs} + words);
    QVERIFY2(answer.exit == exit, answer.all().constData());
    QTEST(answer.reason(), "reason");
    QVERIFY(!answer.messages.contains("{"));
}

void CliCustomersTest::customerMaySeeNoOther()
{
    QCOMPARE(cli().init().exit, 0);
    makeAccount(u"reader"_qs, u"customer"_qs);
    QVERIFY(!create(u"Anna"_qs, {u"--number"_qs, u"K-1"_qs}).isEmpty());
    for (const auto *line : {"customers", "customer show K-1", "customer groups",
                             "customer merge K-1 reader", "customer edit K-1 --name B"}) {
        const auto answer = as(u"reader"_qs, line);
        QVERIFY2(answer.exit == 1, answer.all().constData());
        QCOMPARE(answer.json().value(u"error").toObject().value(u"kind").toString(),
                 u"forbidden"_qs);
    }
    QCOMPARE(as(u"reader"_qs, "customer edit reader --city Leipzig").exit, 0);
    QCOMPARE(as(u"reader"_qs, "customer edit reader --note x").reason(), u"not_yours"_qs);
}

void CliCustomersTest::reviewIsWrittenHiddenShownAndDeleted()
{
    QCOMPARE(cli().fill().exit, 0);
    makeAccount(u"reader"_qs, u"customer"_qs);
    const auto written = as(u"reader"_qs, "review write 9783161484100 --rating 4 --text Прекрасно");
    QVERIFY2(written.exit == 0, written.all().constData());
    const auto id = written.json().value(u"id").toString();
    QCOMPARE(say("reviews 9783161484100 --search прекрасно").total(), 1);
    QCOMPARE(say("reviews --rating 4 --rating 5").total(), 1);
    QCOMPARE(say("reviews --rating 5").total(), 0);
    const auto hidden =
            cli().json({u"review"_qs, u"hide"_qs, id, u"--reason"_qs, u"Not about the book"_qs});
    QVERIFY2(hidden.exit == 0, hidden.all().constData());
    QCOMPARE(say("reviews --hidden").total(), 1);
    QCOMPARE(as(u"reader"_qs, "reviews --own").rows().first().toObject().value(u"hidden_reason"),
             QJsonValue(u"Not about the book"_qs));
    QCOMPARE(say("verify").exit, 0);
    QCOMPARE(cli().json({u"review"_qs, u"show"_qs, id}).exit, 0);
    QCOMPARE(say("reviews --hidden").total(), 0);
    QCOMPARE(as(u"reader"_qs, "review delete 9783161484100").exit, 0);
    QCOMPARE(as(u"reader"_qs, "review delete 9783161484100").reason(), u"review_missing"_qs);
    QCOMPARE(say("reviews").total(), 0);
}

void CliCustomersTest::reviewsAreModeratedByManagersOnly()
{
    QCOMPARE(cli().fill().exit, 0);
    makeAccount(u"seller"_qs, u"staff"_qs);
    const auto written = as(u"seller"_qs, "review write 9783161484100 --rating 5");
    const auto id = written.json().value(u"id").toString();
    QCOMPARE(as(u"seller"_qs, "review pick 9783161484100").exit, 0);
    QCOMPARE(say("reviews --picks").total(), 1);
    QCOMPARE(as(u"seller"_qs, "review pick 9783161484100 --off").exit, 0);
    QCOMPARE(say("reviews --picks").total(), 0);
    const auto refused = as(u"seller"_qs, qPrintable(u"review hide %1 --reason x"_qs.arg(id)));
    QCOMPARE(refused.reason(), u"role_may_not"_qs);
    QCOMPARE(cli().json({u"review"_qs, u"hide"_qs, id}).exit, 2);
    QCOMPARE(say("review hide nonsense --reason x").reason(), u"field_malformed"_qs);
    QCOMPARE(say("review write 9783161484100 --rating 6").reason(), u"rating_out_of_range"_qs);
    QCOMPARE(say("review write 9783161484100").exit, 2);
    QCOMPARE(say("review pick 9783161484100").reason(), u"review_missing"_qs);
}

QTEST_GUILESS_MAIN(CliCustomersTest)
#include "tst_CliCustomers.moc"
