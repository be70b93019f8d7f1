// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/Migrator.h"
#include "db/service/HealthCheck.h"
#include "db/service/IntegrityCheck.h"
#include "tests/support/WorkspaceFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// What health and verify say of a workspace that is well, and of one that is not.
class TestWorkspaceChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void tellsThatAWorkspaceIsWell();
    void tellsASchemaThatIsOlder();
    void asksAnEmptyDatabaseToo();

    void findsNothingInWhatCommandsLeft();
    void findsADifference_data();
    void findsADifference();
    void stopsWhenToldTo();

private:
    [[nodiscard]] Result<void> trade();
    [[nodiscard]] Result<void> plant(const QString &sql);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestWorkspaceChecks::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    SD_VERIFY(trade());
}

// A category with a book, one order that waits and one that was paid.
Result<void> TestWorkspaceChecks::trade()
{
    CreateCategory category;
    category.name = u"Drama"_qs;
    SD_TRY(m_shop->apply(category, m_shop->manager()));
    for (const bool paid : {false, true}) {
        PlaceOrderLine line;
        line.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
        line.quantity = 2;
        PlaceOrder order;
        order.shop = ShopRef(u"LPZ"_qs);
        order.lines = {line};
        SD_ASSIGN(placed, m_shop->apply(order, m_shop->staff()));
        if (!paid)
            continue;
        PayOrder payment;
        payment.order = OrderRef(placed.value(u"order").toObject().value(u"number").toString());
        PayOrderTender tender;
        tender.kind = u"cash"_qs;
        tender.givenMinor = 5000;
        payment.tenders = {tender};
        SD_TRY(m_shop->apply(payment, m_shop->staff()));
    }
    return {};
}

// Past every trigger and constraint, as a hand or a broken disk would.
Result<void> TestWorkspaceChecks::plant(const QString &sql)
{
    auto &connection = m_shop->connection();
    if (connection.engine() == Engine::Postgres)
        return connection.script(u"SET session_replication_role = replica; %1; "
                                 "SET session_replication_role = origin"_qs.arg(sql));
    return connection.script(
            u"PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; %1; "
            "PRAGMA ignore_check_constraints = OFF"_qs.arg(sql));
}

void TestWorkspaceChecks::tellsThatAWorkspaceIsWell()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto health = checkHealth(m_shop->connection());
    SD_VERIFY(health);
    QVERIFY2(health->isOk(), qPrintable(health->problems.join(u' ')));
    QCOMPARE(health->engine, engine);
    QCOMPARE(health->schema, health->programSchema);
    QCOMPARE(health->counts.shops, 2);
    QCOMPARE(health->counts.books, 4);
    QCOMPARE(health->counts.orders, 2);
    QVERIFY(health->bytes > 0);
    const auto json = health->toJson();
    QCOMPARE(json.value(u"ok").toBool(), true);
    QCOMPARE(json.value(u"currency").toString(), u"EUR"_qs);
    QCOMPARE(json.value(u"free_bytes").isNull(), engine == Engine::Postgres);
}

void TestWorkspaceChecks::tellsASchemaThatIsOlder()
{
    SD_VERIFY(Migrator(m_shop->connection()).down(1));
    const auto health = checkHealth(m_shop->connection());
    SD_VERIFY(health);
    QVERIFY(!health->isOk());
    QCOMPARE(health->problems, QStringList{u"schema_older"_qs});
    QCOMPARE(health->schema, health->programSchema - 1);
    QCOMPARE(health->toJson().value(u"ok").toBool(), false);
}

void TestWorkspaceChecks::asksAnEmptyDatabaseToo()
{
    SD_VERIFY(Migrator(m_shop->connection())
                      .down(m_shop->value(u"SELECT count(*) FROM schema_step"_qs).toInt()));
    const auto health = checkHealth(m_shop->connection());
    SD_VERIFY(health);
    QVERIFY(!health->isOk());
    QCOMPARE(health->schema, 0);
    QVERIFY(health->workspace.id.isNull());
}

void TestWorkspaceChecks::findsNothingInWhatCommandsLeft()
{
    const auto report = checkIntegrity(m_shop->connection());
    SD_VERIFY(report);
    QVERIFY2(report->isClean(), QJsonDocument(report->toJson()).toJson().constData());
    QVERIFY(report->findings.size() >= 16);
}

void TestWorkspaceChecks::findsADifference_data()
{
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgres");
    const auto row = [](const char *check, const QString &sql) {
        QTest::newRow(check) << sql << sql;
    };
    row("on_hand", u"UPDATE stock_balance SET on_hand = on_hand + 1"_qs);
    row("ledger_has_balance", u"DELETE FROM stock_balance WHERE reserved = 0"_qs);
    row("reserved", u"UPDATE stock_balance SET reserved = reserved + 1"_qs);
    row("reservations", u"DELETE FROM stock_reservation"_qs);
    row("order_totals", u"UPDATE orders SET total_minor = total_minor + 1"_qs);
    row("line_totals", u"UPDATE order_line SET total_minor = total_minor + 1"_qs);
    row("tenders", u"DELETE FROM tender"_qs);
    row("paid", u"UPDATE orders SET paid_minor = 0 WHERE state = 'paid'"_qs);
    row("sold", u"UPDATE orders SET state = 'handed_over' WHERE state = 'paid'"_qs);
    row("ratings", u"UPDATE book SET rating_count = 1, rating_sum = 5"_qs);
    row("categories", u"UPDATE category SET level = 7"_qs);
    row("merged_customers", u"UPDATE customer SET merged_into_id = id"_qs);
    row("operations",
        u"INSERT INTO op_applied (op_id, kind, version, device_id, at, applied_at, outcome, "
        u"pushed_by) "
        "SELECT id, 'create_shop', 1, id, created_at, created_at, 'running', '' FROM workspace"_qs);
    row("no_effect_without_operation", u"UPDATE orders SET op_id = id"_qs);
    row("book_keys", u"UPDATE book SET title_key = 'something else'"_qs);
    QTest::newRow("references")
            << u"UPDATE orders SET customer_id = 'nobody'"_qs
            << u"ALTER TABLE tender DROP CONSTRAINT tender_order_id_fkey; ALTER TABLE tender ADD "
               "CONSTRAINT tender_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders NOT VALID"_qs;
    QTest::newRow("storage") << u"UPDATE book SET year = 99999"_qs
                             << u"UPDATE pg_index SET indisvalid = FALSE "
                                "WHERE indexrelid = 'book_by_title'::regclass"_qs;
}

void TestWorkspaceChecks::findsADifference()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(QString, sqlite);
    QFETCH(QString, postgres);
    SD_VERIFY(plant(engine == Engine::Sqlite ? sqlite : postgres));
    const auto report = checkIntegrity(m_shop->connection());
    SD_VERIFY(report);
    QVERIFY(!report->isClean());
    const auto check = QString::fromLatin1(QTest::currentDataTag());
    for (const auto &finding : report->findings) {
        if (finding.check != check)
            continue;
        QVERIFY2(finding.differences > 0, QJsonDocument(report->toJson()).toJson().constData());
        QVERIFY(!finding.examples.isEmpty());
        return;
    }
    QFAIL("no such check");
}

void TestWorkspaceChecks::stopsWhenToldTo()
{
    int asked = 0;
    const auto report =
            checkIntegrity(m_shop->connection(), [&asked](int, int) { return ++asked < 3; });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(asked, 3);
}

QTEST_GUILESS_MAIN(TestWorkspaceChecks)
#include "tst_workspace_checks.moc"
