// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/StocktakeTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Books are counted and counted again.
class TestStocktake : public StocktakeTest
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithANumber();
    void refusesToStart_data();
    void refusesToStart();
    void addsScansOfOnePass();
    void tellsWhatIsCountedOfEachBookOnce();
    void flagsWhatMovedBetweenTwoScans();
    void refusesImpossibleCounts();
    void countsAScopeAndWhatTheShopDoesNotHave();
    void countsACategoryWithAllBelow();
    void replacesTheFirstCountInARecount();
    void recountsOnlyWhatDiffers();
    void refusesARecountOfNothing();
    void countsABookInOneStocktakeOnly();
    void keepsToTheShopsOfStaff();
};

void TestStocktake::startsWithANumber()
{
    auto start = stocktakeOf();
    start.note = u"весна"_qs;
    const auto result = m_shop->apply(start, m_shop->staff());
    SD_VERIFY(result);
    const auto number = result->value(u"number").toString();
    QVERIFY2(number.startsWith(u"S-LPZ-A1-"), qPrintable(number));
    QCOMPARE(stateOf(*m_shop, number), u"counting"_qs);
    QCOMPARE(m_shop->value(u"SELECT note FROM stocktake"_qs), u"весна"_qs);
}

void TestStocktake::refusesToStart_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("shelf");
    QTest::addColumn<QString>("reason");
    QTest::newRow("another scope")
            << u"cellar"_qs << QString() << QString() << u"stocktake_scope_unknown"_qs;
    QTest::newRow("no category") << u"category"_qs << QString() << QString()
                                 << u"category_missing"_qs;
    QTest::newRow("another category")
            << u"category"_qs << u"NONE"_qs << QString() << u"category_unknown"_qs;
    QTest::newRow("no shelf") << u"shelf"_qs << QString() << u" "_qs << u"shelf_missing"_qs;
    QTest::newRow("another shelf") << u"shelf"_qs << QString() << u"Z9"_qs << u"shelf_unknown"_qs;
    QTest::newRow("a shelf of all")
            << u"shop"_qs << QString() << u"A1"_qs << u"stocktake_scope_mixed"_qs;
    QTest::newRow("a category of all")
            << u"shop"_qs << u"FICTION"_qs << QString() << u"stocktake_scope_mixed"_qs;
}

void TestStocktake::refusesToStart()
{
    QFETCH(QString, scope);
    QFETCH(QString, category);
    QFETCH(QString, shelf);
    auto start = stocktakeOf(scope);
    if (!category.isEmpty())
        start.category = CategoryRef(category);
    start.shelf = shelf;
    QTEST(m_shop->refusal(start, m_shop->staff()).reason, "reason");
}

void TestStocktake::addsScansOfOnePass()
{
    const auto number = started(stocktakeOf());
    count(number, {{kFaust}});
    count(number, {{kFaust}, {kProcess, 5}});
    count(number, {{kFaust, 9}});
    count(number, {{kFaust, -1}});
    QCOMPARE(lineOf(*m_shop, number, kFaust), u"10/10 p1"_qs);
    QCOMPARE(lineOf(*m_shop, number, kProcess), u"5/5 p1"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM stocktake_scan"_qs), u"5"_qs);
    count(number, {{kRare, 0}});
    QCOMPARE(lineOf(*m_shop, number, kRare), u"0/1 p1"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
}

void TestStocktake::tellsWhatIsCountedOfEachBookOnce()
{
    const auto number = started(stocktakeOf());
    const auto result =
            m_shop->apply(countOf(number, {{kFaust, 2}, {kProcess}, {kFaust, 3}}), m_shop->staff());
    SD_VERIFY(result);
    const auto lines = result->value(u"lines").toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).toObject().value(u"code").toString(), QString::fromLatin1(kFaust));
    QCOMPARE(lines.at(0).toObject().value(u"counted").toInteger(), 5);
    QCOMPARE(lines.at(1).toObject().value(u"counted").toInteger(), 1);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM stocktake_scan"_qs), u"3"_qs);
}

void TestStocktake::flagsWhatMovedBetweenTwoScans()
{
    const auto number = started(stocktakeOf());
    count(number, {{kFaust, 4}, {kProcess, 5}});
    sell(kFaust, 1, 1999);
    count(number, {{kFaust, 5}});
    QCOMPARE(lineOf(*m_shop, number, kFaust), u"9/9 p1 moved"_qs);
    QCOMPARE(lineOf(*m_shop, number, kProcess), u"5/5 p1"_qs);
    const auto recount = m_shop->apply(recountOf(number), m_shop->staff());
    SD_VERIFY(recount);
    QCOMPARE(recount->value(u"books").toInteger(), 1);
    count(number, {{kFaust, 9}});
    QCOMPARE(lineOf(*m_shop, number, kFaust), u"9/9 p2"_qs);
}

