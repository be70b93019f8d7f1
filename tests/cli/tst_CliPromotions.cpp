// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

#include <algorithm>

using namespace shopdesk;
using namespace shopdesk::test;

// Promotions and coupons from the command line.
class CliPromotionsTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void promotionIsMadeShownChangedAndEnded();
    void couponsAreMadeAndListed();
    void couponsAreChangedAndStopped();
    void badPromotionsAreRefused_data();
    void badPromotionsAreRefused();

private:
    CliAnswer say(const char *line) { return cli().json(QString::fromUtf8(line).split(u' ')); }
    QJsonObject shown(const char *name)
    {
        return cli()
                .json({u"promotion"_qs, u"show"_qs, QString::fromUtf8(name)})
                .json()
                .value(u"promotion")
                .toObject();
    }
    qint64 totalOfOneFaust()
    {
        return cli()
                .place(QLatin1String(CliProbe::kFaust), 1)
                .json()
                .value(u"order")
                .toObject()
                .value(u"total_minor")
                .toInteger();
    }
};

void CliPromotionsTest::promotionIsMadeShownChangedAndEnded()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto made = say("promotion create Spring percent --percent-bp 1000 "
                          "--book 9783161484100 --shop LPZ --until 2099-03-31");
    QVERIFY2(made.exit == 0, made.all().constData());
    const auto spring = shown("Spring");
    QCOMPARE(spring.value(u"percent_bp"), QJsonValue(1000));
    QCOMPARE(spring.value(u"ends_on"), QJsonValue(u"2099-03-31"_qs));
    QCOMPARE(spring.value(u"holds_for").toArray().size(), 2);
    QCOMPARE(totalOfOneFaust(), 1799);
    QCOMPARE(say("promotion edit Spring --percent-bp 2000 --weekdays mon,tue,wed,thu,fri,sat,sun")
                     .exit,
             0);
    QCOMPARE(shown("Spring").value(u"weekdays"), QJsonValue(127));
    QCOMPARE(totalOfOneFaust(), 1599);
    QCOMPARE(say("promotion edit Spring --end").exit, 0);
    QCOMPARE(totalOfOneFaust(), 1999);
    QCOMPARE(say("promotions").total(), 0);
    QCOMPARE(say("promotions --all --on 2026-03-01").total(), 1);
    const auto text = cli().run({u"promotion"_qs, u"show"_qs, u"Spring"_qs});
    QVERIFY2(text.out.contains("Spring (ended)\nRule: 20 % off"), text.all().constData());
}

void CliPromotionsTest::couponsAreMadeAndListed()
{
    QCOMPARE(cli().init().exit, 0);
    QCOMPARE(say("promotion create Spring amount --amount 500 --minimum 2000").exit, 0);
    const auto made = say("coupon create Spring --code welcome --count 2 --uses 1");
    QVERIFY2(made.exit == 0, made.all().constData());
    QCOMPARE(made.json().value(u"codes").toArray().size(), 3);
    QCOMPARE(say("coupons").total(), 3);
    QStringList codes;
    for (const auto &row : say("coupons --promotion Spring --sort -code").rows())
        codes.prepend(row.toObject().value(u"code").toString());
    QVERIFY(codes.contains(u"WELCOME"_qs));
    QCOMPARE(codes.size(), 3);
    QVERIFY(std::is_sorted(codes.begin(), codes.end()));
    QCOMPARE(shown("Spring").value(u"coupons").toArray().size(), 3);
}

void CliPromotionsTest::couponsAreChangedAndStopped()
{
    QCOMPARE(cli().fill().exit, 0);
    QCOMPARE(say("promotion create Spring percent --percent-bp 1000").exit, 0);
    QCOMPARE(say("coupon create Spring --code WELCOME --uses 1").exit, 0);
    const auto coupon = [this] {
        return shown("Spring").value(u"coupons").toArray().first().toObject();
    };
    const auto changed = say("coupon edit welcome --uses 20");
    QVERIFY2(changed.exit == 0, changed.all().constData());
    QCOMPARE(changed.json().value(u"changed").toArray(), QJsonArray{u"uses_left"_qs});
    QCOMPARE(coupon().value(u"uses_left"), QJsonValue(20));
    QCOMPARE(say("coupon edit WELCOME --endless --stop").exit, 0);
    QCOMPARE(coupon().value(u"uses_left"), QJsonValue(QJsonValue::Null));
    QCOMPARE(coupon().value(u"active"), QJsonValue(false));
    QVERIFY(say("coupon edit WELCOME --stop").json().value(u"changed").toArray().isEmpty());
    QCOMPARE(say("coupon edit WELCOME --start").exit, 0);
    QCOMPARE(coupon().value(u"active"), QJsonValue(true));
    QCOMPARE(cli().run({u"coupon"_qs, u"edit"_qs, u"WELCOME"_qs, u"--uses"_qs, u"0"_qs}).exit, 0);
    QCOMPARE(coupon().value(u"uses_left"), QJsonValue(0));
}

void CliPromotionsTest::badPromotionsAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *line, int exit, const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(line) << exit << QString::fromUtf8(reason);
    };
    row("no number", "promotion create A percent", 1, "field_missing");
    row("kind", "promotion create A gift", 1, "promotion_kind_unknown");
    row("days", "promotion create A percent --percent-bp 1 --weekdays someday", 2,
        "weekdays_malformed");
    row("unknown", "promotion show Nothing", 1, "promotion_missing");
    row("twice", "promotion edit Twin --end", 1, "promotion_ambiguous");
    row("nothing", "promotion edit Twin", 2, "argument_missing");
    row("no codes", "coupon create Spring", 1, "field_missing");
    row("no coupon", "coupon edit NOBODY --stop", 1, "coupon_unknown");
    row("no change", "coupon edit NOBODY", 2, "argument_missing");
    row("both numbers", "coupon edit NOBODY --uses 1 --endless", 2, "arguments_wrong");
    row("both ways", "coupon edit NOBODY --stop --start", 2, "arguments_wrong");
    row("below nothing", "coupon edit NOBODY --uses=-1", 1, "coupon_unknown");
}

void CliPromotionsTest::badPromotionsAreRefused()
{
    QFETCH(QString, line);
    QCOMPARE(cli().init().exit, 0);
    for (const auto *name : {"Twin", "Twin", "Spring"})
        QCOMPARE(cli().json({u"promotion"_qs, u"create"_qs, QString::fromUtf8(name), u"percent"_qs,
                             u"--percent-bp"_qs, u"500"_qs})
                         .exit,
                 0);
    const auto answer = cli().json(line.split(u' '));
    QTEST(answer.exit, "exit");
    QTEST(answer.reason(), "reason");
}

QTEST_GUILESS_MAIN(CliPromotionsTest)
#include "tst_CliPromotions.moc"
