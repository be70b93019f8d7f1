// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/IntegrityCheck.h"
#include "db/service/WorkspaceSetup.h"
#include "db/service/seed/Seeder.h"
#include "tests/support/EngineMatrix.h"

#include <QJsonDocument>
#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const QDate kLastDay(2026, 6, 30);

// What a person would compare two workspaces by; ids and secrets are left out.
QStringList fingerprint(Connection &connection)
{
    QStringList lines;
    const auto add = [&](const QString &sql) {
        const auto rows = connection.queryText(u"fingerprint"_qs, sql);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
        for (const auto &row : *rows) {
            QStringList cells;
            for (int i = 0; i < rows->columns().size(); ++i)
                cells.append(row.value(i).toString());
            lines.append(cells.join(u'|'));
        }
    };
    add(u"SELECT id, code, title, price_minor, rating_count, rating_sum FROM book ORDER BY id"_qs);
    add(u"SELECT id, number, state, total_minor, coupon_code, placed_at, business_date FROM orders"
        " ORDER BY id"_qs);
    add(u"SELECT shop_id, book_id, on_hand, reserved FROM stock_balance ORDER BY shop_id, book_id"_qs);
    return lines;
}

} // namespace

class TestSeeder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void seedsAWholeChain();
    void paysForOrdersThatCostNothing();
    void givesTheSameDataForTheSameSeed();
    void fillsInBulkWhatCommandsWouldHaveLeft();
    void refusesAWorkspaceWithBooks();
    void stopsWhenCancelled();

private:
    struct Place
    {
        std::unique_ptr<EmptyPlace> place;
        std::unique_ptr<Connection> connection;
    };
    Place makePlace(Engine engine);
    static void usesCouponsInAShareOfTheOrders(Connection &connection);

    PostgresServer m_server;
    SystemClock m_clock;
    OpIdFactory m_ids{m_clock};
};

TestSeeder::Place TestSeeder::makePlace(Engine engine)
{
    auto place = EmptyPlace::make(engine, m_server);
    if (!place)
        qFatal("%s", qPrintable(place.error().detail));
    const NewWorkspace wanted{.name = u"Seeded"_qs,
                              .adminPassword = Secret::fromText(u"correct horse"_qs),
                              .device = m_ids.next<DeviceId>(),
                              .deviceName = u"test"_qs};
    const auto made = makeWorkspace((*place)->address(), {}, wanted, m_clock, m_ids);
    if (!made)
        qFatal("%s %s", qPrintable(made.error().reason), qPrintable(made.error().detail));
    auto connection =
            Connection::open((*place)->address(), {.access = OpenOptions::Access::ReadWrite,
                                                   .work = OpenOptions::Work::Long,
                                                   .password = {}});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return {std::move(*place), std::move(*connection)};
}

void TestSeeder::seedsAWholeChain()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto place = makePlace(engine);
    const auto report =
            seedWorkspace(*place.connection,
                          {.size = SeedRequest::Size::Demo, .randomSeed = 7, .lastDay = kLastDay});
    QVERIFY2(report, report ? "" : qPrintable(report.error().reason + report.error().detail));
    QVERIFY(report->shops >= 8);
    QVERIFY(report->books >= 300);
    QVERIFY(report->orders >= 1900);
    const auto states = place.connection->queryText(
            u"states"_qs, u"SELECT DISTINCT state FROM orders ORDER BY state"_qs);
    QCOMPARE(states->size(), std::size_t(7));
    const auto papers = place.connection->queryText(
            u"papers"_qs,
            u"SELECT 'P' || state FROM purchase_order UNION SELECT 'T' || state FROM transfer"
            " UNION SELECT 'S' || state FROM stocktake"
            " UNION SELECT 'R' || state FROM supplier_return"_qs);
    QVERIFY2(papers->size() >= 10, "papers that move stock are in many states");
    const auto rules = place.connection->queryText(u"rules"_qs,
                                                   u"SELECT DISTINCT name FROM order_line_rule"_qs);
    QVERIFY2(rules->size() >= 4, "promotions show in the orders");
    usesCouponsInAShareOfTheOrders(*place.connection);
    const auto checked = checkIntegrity(*place.connection);
    QVERIFY(checked);
    QVERIFY2(checked->isClean(), QJsonDocument(checked->toJson()).toJson().constData());
}

