// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/Migrator.h"
#include "db/schema/SchemaInspector.h"
#include "tests/storage/Workbench.h"

#include <QtTest>

#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

QString id(int number)
{
    return u"00000000-0000-7000-8000-%1"_qs.arg(number, 12, 10, QLatin1Char('0'));
}

// "@7" stands for id(7) and "@now" for a moment, so that the statements stay readable.
QString filled(QString sql)
{
    sql.replace(u"@now"_qs, u"'2026-01-01T00:00:00.000Z'"_qs);
    for (int number = 60; number > 0; --number)
        sql.replace(u'@' + QString::number(number), u'\'' + id(number) + u'\'');
    return sql;
}

} // namespace

// Rules that the schema itself keeps, whoever writes.
class SchemaRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void bothEnginesHaveTheSameTables();
    void diagramNamesEveryTable();
    void categoryMovesWithItsSubtree();
    void categoryCycleIsRefused();
    void concurrentMovesCannotCloseACycle();
    void ledgerIsAppendOnlyAndBalancesFollow();
    void ratingFollowsReviews();
    void outcomeOfAnOpIsFinal();
    void truthIsTrueOrFalse();

private:
    // "" or the reason of the refusal.
    [[nodiscard]] QString run(const QString &sql)
    {
        return reasonOf(m_connection->script(filled(sql)));
    }
    [[nodiscard]] QStringList look(const QString &sql)
    {
        return m_bench->column(*m_connection, filled(sql));
    }
    [[nodiscard]] QString category(int number, const QString &parent) const
    {
        return u"INSERT INTO category (id, parent_id, name, name_key, created_at, changed_at)"
               " VALUES (@%1, %2, 'x', 'x', @now, @now);"_qs.arg(number)
                       .arg(parent);
    }
    void addShopBookAccount();

    PostgresServer m_server;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<Connection> m_connection;
};

void SchemaRulesTest::init()
{
    m_bench = std::make_unique<Workbench>(m_server);
    if (!m_bench->problem().isEmpty())
        QSKIP(qPrintable(m_bench->problem()));
    m_connection = m_bench->open();
    SD_VERIFY(Migrator(*m_connection).up());
}

void SchemaRulesTest::cleanup()
{
    m_connection.reset();
    m_bench.reset();
}

void SchemaRulesTest::addShopBookAccount()
{
    QCOMPARE(run(u"INSERT INTO shop (id, code, name, name_key, time_zone, created_at, changed_at)"
                 " VALUES (@1, 'MSK', 'x', 'x', 'UTC', @now, @now);"
                 "INSERT INTO book (id, own_code, title, title_key, search_key, currency,"
                 " created_at, changed_at) VALUES (@2, 'OWN1', 'x', 'x', 'x', 'EUR', @now, @now);"
                 "INSERT INTO account (id, login, role, display_name, name_key, verifier,"
                 " created_at, changed_at) VALUES (@3, 'anna', 'staff', 'Anna', 'anna',"
                 " 'SCRAM-SHA-256$x', @now, @now), (@4, 'boris', 'staff', 'Boris', 'boris',"
                 " 'SCRAM-SHA-256$x', @now, @now);"_qs),
             QString());
}

void SchemaRulesTest::bothEnginesHaveTheSameTables()
{
    if (m_bench->engine() == Engine::Sqlite)
        QSKIP("compared once, from the other row");
    const Workbench file;
    const auto other = file.open();
    SD_VERIFY(Migrator(*other).up());
    const auto here = SchemaInspector::read(*m_connection)->dump().split(u'\n');
    const auto there = SchemaInspector::read(*other)->dump().split(u'\n');
    for (qsizetype i = 0; i < qMin(here.size(), there.size()); ++i)
        QCOMPARE(there.at(i), here.at(i));
    QCOMPARE(there.size(), here.size());
}

void SchemaRulesTest::diagramNamesEveryTable()
{
    const auto shape = SchemaInspector::read(*m_connection).value();
    const auto diagram = shape.erDiagram();
    QVERIFY(shape.tables.size() > 20);
    for (const auto &table : shape.tables)
        QVERIFY2(diagram.contains(u"<b>%1</b>"_qs.arg(table.name)), qPrintable(table.name));
    QVERIFY(diagram.contains(u"\"order_line\" -> \"orders\""_qs));
}

void SchemaRulesTest::categoryMovesWithItsSubtree()
{
    QCOMPARE(run(category(1, u"NULL"_qs) + category(2, u"@1"_qs) + category(3, u"@2"_qs) +
                 category(4, u"NULL"_qs)),
             QString());
    QCOMPARE(run(u"UPDATE category SET parent_id = @4 WHERE id = @2"_qs), QString());
    QCOMPARE(look(u"SELECT level FROM category ORDER BY id"_qs),
             (QStringList{u"0"_qs, u"1"_qs, u"2"_qs, u"0"_qs}));
    QCOMPARE(look(u"SELECT path FROM category WHERE id = @3"_qs),
             QStringList{id(4) + u'/' + id(2) + u'/' + id(3) + u'/'});
}

