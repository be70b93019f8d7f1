// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/TextKey.h"
#include "tests/queries/BothEnginesTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr int kBooks = 1200;
constexpr int kOrders = 1;

// Books with these titles and nothing else.
Result<void> fillTitles(Transaction &transaction, const QStringList &titles)
{
    qsizetype next = 0;
    SD_TRY(transaction.bulkInsert(u"book"_qs,
                                  {u"id"_qs, u"own_code"_qs, u"title"_qs, u"title_key"_qs,
                                   u"search_key"_qs, u"currency"_qs, u"created_at"_qs,
                                   u"changed_at"_qs},
                                  [&](std::vector<QVariant> &values) {
                                      if (next == titles.size())
                                          return false;
                                      const auto &title = titles.at(next);
                                      const auto at = u"2026-01-01T00:00:00.000Z"_qs;
                                      values = {catalogueId(20, static_cast<quint32>(next)),
                                                u"T%1"_qs.arg(next, 5),
                                                title,
                                                sortKey(title),
                                                searchKey(title),
                                                u"EUR"_qs,
                                                at,
                                                at};
                                      ++next;
                                      return true;
                                  }));
    return {};
}

} // namespace

// What is typed into the search of books finds the same on both engines.
class TestBookSearch : public BothEnginesTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fill(kBooks, kOrders); }
    void findsTheSameBooks_data();
    void findsTheSameBooks();
    void capsASearchThatIsTyped();
    void answersByTheTitlesThatBeginSoWhenThereAreVeryMany_data();
    void answersByTheTitlesThatBeginSoWhenThereAreVeryMany();
    void findsWholeWordsAndNotTheirPieces();
};

void TestBookSearch::findsTheSameBooks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("some");
    const auto row = [](const QString &text, bool some) {
        QTest::addRow("%s", text.toUtf8().constData()) << text << some;
    };
    for (const auto &text : {u"m"_qs, u"мо"_qs, u"mou"_qs, u"CAFE"_qs, u"strasse"_qs, u"темный"_qs,
                             u"елка"_qs, u"mountain river"_qs, u"river mountain"_qs, u"война м"_qs,
                             u"C++"_qs, u"obrien"_qs, u"100"_qs, u"ивано"_qs, u"smith of"_qs,
                             u"river c+"_qs, u"остров и"_qs, u"silence river gar"_qs})
        row(text, true);
    row(catalogueIsbn(7), true);
    row(u"978-1"_qs, true);
    row(catalogueIsbn(7).left(9), true);
    row(u"zzzzzz"_qs, false);
    row(u"mountain zzzzzz"_qs, false);
}

void TestBookSearch::findsTheSameBooks()
{
    QFETCH(QString, text);
    QFETCH(bool, some);
    ListQuery list{.table = Table::Books, .search = text};
    list.reach = ListQuery::Reach::Whole;
    list.scope = ReadScope::whole();
    const auto expected = idsOf(*engines()[0], list);
    QCOMPARE(!expected.isEmpty(), some);
    for (auto *connection : engines()) {
        QCOMPARE(idsOf(*connection, list), expected);
        list.reach = ListQuery::Reach::Capped;
        if (expected.size() <= kSearchCap)
            QCOMPARE(pagedIds(*connection, list), expected);
        else
            QCOMPARE(pagedIds(*connection, list).size(), kSearchCap + 1);
        list.reach = ListQuery::Reach::Whole;
    }
}

void TestBookSearch::capsASearchThatIsTyped()
{
    for (auto *connection : engines()) {
        ListQuery list;
        list.search = u"978"_qs; // in each book's ISBN
        list.scope = ReadScope::whole();
        const auto anchors = readAnchors(*connection, list);
        SD_OK(anchors);
        QCOMPARE(anchors->total, kSearchCap + 1);
        QVERIFY(anchors->overCap);
        QCOMPARE(pagedIds(*connection, list).size(), kSearchCap + 1);
        list.reach = ListQuery::Reach::Whole;
        QCOMPARE(countRows(*connection, list).value_or(-1), kBooks);
    }
}

void TestBookSearch::answersByTheTitlesThatBeginSoWhenThereAreVeryMany_data()
{
    QTest::addColumn<int>("zebras");
    QTest::newRow("as many as the cap") << kSearchCap;
    QTest::newRow("many more") << kSearchCap + 200;
}

void TestBookSearch::answersByTheTitlesThatBeginSoWhenThereAreVeryMany()
{
    QFETCH(int, zebras);
    QStringList titles;
    for (int i = 0; i < zebras; ++i)
        titles.append(u"Zebra %1"_qs.arg((i * 7919) % zebras, 4, 10, QLatin1Char('0')));
    titles.append(u"A zebra"_qs);
    const int found = std::min(zebras, kSearchCap) + 1;
    for (auto *connection : engines()) {
        Transaction transaction(*connection, Transaction::Mode::Write);
        SD_OK(fillTitles(transaction, titles));
        ListQuery list{.table = Table::Books, .search = u"zebra"_qs};
        list.scope = ReadScope::whole();
        const auto rows = readRows(*connection, list, std::nullopt);
        SD_OK(rows);
        QCOMPARE(rows->total, found);
        const auto first = rows->rows.front().values.front().toString();
        QCOMPARE(first, zebras > kSearchCap ? u"Zebra 0000"_qs : u"A zebra"_qs);
        QCOMPARE(rows->rows.back().values.front().toString(),
                 u"Zebra %1"_qs.arg(std::min(zebras - 1, kSearchCap), 4, 10, QLatin1Char('0')));
        QCOMPARE(pagedIds(*connection, list), idsOf(*connection, list));
        QVERIFY(readAnchors(*connection, list)->overCap);
        list.sort = u"publisher"_qs;
        QCOMPARE(pagedIds(*connection, list).size(), found);
        list.reach = ListQuery::Reach::Whole;
        QCOMPARE(countRows(*connection, list).value_or(-1), zebras + 1);
        transaction.rollback();
    }
}

void TestBookSearch::findsWholeWordsAndNotTheirPieces()
{
    for (auto *connection : engines()) {
        Transaction transaction(*connection, Transaction::Mode::Write);
        SD_OK(fillTitles(transaction, {u"Zebrahood in quaggadom"_qs, u"Zebec hood, quaint dom"_qs,
                                       u"Zebrahood, quad and kingdom"_qs}));
        ListQuery list{.table = Table::Books, .search = u"zebrahood quaggadom"_qs};
        list.scope = ReadScope::whole();
        for (const auto reach : {ListQuery::Reach::Capped, ListQuery::Reach::Whole}) {
            list.reach = reach;
            QCOMPARE(countRows(*connection, list).value_or(-1), 1);
        }
        transaction.rollback();
    }
}

QTEST_GUILESS_MAIN(TestBookSearch)
#include "tst_BookSearch.moc"
