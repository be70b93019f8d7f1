// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Stocktakes.
class CliStocktakeTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void stocktakeGoesThroughItsLife();
    void scansComeFromAFile();
    void recountIsBlind();
    void refusalsSayWhichBooks();
    void wrongUseIsSaid();

private:
    QString started()
    {
        const auto answer =
                cli().json({u"stock"_qs, u"count"_qs, u"start"_qs, u"--shop"_qs, u"LPZ"_qs});
        return answer.json().value(u"number").toString();
    }
    CliAnswer count(const QString &verb, const QString &number, const QStringList &more = {})
    {
        return cli().json(QStringList{u"stock"_qs, u"count"_qs, verb, number} + more);
    }
    CliAnswer add(const QString &number, const char *isbn, int copies)
    {
        return count(
                u"add"_qs, number,
                {u"--book"_qs, QLatin1String(isbn), u"--quantity"_qs, QString::number(copies)});
    }
    QJsonObject shown(const QString &number, const QStringList &more = {})
    {
        return cli()
                .json(QStringList{u"stocktake"_qs, u"show"_qs, number} + more)
                .json()
                .value(u"stocktake")
                .toObject();
    }
    qint64 onHand(const char *isbn)
    {
        for (const auto &row : cli().json({u"stock"_qs, QLatin1String(isbn)}).rows()) {
            if (row.toObject().value(u"shop").toString() == u"LPZ")
                return row.toObject().value(u"on_hand").toInteger();
        }
        return -1;
    }
};

void CliStocktakeTest::stocktakeGoesThroughItsLife()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto number = started();
    QVERIFY(number.startsWith(u"S-LPZ-"));
    const auto added = add(number, CliProbe::kFaust, 8);
    QVERIFY2(added.exit == 0, added.all().constData());
    const auto line = added.json().value(u"lines").toArray().first().toObject();
    QCOMPARE(line.value(u"code").toString(), QLatin1String(CliProbe::kFaust));
    QCOMPARE(line.value(u"counted").toInt(), 8);
    QCOMPARE(count(u"abandon"_qs, number, {u"--note"_qs, u"fire drill"_qs}).exit, 0);
    QCOMPARE(add(number, CliProbe::kFaust, 1).reason(), u"stocktake_state"_qs);
    QCOMPARE(count(u"resume"_qs, number.toLower()).exit, 0);
    const auto listed = cli().json({u"stocktakes"_qs, u"--open"_qs, u"--shop"_qs, u"LPZ"_qs});
    QCOMPARE(listed.total(), 1);
    QCOMPARE(listed.rows().first().toObject().value(u"lines").toInt(), 1);

    // Sold after it was counted.
    const auto order = cli().place(QLatin1String(CliProbe::kFaust), 1).json().value(u"order");
    const auto sold = order.toObject().value(u"number").toString();
    QCOMPARE(cli().json({u"order"_qs, u"pay"_qs, sold, u"--tender"_qs, u"card:1999"_qs}).exit, 0);
    QCOMPARE(cli().json({u"order"_qs, u"hand-over"_qs, sold}).exit, 0);
    const auto before = shown(number);
    QCOMPARE(before.value(u"progress").toObject().value(u"uncounted_books").toInt(), 1);
    QCOMPARE(before.value(u"outcome").toObject().value(u"fewer").toInt(), 2);
    QCOMPARE(before.value(u"people").toArray().size(), 1);
    const auto posted = count(u"post"_qs, number, {u"--uncounted"_qs, u"zero"_qs});
    QVERIFY2(posted.exit == 0, posted.all().constData());
    QCOMPARE(posted.json().value(u"copies").toInt(), -5);
    QCOMPARE(onHand(CliProbe::kFaust), 7);
    QCOMPARE(onHand(CliProbe::kRare), 0);
    const auto after = shown(number, {u"--differences"_qs});
    QCOMPARE(after.value(u"state").toString(), u"posted"_qs);
    QCOMPARE(after.value(u"lines").toArray().size(), 2);
    QCOMPARE(cli().run({u"stocktake"_qs, u"show"_qs, number, u"--lines"_qs}).exit, 0);
    const auto verified = cli().json({u"verify"_qs});
    QVERIFY2(verified.exit == 0, verified.all().constData());
}