void TestSeeder::usesCouponsInAShareOfTheOrders(Connection &connection)
{
    const auto number = [&](const QString &sql) {
        const auto rows = connection.queryText(u"number"_qs, sql);
        return rows && !rows->isEmpty() ? rows->first().value(0).toLongLong() : -1;
    };
    const auto orders = number(u"SELECT count(*) FROM orders"_qs);
    const auto named = number(u"SELECT count(*) FROM orders WHERE coupon_code <> ''"_qs);
    QVERIFY2(named > orders / 50 && named < orders / 5, qPrintable(QString::number(named)));
    QCOMPARE(number(u"SELECT count(DISTINCT coupon_code) FROM orders WHERE coupon_code <> ''"_qs),
             number(u"SELECT count(*) FROM coupon"_qs));
    // A coupon of welcome once for each customer, and counted down from 500.
    QCOMPARE(number(u"SELECT count(*) FROM (SELECT customer_id FROM orders"
                    " WHERE coupon_code = 'WELCOME3' GROUP BY customer_id"
                    " HAVING count(*) > 1) AS twice"_qs),
             0);
    QCOMPARE(number(u"SELECT uses_left FROM coupon WHERE code = 'WELCOME3'"_qs),
             500 - number(u"SELECT count(*) FROM coupon_use WHERE code = 'WELCOME3'"_qs));
    QVERIFY(number(u"SELECT count(*) FROM orders WHERE coupon_code <> '' AND discount_minor > 0"_qs) >
            named / 2);
}

// This seed has an order of which a coupon takes everything off.
void TestSeeder::paysForOrdersThatCostNothing()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto place = makePlace(engine);
    const auto report =
            seedWorkspace(*place.connection,
                          {.size = SeedRequest::Size::Small, .randomSeed = 9, .lastDay = kLastDay});
    QVERIFY2(report, report ? "" : qPrintable(report.error().reason + report.error().detail));
    const auto free = place.connection->queryText(
            u"free"_qs, u"SELECT number FROM orders WHERE total_minor = 0"_qs);
    QVERIFY(free && !free->isEmpty());
    QVERIFY(checkIntegrity(*place.connection)->isClean());
}

void TestSeeder::givesTheSameDataForTheSameSeed()
{
    QFETCH_GLOBAL(Engine, engine);
    const SeedRequest request{
            .size = SeedRequest::Size::Small, .randomSeed = 3, .lastDay = kLastDay};
    const auto one = makePlace(engine);
    const auto other = makePlace(Engine::Sqlite);
    QVERIFY(seedWorkspace(*one.connection, request));
    QVERIFY(seedWorkspace(*other.connection, request));
    QCOMPARE(fingerprint(*one.connection), fingerprint(*other.connection));
}

void TestSeeder::fillsInBulkWhatCommandsWouldHaveLeft()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto place = makePlace(engine);
    const auto report = seedWorkspace(*place.connection, {.size = SeedRequest::Size::Small,
                                                          .books = 3000,
                                                          .randomSeed = 5,
                                                          .lastDay = kLastDay});
    QVERIFY2(report, report ? "" : qPrintable(report.error().reason + report.error().detail));
    QCOMPARE(report->books, 3000);
    const auto checked = checkIntegrity(*place.connection);
    QVERIFY(checked);
    QVERIFY2(checked->isClean(), QJsonDocument(checked->toJson()).toJson().constData());
}

void TestSeeder::refusesAWorkspaceWithBooks()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto place = makePlace(engine);
    const SeedRequest request{
            .size = SeedRequest::Size::Small, .randomSeed = 1, .lastDay = kLastDay};
    QVERIFY(seedWorkspace(*place.connection, request));
    const auto again = seedWorkspace(*place.connection, request);
    QVERIFY(!again);
    QCOMPARE(again.error().reason, u"workspace_not_empty"_qs);
}

void TestSeeder::stopsWhenCancelled()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto place = makePlace(engine);
    const CancelToken token;
    const auto report = seedWorkspace(
            *place.connection,
            {.size = SeedRequest::Size::Small, .randomSeed = 1, .lastDay = kLastDay},
            [&token](const QString &step, qint64, qint64) {
                if (step == u"books")
                    token.cancel();
            },
            token);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(checkIntegrity(*place.connection)->isClean());
}

QTEST_GUILESS_MAIN(TestSeeder)
#include "tst_seeder.moc"
