// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ListJson.h"
#include "tests/queries/BothEnginesTest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr int kBooks = 1200;
constexpr int kOrders = 700;

} // namespace

// Both engines hold the same rows; whatever is asked, they must answer alike.
class TestPagedQuery : public BothEnginesTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fill(kBooks, kOrders); }
    void pagesEverySortWithoutGapAlikeOnBothEngines_data();
    void pagesEverySortWithoutGapAlikeOnBothEngines();
    void filtersAlike_data();
    void filtersAlike();
    void countsAndSumsTheFilteredSet();
    void keepsToTheScope();
    void refusesWhatIsNotOnTheWhiteList();
    void takesHostileTextAsText_data();
    void takesHostileTextAsText();
    void writesMoneyAsMinorIntegersInJson();
};

void TestPagedQuery::pagesEverySortWithoutGapAlikeOnBothEngines_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("descending");
    for (int table = 0; table <= static_cast<int>(Table::Coupons); ++table) {
        const auto &spec = tableSpec(static_cast<Table>(table));
        for (const auto &key : spec.sortableKeys()) {
            for (const bool descending : {false, true})
                QTest::addRow("%s by %s%s", qPrintable(spec.name), qPrintable(key),
                              descending ? " descending" : "")
                        << table << key << descending;
        }
    }
}

void TestPagedQuery::pagesEverySortWithoutGapAlikeOnBothEngines()
{
    QFETCH(int, table);
    QFETCH(QString, column);
    QFETCH(bool, descending);
    ListQuery list{.table = static_cast<Table>(table), .sort = column};
    list.direction = descending ? Direction::Descending : Direction::Ascending;
    list.scope = ReadScope::whole();
    if (list.table == Table::Assortment)
        list.filters = {{u"shop"_qs, trade().shops[0].toString()}};
    if (list.table == Table::Stock)
        list.filters = {{u"book"_qs, catalogueBook(0).toString()}};
    const auto expected = idsOf(*engines()[0], list);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(QSet<QString>(expected.begin(), expected.end()).size(), expected.size());
    for (auto *connection : engines()) {
        QCOMPARE(idsOf(*connection, list), expected);
        QCOMPARE(pagedIds(*connection, list), expected);
    }
    auto other = list;
    other.direction = descending ? Direction::Ascending : Direction::Descending;
    auto reversed = idsOf(*engines()[0], other);
    std::ranges::reverse(reversed);
    QCOMPARE(reversed, expected);
}

void TestPagedQuery::filtersAlike_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const auto row = [](Table table, const char *key, const QVariant &value) {
        QTest::addRow("%s %s", qPrintable(tableSpec(table).name), key)
                << static_cast<int>(table) << QString::fromLatin1(key) << value;
    };
    row(Table::Books, "category", Id<void>(catalogueId(5, 0)).toString());
    row(Table::Books, "language", QStringList{u"ru"_qs, u"de"_qs});
    row(Table::Books, "year_from", 1990);
    row(Table::Books, "year_to", u"1950"_qs);
    row(Table::Books, "price_to", 2000);
    row(Table::Books, "unpriced", true);
    row(Table::Books, "publisher", u"HOUSE"_qs);
    row(Table::Orders, "state", QStringList{u"placed"_qs, u"paid"_qs});
    row(Table::Orders, "shop", Id<void>(catalogueId(3, 1)).toString());
    row(Table::Orders, "customer", Id<void>(catalogueId(4, 3)).toString());
    row(Table::Orders, "book", catalogueBook(3).toString());
    row(Table::Orders, "from", QDate(2026, 1, 4));
    row(Table::Orders, "to", u"2026-01-03"_qs);
    row(Table::Orders, "total_from", 5000);
    row(Table::Orders, "total_to", 5000);
    row(Table::Orders, "placed_from", QDateTime(QDate(2026, 1, 4), QTime(), Qt::UTC));
    row(Table::Orders, "placed_to", u"2026-01-04T00:00:00.000Z"_qs);
    row(Table::Orders, "search", u"person 3"_qs);
    row(Table::Orders, "search", u"AAA-T1-000003"_qs);
    row(Table::Accounts, "role", u"staff"_qs);
    row(Table::Accounts, "search", u"cust"_qs);
    row(Table::Customers, "search", u"P3 PERSON"_qs);
    row(Table::Customers, "search", u"0341 1007"_qs);
    row(Table::Customers, "search", u"p3@example.org"_qs);
    row(Table::Customers, "search", u"k-12"_qs);
    row(Table::Customers, "group", Id<void>(catalogueId(12, 0)).toString());
    row(Table::Shops, "active", true);
    row(Table::Movements, "book", catalogueBook(2).toString());
    row(Table::Activity, "kind", u"PayOrder"_qs);
    row(Table::Activity, "from", QDateTime(QDate(2026, 1, 5), QTime(), Qt::UTC));
    row(Table::Reviews, "hidden", false);
    row(Table::Reviews, "rating", QStringList{u"1"_qs, u"2"_qs});
    row(Table::Reviews, "staff_pick", true);
    row(Table::Reviews, "search", u"ПРЕКРАСНО"_qs);
    row(Table::Reviews, "search", u"прекрасно 20"_qs);
    row(Table::Reviews, "search", u"SAID"_qs);
}