void CliStocktakeTest::scansComeFromAFile()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto number = started();
    const auto list = cli().file("\xef\xbb\xbf"
                                 "9783161484100\r\n9785170800001\r\n\r\n 978-3-16-148410-0 \n"
                                 "9783161484100\n");
    const auto scanned = count(u"add"_qs, number, {u"--file"_qs, list});
    QVERIFY2(scanned.exit == 0, scanned.all().constData());
    const auto lines = scanned.json().value(u"lines").toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().toObject().value(u"counted").toInt(), 3);
    const auto file = cli().file(R"({"lines":[{"isbn":"9783161484100","quantity":7}]})");
    const auto counted = count(u"add"_qs, number, {u"--file"_qs, file});
    QVERIFY2(counted.exit == 0, counted.all().constData());
    QCOMPARE(counted.json().value(u"lines").toArray().first().toObject().value(u"counted").toInt(),
             10);
    // All of a file or nothing.
    const auto wrong = cli().file("9785170800001\n1234567890\n");
    QCOMPARE(count(u"add"_qs, number, {u"--file"_qs, wrong}).reason(), u"book_unknown"_qs);
    QCOMPARE(shown(number).value(u"progress").toObject().value(u"copies").toInt(), 11);
    QCOMPARE(count(u"add"_qs, number, {u"--file"_qs, cli().file(" \n")}).reason(),
             u"list_empty"_qs);
}

void CliStocktakeTest::recountIsBlind()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto number = started();
    QCOMPARE(add(number, CliProbe::kFaust, 7).exit, 0);
    QCOMPARE(add(number, CliProbe::kRare, 3).exit, 0);
    const auto recount = count(u"recount"_qs, number);
    QCOMPARE(recount.json().value(u"books").toInt(), 1);
    const auto blind = shown(number, {u"--differences"_qs}).value(u"lines").toArray();
    QCOMPARE(blind.size(), 1);
    for (const auto &key : {u"counted"_qs, u"expected"_qs, u"variance"_qs})
        QVERIFY(blind.first().toObject().value(key).isNull());
    QCOMPARE(add(number, CliProbe::kRare, 1).reason(), u"not_to_recount"_qs);
    QCOMPARE(add(number, CliProbe::kFaust, 9).exit, 0);
    const auto seen = shown(number, {u"--lines"_qs}).value(u"lines").toArray();
    QCOMPARE(seen.size(), 2);
    const auto progress = shown(number).value(u"progress").toObject();
    QCOMPARE(progress.value(u"to_recount").toInt(), 0);
    QCOMPARE(progress.value(u"recounted").toInt(), 1);
}

void CliStocktakeTest::refusalsSayWhichBooks()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto first = started();
    const auto second = started();
    QCOMPARE(add(first, CliProbe::kFaust, 1).exit, 0);
    const auto refused = cli().run({u"stock"_qs, u"count"_qs, u"add"_qs, second, u"--book"_qs,
                                    QLatin1String(CliProbe::kFaust)});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.all().contains("9783161484100"), refused.all().constData());
    QCOMPARE(count(u"recount"_qs, second).reason(), u"nothing_differs"_qs);
    QCOMPARE(count(u"post"_qs, second).reason(), u"nothing_counted"_qs);
    QCOMPARE(cli().json({u"stocktake"_qs, u"show"_qs, u"S-LPZ-A1-000099-X"_qs}).reason(),
             u"stocktake_missing"_qs);
}

void CliStocktakeTest::wrongUseIsSaid()
{
    QCOMPARE(cli().fill().exit, 0);
    QCOMPARE(cli().json({u"stock"_qs, u"count"_qs}).exit, 2);
    QCOMPARE(cli().json({u"stock"_qs, u"count"_qs, u"start"_qs}).exit, 2);
    const auto number = started();
    QCOMPARE(count(u"add"_qs, number).exit, 2);
    QCOMPARE(cli().json({u"stocktakes"_qs, u"--state"_qs, u"lost"_qs}).reason(),
             u"state_unknown"_qs);
    QCOMPARE(cli().json({u"stock"_qs, u"count"_qs, u"start"_qs, u"--shop"_qs, u"LPZ"_qs,
                         u"--shelf"_qs, u"A1"_qs})
                     .reason(),
             u"shelf_unknown"_qs);
}

QTEST_GUILESS_MAIN(CliStocktakeTest)
#include "tst_CliStocktake.moc"