void TestStocktake::refusesImpossibleCounts()
{
    const auto number = started(stocktakeOf());
    const auto refusal = [&](const QList<Counted> &counted) {
        return m_shop->refusal(countOf(number, counted), m_shop->staff());
    };
    const auto below = refusal({{kProcess, 1}, {kFaust, -1}});
    QCOMPARE(below.reason, u"count_below_zero"_qs);
    QCOMPARE(codesOf(below), QStringList{QString::fromLatin1(kFaust)});
    QCOMPARE(lineOf(*m_shop, number, kProcess), QString());
    QCOMPARE(refusal({}).reason, u"lines_missing"_qs);
    QCOMPARE(refusal({{kFaust, 100'000}}).reason, u"quantity_out_of_range"_qs);
    QCOMPARE(refusal(QList<Counted>(1001, {kFaust, 1})).reason, u"too_many_lines"_qs);
    QCOMPARE(refusal(QList<Counted>(11, {kFaust, 99'999})).reason, u"count_too_large"_qs);
    QCOMPARE(refusal({{"9780000000002"}}).reason, u"book_unknown"_qs);
    QCOMPARE(m_shop->refusal(countOf(u"S-LPZ-A1-000099-X"_qs, {{kFaust}}), m_shop->staff()).reason,
             u"stocktake_unknown"_qs);
}

void TestStocktake::countsAScopeAndWhatTheShopDoesNotHave()
{
    putOnShelf(*m_shop, kFaust, u"A1"_qs);
    const auto number = started(stocktakeOfShelf(u"A1"_qs));
    count(number, {{kFaust, 10}});
    const auto refusal = m_shop->refusal(countOf(number, {{kProcess}}), m_shop->staff());
    QCOMPARE(refusal.reason, u"not_in_scope"_qs);
    QCOMPARE(codesOf(refusal), QStringList{QString::fromLatin1(kProcess)});
    // The shop has none of it anywhere, so that no other copy can be missing.
    count(number, {{kUnpriced}});
    QCOMPARE(lineOf(*m_shop, number, kUnpriced), u"1/0 p1"_qs);
    SD_VERIFY(m_shop->apply(postingOf(number, u"zero"_qs), m_shop->manager()));
    QCOMPARE(stockIn(*m_shop, kUnpriced), (Stock{1, 0}));
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{5, 0}));
}

void TestStocktake::countsACategoryWithAllBelow()
{
    for (const auto &code : {u"FIC"_qs, u"FIC-DE"_qs, u"MATH"_qs}) {
        CreateCategory category;
        category.name = code;
        category.code = code;
        if (code.startsWith(u"FIC-"))
            category.parent = CategoryRef(u"FIC"_qs);
        SD_VERIFY(m_shop->apply(category, m_shop->manager()));
    }
    const auto place = [&](const char *isbn, const QString &code) {
        EditBook edit;
        edit.book = BookRef(QString::fromLatin1(isbn));
        const auto id = m_shop->value(u"SELECT id FROM category WHERE code = '%1'"_qs.arg(code));
        edit.changes = {{u"categories"_qs, {QJsonArray(), QJsonArray{id}}}};
        SD_VERIFY(m_shop->apply(edit, m_shop->manager()));
    };
    place(kFaust, u"FIC-DE"_qs);
    place(kProcess, u"FIC"_qs);
    place(kRare, u"MATH"_qs);
    const auto number = started(stocktakeOfCategory(u"FIC"_qs));
    count(number, {{kFaust, 9}});
    QCOMPARE(m_shop->refusal(countOf(number, {{kRare}}), m_shop->staff()).reason,
             u"not_in_scope"_qs);
    const auto posted = m_shop->apply(postingOf(number, u"zero"_qs), m_shop->manager());
    SD_VERIFY(posted);
    QCOMPARE(posted->value(u"books").toInteger(), 2);
    QCOMPARE(posted->value(u"copies").toInteger(), -6);
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{0, 0}));
    QCOMPARE(stockIn(*m_shop, kRare), (Stock{1, 0}));
}

void TestStocktake::replacesTheFirstCountInARecount()
{
    const auto number = started(stocktakeOf());
    count(number, {{kFaust, 7}, {kProcess, 5}});
    SD_VERIFY(m_shop->apply(recountOf(number), m_shop->staff()));
    QCOMPARE(stateOf(*m_shop, number), u"recounting"_qs);
    count(number, {{kFaust, 4}});
    count(number, {{kFaust, 5}});
    QCOMPARE(lineOf(*m_shop, number, kFaust), u"9/10 p2"_qs);
    // And once more.
    SD_VERIFY(m_shop->apply(recountOf(number), m_shop->staff()));
    count(number, {{kFaust, 10}});
    QCOMPARE(lineOf(*m_shop, number, kFaust), u"10/10 p3"_qs);
    const auto posted = m_shop->apply(postingOf(number), m_shop->manager());
    SD_VERIFY(posted);
    QCOMPARE(posted->value(u"differences").toInteger(), 0);
}

void TestStocktake::recountsOnlyWhatDiffers()
{
    const auto number = started(stocktakeOf());
    count(number, {{kFaust, 7}, {kProcess, 5}});
    SD_VERIFY(m_shop->apply(recountOf(number), m_shop->staff()));
    const auto refusal =
            m_shop->refusal(countOf(number, {{kFaust, 1}, {kProcess, 1}}), m_shop->staff());
    QCOMPARE(refusal.reason, u"not_to_recount"_qs);
    QCOMPARE(codesOf(refusal), QStringList{QString::fromLatin1(kProcess)});
    // What nobody had counted yet is counted now, and a book counted right by now goes on.
    count(number, {{kRare, 1}, {kFaust, 10}});
    count(number, {{kFaust, 1}, {kFaust, -1}});
    QCOMPARE(lineOf(*m_shop, number, kRare), u"1/1 p2"_qs);
    QCOMPARE(lineOf(*m_shop, number, kFaust), u"10/10 p2"_qs);
}

void TestStocktake::refusesARecountOfNothing()
{
    const auto number = started(stocktakeOf());
    QCOMPARE(m_shop->refusal(recountOf(number), m_shop->staff()).reason, u"nothing_differs"_qs);
    count(number, {{kFaust, 10}});
    QCOMPARE(m_shop->refusal(recountOf(number), m_shop->staff()).reason, u"nothing_differs"_qs);
}

void TestStocktake::countsABookInOneStocktakeOnly()
{
    const auto first = started(stocktakeOf());
    const auto second = started(stocktakeOf());
    count(first, {{kFaust, 1}});
    count(second, {{kProcess, 1}});
    const auto refusal = m_shop->refusal(countOf(second, {{kRare}, {kFaust}}), m_shop->staff());
    QCOMPARE(refusal.reason, u"counted_elsewhere"_qs);
    const auto line = refusal.facts.value(u"lines"_qs).toList().value(0).toMap();
    QCOMPARE(line.value(u"code"_qs).toString(), QString::fromLatin1(kFaust));
    QCOMPARE(line.value(u"stocktake"_qs).toString(), first);
    QCOMPARE(lineOf(*m_shop, second, kRare), QString());
    // Other shops do not matter, nor does what is over.
    const auto elsewhere = m_shop->apply(stocktakeOf(u"shop"_qs, u"BER"_qs), m_shop->manager());
    SD_VERIFY(elsewhere);
    SD_VERIFY(m_shop->apply(countOf(elsewhere->value(u"number").toString(), {{kFaust, 2}}),
                            m_shop->manager()));
    SD_VERIFY(m_shop->apply(abandoningOf(first), m_shop->staff()));
    count(second, {{kFaust, 1}});
    const auto resumed = m_shop->refusal(resumingOf(first), m_shop->staff());
    QCOMPARE(resumed.reason, u"counted_elsewhere"_qs);
    QCOMPARE(codesOf(resumed), QStringList{QString::fromLatin1(kFaust)});
}

void TestStocktake::keepsToTheShopsOfStaff()
{
    const auto result = m_shop->apply(stocktakeOf(u"shop"_qs, u"BER"_qs), m_shop->manager());
    SD_VERIFY(result);
    const auto number = result->value(u"number").toString();
    const QList<CommandValue> commands{stocktakeOf(u"shop"_qs, u"BER"_qs),
                                       countOf(number, {{kFaust}}), recountOf(number),
                                       abandoningOf(number), resumingOf(number)};
    for (const auto &command : commands)
        QCOMPARE(m_shop->refusal(command, m_shop->staff()).reason, u"not_your_shop"_qs);
    QCOMPARE(m_shop->refusal(countOf(number, {{kFaust}}), m_shop->customer()).reason,
             u"role_may_not"_qs);
}

QTEST_GUILESS_MAIN(TestStocktake)
#include "tst_stocktake.moc"