void SchemaRulesTest::categoryCycleIsRefused()
{
    QCOMPARE(run(category(1, u"NULL"_qs) + category(2, u"@1"_qs) + category(3, u"@2"_qs)),
             QString());
    QCOMPARE(run(u"UPDATE category SET parent_id = @3 WHERE id = @1"_qs), u"category_cycle"_qs);
    QCOMPARE(run(u"UPDATE category SET parent_id = @2 WHERE id = @2"_qs), u"category_cycle"_qs);
    QCOMPARE(run(category(4, u"@4"_qs)), u"category_cycle"_qs);
    QCOMPARE(look(u"SELECT level FROM category ORDER BY id"_qs),
             (QStringList{u"0"_qs, u"1"_qs, u"2"_qs}));
}

void SchemaRulesTest::concurrentMovesCannotCloseACycle()
{
    QCOMPARE(run(category(1, u"NULL"_qs) + category(2, u"NULL"_qs)), QString());
    for (int round = 0; round < 10; ++round) {
        QCOMPARE(run(u"UPDATE category SET parent_id = NULL"_qs), QString());
        std::vector<std::thread> movers;
        for (const auto &move : {u"UPDATE category SET parent_id = @2 WHERE id = @1"_qs,
                                 u"UPDATE category SET parent_id = @1 WHERE id = @2"_qs})
            movers.emplace_back(
                    [this, move] { static_cast<void>(m_bench->open()->script(filled(move))); });
        for (auto &mover : movers)
            mover.join();
        QCOMPARE(look(u"SELECT count(*) FROM category WHERE parent_id IS NULL"_qs),
                 QStringList{u"1"_qs});
    }
}

void SchemaRulesTest::ledgerIsAppendOnlyAndBalancesFollow()
{
    addShopBookAccount();
    const auto movement = u"INSERT INTO stock_movement (id, shop_id, book_id, kind, quantity,"
                          " actor_id, device_id, op_id, at, business_date, recorded_by)"
                          " VALUES (@%1, @1, @2, '%2', %3, @3, @9, @9, @now, '2026-01-01', 'x')"_qs;
    QCOMPARE(run(movement.arg(10).arg(u"received"_qs).arg(7)), QString());
    QCOMPARE(run(movement.arg(11).arg(u"sold"_qs).arg(-9)), QString());
    QCOMPARE(run(u"INSERT INTO stock_reservation VALUES (@20, @1, @2, 3), (@21, @1, @2, 2)"_qs),
             QString());
    QCOMPARE(run(u"DELETE FROM stock_reservation WHERE order_line_id = @21"_qs), QString());
    QCOMPARE(look(u"SELECT on_hand FROM stock_balance"_qs), QStringList{u"-2"_qs});
    QCOMPARE(look(u"SELECT reserved FROM stock_balance"_qs), QStringList{u"3"_qs});
    QCOMPARE(run(u"UPDATE stock_movement SET quantity = 1"_qs), u"ledger_is_append_only"_qs);
    QCOMPARE(run(u"DELETE FROM stock_movement"_qs), u"ledger_is_append_only"_qs);
    QCOMPARE(run(u"UPDATE stock_reservation SET quantity = 1"_qs), u"reservation_is_fixed"_qs);
    QCOMPARE(run(movement.arg(12).arg(u"adjusted"_qs).arg(0)), u"value_not_allowed"_qs);
}

void SchemaRulesTest::ratingFollowsReviews()
{
    addShopBookAccount();
    const auto rating = [this] {
        return look(u"SELECT rating_count || '/' || rating_sum FROM book"_qs).first();
    };
    QCOMPARE(run(u"INSERT INTO review (id, book_id, account_id, rating, created_at, changed_at)"
                 " VALUES (@30, @2, @3, 5, @now, @now), (@31, @2, @4, 2, @now, @now)"_qs),
             QString());
    QCOMPARE(rating(), u"2/7"_qs);
    QCOMPARE(run(u"UPDATE review SET rating = 4 WHERE id = @30"_qs), QString());
    QCOMPARE(rating(), u"2/6"_qs);
    QCOMPARE(run(u"UPDATE review SET hidden = TRUE WHERE id = @31"_qs), QString());
    QCOMPARE(rating(), u"1/4"_qs);
    QCOMPARE(run(u"UPDATE review SET hidden = FALSE, rating = 1 WHERE id = @31"_qs), QString());
    QCOMPARE(rating(), u"2/5"_qs);
    QCOMPARE(run(u"DELETE FROM review"_qs), QString());
    QCOMPARE(rating(), u"0/0"_qs);
}

void SchemaRulesTest::outcomeOfAnOpIsFinal()
{
    QCOMPARE(
            run(u"INSERT INTO op_applied (op_id, kind, version, device_id, at, applied_at, outcome,"
                " pushed_by) VALUES (@40, 'x', 1, @9, @now, @now, 'running', 'x')"_qs),
            QString());
    QCOMPARE(run(u"UPDATE op_applied SET outcome = 'accepted'"_qs), QString());
    QCOMPARE(run(u"UPDATE op_applied SET outcome = 'rejected'"_qs), u"history_is_final"_qs);
    QCOMPARE(run(u"DELETE FROM op_applied"_qs), u"history_is_final"_qs);
}

void SchemaRulesTest::truthIsTrueOrFalse()
{
    addShopBookAccount();
    QVERIFY(!run(u"UPDATE shop SET active = 7"_qs).isEmpty());
    QCOMPARE(run(u"UPDATE shop SET active = FALSE"_qs), QString());
}

QTEST_GUILESS_MAIN(SchemaRulesTest)
#include "tst_SchemaRules.moc"
