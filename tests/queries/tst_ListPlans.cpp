// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ListSql.h"
#include "tests/queries/FilledWorkspace.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// How a filtered list is asked for depends on how much its filters leave; what it holds does not.
class TestListPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void initTestCase() { SD_REQUIRE_POSTGRES(m_server); }
    void plansGiveTheSameList();
    void onlyUnevenFiltersAreProbed_data();
    void onlyUnevenFiltersAreProbed();
    void numbersAreLookedForAmongNumbers();

private:
    [[nodiscard]] static ListQuery orders(const std::vector<FilterValue> &filters)
    {
        ListQuery query{.table = Table::Orders};
        query.scope = ReadScope::whole();
        query.filters = filters;
        return query;
    }

    PostgresServer m_server;
};

namespace {

constexpr int kBooks = 60;
constexpr int kOrders = 200;

// The ids in order, or why there are none.
QString idsOf(Connection &connection, const ListSql &list)
{
    const auto rows = connection.queryText(u"list"_qs, list.rows(std::nullopt), list.values());
    if (!rows)
        return rows.error().reason + rows.error().detail;
    QStringList ids;
    for (const auto &row : *rows)
        ids.append(row.text("row_id"));
    return ids.join(u' ');
}

} // namespace

void TestListPlans::plansGiveTheSameList()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto made = FilledWorkspace::make(engine, m_server, kBooks, kOrders);
    QVERIFY2(made, made ? "" : qPrintable(made.error().reason + made.error().detail));
    auto &connection = *made->connection;
    for (const auto &sort : tableSpec(Table::Orders).sortableKeys()) {
        auto query = orders({{u"total_from"_qs, 1000},
                             {u"search"_qs, u"person"_qs},
                             {u"from"_qs, QDate(2026, 1, 2)},
                             {u"state"_qs, QStringList{u"placed"_qs, u"paid"_qs}}});
        query.sort = sort;
        const auto natural = ListSql::of(engine, query);
        QVERIFY(natural);
        const auto expected = idsOf(connection, *natural);
        QVERIFY2(expected.size() > 36, qPrintable(expected));
        for (const auto probed : {qint64(0), qint64(ListSql::kFewRows + 1)}) {
            auto list = *natural;
            list.plan(probed);
            QCOMPARE(idsOf(connection, list), expected);
        }
    }
}

void TestListPlans::onlyUnevenFiltersAreProbed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("probed");
    QTest::newRow("sum") << u"total_from"_qs << QVariant(1000) << true;
    QTest::newRow("name") << u"search"_qs << QVariant(u"person"_qs) << true;
    QTest::newRow("state") << u"state"_qs << QVariant(u"paid"_qs) << false;
    QTest::newRow("day") << u"from"_qs << QVariant(QDate(2026, 1, 2)) << false;
}

void TestListPlans::onlyUnevenFiltersAreProbed()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(bool, probed);
    const auto list = ListSql::of(engine, orders({{key, value}}));
    QVERIFY(list);
    QCOMPARE(!list->probe().isEmpty(), probed);
}

void TestListPlans::numbersAreLookedForAmongNumbers()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto textOf = [engine](const QString &typed) {
        const auto list = ListSql::of(engine, orders({{u"search"_qs, typed}}));
        return list ? list->rows(std::nullopt) : list.error().reason;
    };
    QVERIFY(textOf(u"lpz-a1-0000"_qs).contains(u"o.number BETWEEN"_qs));
    QVERIFY(textOf(u"536365"_qs).contains(u"o.number BETWEEN"_qs));
    QVERIFY(!textOf(u"Anna"_qs).contains(u"BETWEEN"_qs));
    QVERIFY(!textOf(u"person 3"_qs).contains(u"BETWEEN"_qs));
}

QTEST_GUILESS_MAIN(TestListPlans)
#include "tst_ListPlans.moc"