void TestPagedQuery::filtersAlike()
{
    QFETCH(int, table);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    ListQuery all{.table = static_cast<Table>(table)};
    all.scope = ReadScope::whole();
    auto list = all;
    list.filters = {{key, value}};
    const auto expected = idsOf(*engines()[0], list);
    QVERIFY(!expected.isEmpty());
    QVERIFY(expected.size() < idsOf(*engines()[0], all).size() || key == u"active"_qs ||
            key == u"publisher"_qs);
    for (auto *connection : engines()) {
        QCOMPARE(idsOf(*connection, list), expected);
        QCOMPARE(pagedIds(*connection, list), expected);
    }
}

void TestPagedQuery::countsAndSumsTheFilteredSet()
{
    ListQuery list{.table = Table::Orders};
    list.scope = ReadScope::whole();
    list.filters = {{u"state"_qs, u"paid"_qs}};
    for (auto *connection : engines()) {
        const auto rows = readRows(*connection, list, std::nullopt);
        SD_OK(rows);
        const int total = tableSpec(Table::Orders).columnIndex(u"total"_qs);
        qint64 sum = 0;
        for (const auto &row : rows->rows)
            sum += row.values[static_cast<std::size_t>(total)].toLongLong();
        const auto aggregates = readAggregates(*connection, list);
        SD_OK(aggregates);
        QCOMPARE(aggregates->value(u"total"_qs).toLongLong(), sum);
        QCOMPARE(aggregates->value(u"count"_qs).toLongLong(), rows->total);
    }
}

void TestPagedQuery::keepsToTheScope()
{
    for (auto *connection : engines()) {
        Transaction transaction(*connection, Transaction::Mode::Read);
        const auto staff = readScopeOf(transaction, trade().staff);
        SD_OK(staff);
        const auto customer = readScopeOf(transaction, trade().customer);
        SD_OK(customer);
        QVERIFY(!readScopeOf(transaction, AccountId(catalogueId(99, 1))));
        transaction.rollback();
        ListQuery orders{.table = Table::Orders};
        orders.scope = *staff;
        QCOMPARE(countRows(*connection, orders).value_or(-1), (kOrders + 2) / 3);
        orders.filters = {{u"shop"_qs, trade().shops[1].toString()}};
        QCOMPARE(countRows(*connection, orders).value_or(-1), 0);
        orders.filters.clear();
        orders.scope = *customer;
        const auto own = readRows(*connection, orders, std::nullopt);
        SD_OK(own);
        orders.scope = ReadScope::whole();
        orders.filters = {{u"customer"_qs, trade().customers[0].toString()}};
        QCOMPARE(own->total, countRows(*connection, orders).value_or(-1));
        for (const auto table :
             {Table::Accounts, Table::Activity, Table::Movements, Table::Customers}) {
            ListQuery hidden{.table = table};
            hidden.scope = *customer;
            QCOMPARE(readRows(*connection, hidden, 1).error().kind, ErrorKind::Forbidden);
            hidden.scope = {};
            QCOMPARE(readRows(*connection, hidden, 1).error().kind, ErrorKind::Forbidden);
        }
        ListQuery reviews{.table = Table::Reviews};
        reviews.scope = *staff;
        const auto shown = countRows(*connection, reviews);
        reviews.scope = ReadScope::whole();
        QVERIFY(shown.value_or(0) < countRows(*connection, reviews).value_or(0));
    }
}

void TestPagedQuery::refusesWhatIsNotOnTheWhiteList()
{
    for (auto *connection : engines()) {
        ListQuery list{.table = Table::Books};
        list.scope = ReadScope::whole();
        list.sort = u"title; DROP TABLE book"_qs;
        QCOMPARE(readAnchors(*connection, list).error().reason, u"column_unknown"_qs);
        list.sort = u"subtitle"_qs;
        QCOMPARE(readAnchors(*connection, list).error().reason, u"column_not_sortable"_qs);
        list.sort.clear();
        list.filters = {{u"1=1 OR title"_qs, 1}};
        QCOMPARE(readAnchors(*connection, list).error().reason, u"filter_unknown"_qs);
        list.filters = {{u"category"_qs, u"' OR 1=1"_qs}};
        QCOMPARE(readAnchors(*connection, list).error().reason, u"filter_value_invalid"_qs);
        list.filters = {{u"year_from"_qs, 1.5}};
        QCOMPARE(readAnchors(*connection, list).error().reason, u"filter_value_invalid"_qs);
        list.filters.clear();
        list.search = QString(100'000, u'x');
        QCOMPARE(readAnchors(*connection, list).error().reason, u"search_too_long"_qs);
        ListQuery assortment{.table = Table::Assortment};
        assortment.scope = ReadScope::whole();
        QCOMPARE(readAnchors(*connection, assortment).error().reason, u"filter_missing"_qs);
    }
}

void TestPagedQuery::takesHostileTextAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << u"x' OR '1'='1"_qs;
    QTest::newRow("match") << u"\"abc\" OR xyz*"_qs;
    QTest::newRow("near") << u"NEAR(abc xyz) NOT title:abc"_qs;
    QTest::newRow("percent") << u"zz%%%zz"_qs;
    QTest::newRow("underscore") << u"m_untain"_qs;
    QTest::newRow("escape") << u"mountain\\"_qs;
    QTest::newRow("placeholder") << u":search :value $1 ?"_qs;
    QTest::newRow("long") << QString(500, u'x');
    QTest::newRow("emoji") << u"\U0001F600\U0001F600\U0001F600"_qs;
}

void TestPagedQuery::takesHostileTextAsText()
{
    QFETCH(QString, text);
    for (const auto reach : {ListQuery::Reach::Capped, ListQuery::Reach::Whole}) {
        ListQuery list{.table = Table::Books, .search = text};
        list.reach = reach;
        list.scope = ReadScope::whole();
        const auto first = readRows(*engines()[0], list, 5);
        const auto second = readRows(*engines()[1], list, 5);
        SD_OK(first);
        SD_OK(second);
        QCOMPARE(first->total, second->total);
        ListQuery orders{.table = Table::Orders, .filters = {{u"search"_qs, text}}};
        orders.scope = ReadScope::whole();
        SD_OK(countRows(*engines()[0], orders));
        QCOMPARE(countRows(*engines()[0], orders).value_or(-1),
                 countRows(*engines()[1], orders).value_or(-2));
    }
}

void TestPagedQuery::writesMoneyAsMinorIntegersInJson()
{
    ListQuery list{.table = Table::Books};
    list.scope = ReadScope::whole();
    QByteArrayList documents;
    for (auto *connection : engines()) {
        const auto rows = readRows(*connection, list, 50);
        SD_OK(rows);
        documents.append(QJsonDocument(toJson(tableSpec(Table::Books), *rows)).toJson());
    }
    QCOMPARE(documents.at(0), documents.at(1));
    const auto object = QJsonDocument::fromJson(documents.at(0)).object();
    QCOMPARE(object.value(u"total").toInt(), kBooks);
    QCOMPARE(object.value(u"rows").toArray().size(), 50);
    QVERIFY(object.value(u"rows").toArray().at(0).toObject().contains(u"price_minor"_qs));
}

QTEST_GUILESS_MAIN(TestPagedQuery)
#include "tst_PagedQuery.moc"
