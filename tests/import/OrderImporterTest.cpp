// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/OrderImporter.h"
#include "db/service/IntegrityCheck.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Histories of orders into real workspaces on both engines.
class OrderImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void takesWhatTheRulesTakeAndAccountsForEveryLine();
    void namesTheRuleOfEachLineThatIsLeftOut();
    void keepsOrdersAsTheyWere();
    void putsReturnsDownToTheOrdersTheyCameFrom();
    void leavesTodaysStockAlone();
    void makesBooksAndCustomersOnce();
    void makesNothingForADocumentThatIsRefused();
    void changesNothingTheSecondTime();
    void keepsNothingOfADryRun();
    void keepsWholeInvoicesWhenCancelledAndGoesOn();
    void refusesAnotherInvoiceOfTheSameNumber();
    void refusesPeopleWhoMayNotRecordOrders();
    void saysWhatIsWrongWithTheRequest();
    void takesARealHistory();

private:
    QString write(const QByteArray &content);
    OrderImportRequest request(const QString &path);
    OrderImportRequest oddities()
    {
        return request(QStringLiteral(SHOPDESK_TEST_DATA "/import/orders-odd.csv"));
    }
    Result<OrderImportReport> import(const OrderImportRequest &wanted,
                                     const CancelToken &token = {});
    QString counts(const Result<OrderImportReport> &report);
    QString value(const QString &sql) { return m_shop->value(sql); }
    QString unclean();

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
    OrderImporter::Progress m_progress;
    QTemporaryDir m_folder;
};

namespace {

const QByteArray kHeader =
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

QByteArray invoices(int count)
{
    auto content = kHeader;
    for (int i = 0; i < count; ++i)
        content += QByteArray::number(600000 + i) + ",71053,LANTERN,1,2010-12-01 08:00:00,3.39,,\n";
    return content;
}

} // namespace

void OrderImporterTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    m_progress = {};
}

QString OrderImporterTest::write(const QByteArray &content)
{
    const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

OrderImportRequest OrderImporterTest::request(const QString &path)
{
    OrderImportRequest wanted;
    wanted.path = path;
    wanted.setup.actor = m_shop->manager();
    wanted.setup.device = m_shop->device();
    wanted.setup.shop = u"LPZ"_qs;
    wanted.setup.source = u"Online shop"_qs;
    return wanted;
}

Result<OrderImportReport> OrderImporterTest::import(const OrderImportRequest &wanted,
                                                    const CancelToken &token)
{
    OrderImporter importer(m_shop->connection(), m_shop->clock());
    importer.onProgress(m_progress);
    return importer.run(wanted, token);
}

// "read imported unchanged rejected, orders returns", or the reason of the error.
QString OrderImporterTest::counts(const Result<OrderImportReport> &report)
{
    if (!report)
        return report.error().reason;
    return u"%1 %2 %3 %4, %5 %6"_qs.arg(report->read())
            .arg(report->imported())
            .arg(report->unchanged())
            .arg(report->rejected())
            .arg(report->orders().imported)
            .arg(report->returns().imported);
}

// What the integrity check finds wrong; empty when nothing is.
QString OrderImporterTest::unclean()
{
    const auto report = checkIntegrity(m_shop->connection());
    if (!report)
        return report.error().reason + report.error().detail;
    QStringList wrong;
    for (const auto &finding : report->findings)
        if (finding.differences > 0)
            wrong.append(u"%1: %2"_qs.arg(finding.check, finding.examples.first().subject));
    return wrong.join(u", "_qs);
}

void OrderImporterTest::takesWhatTheRulesTakeAndAccountsForEveryLine()
{
    const auto report = import(oddities());
    QCOMPARE(counts(report), u"29 11 0 18, 5 2"_qs);
    QCOMPARE(report->sales().minor, 5266);
    QCOMPARE(report->refunds().minor, -1356);
    QVERIFY(report->isReconciled());
    const auto amounts = report->toJson().value(u"amounts").toObject();
    QCOMPARE(amounts.value(u"rounding").toString(), u"0.005"_qs);
    QCOMPARE(amounts.value(u"read_minor").toInteger(),
             amounts.value(u"sold_minor").toInteger() +
                     amounts.value(u"returned_minor").toInteger() +
                     amounts.value(u"left_out_minor").toInteger());
    const auto &notes = report->notes();
    QCOMPARE(notes.value(u"price_rounded"_qs), 1);
    QCOMPARE(notes.value(u"free_copies"_qs), 1);
    QCOMPARE(notes.value(u"several_times"_qs), 3);
    QCOMPARE(notes.value(u"invoice_scattered"_qs), 5);
    QVERIFY(notes.value(u"several_titles"_qs) > 0);
    QVERIFY(notes.value(u"code_spelled_differently"_qs) > 0);
    QVERIFY(notes.value(u"customer_number_as_float"_qs) > 0);
    QVERIFY(notes.value(u"walk_in"_qs) > 0);
    QCOMPARE(unclean(), QString());
}

void OrderImporterTest::namesTheRuleOfEachLineThatIsLeftOut()
{
    const auto report = import(oddities());
    SD_VERIFY(report);
    QStringList rules;
    for (auto rule = report->leftOut().begin(); rule != report->leftOut().end(); ++rule)
        rules.append(u"%1 %2 %3"_qs.arg(rule.key()).arg(rule->lines).arg(rule->amount.minor));
    const QStringList expected{u"customer_differs 1 125"_qs,
                               u"duplicate_row 1 678"_qs,
                               u"field_count 1 0"_qs,
                               u"not_goods 2 -950"_qs,
                               u"price_negative 1 0"_qs,
                               u"price_too_precise 1 0"_qs,
                               u"quantity_out_of_range 1 67800000"_qs,
                               u"quantity_unreadable 1 0"_qs,
                               u"quantity_zero 1 0"_qs,
                               u"return_in_sale 1 -339"_qs,
                               u"return_without_customer 1 -100"_qs,
                               u"return_without_original 2 -2784"_qs,
                               u"sale_in_cancellation 1 339"_qs,
                               u"stock_note 2 0"_qs,
                               u"time_unreadable 1 339"_qs};
    QCOMPARE(rules, expected);
    QStringList rows;
    for (const auto &reject : report->rejects())
        rows.append(QString::number(reject.row));
    std::ranges::sort(rows, {}, [](const QString &row) { return row.toInt(); });
    QCOMPARE(rows.join(u' '), u"3 4 8 9 12 13 14 15 16 17 18 19 20 23 25 26 27 29"_qs);
}

void OrderImporterTest::keepsOrdersAsTheyWere()
{
    SD_VERIFY(import(oddities()));
    QCOMPARE(value(u"SELECT placed_at FROM orders WHERE number = '500001'"_qs)
                     .left(19)
                     .replace(u' ', u'T'),
             u"2010-12-01T07:26:00"_qs); // by the clock of Leipzig
    QCOMPARE(value(u"SELECT business_date FROM orders WHERE number = '500001'"_qs),
             u"2010-12-01"_qs);
    QCOMPARE(value(u"SELECT total_minor FROM orders WHERE number = '500001'"_qs), u"2333"_qs);
    QCOMPARE(value(u"SELECT note FROM orders WHERE number = '500001'"_qs), u"POST 18"_qs);
    QCOMPARE(value(u"SELECT source FROM orders WHERE number = '500001'"_qs), u"Online shop"_qs);
    QCOMPARE(value(u"SELECT channel FROM orders WHERE number = '500001'"_qs), u"delivery"_qs);
    QCOMPARE(value(u"SELECT state FROM orders WHERE number = '500002'"_qs), u"completed"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM orders WHERE customer_id IS NULL"_qs), u"1"_qs);
    QCOMPARE(value(u"SELECT title FROM order_line WHERE code = '9783161484100'"_qs),
             u"FAUST (OLD)"_qs);
    QCOMPARE(value(u"SELECT kind FROM tender WHERE amount_minor = 2333"_qs), u"account"_qs);
    // No number of the device's own count was used up.
    QCOMPARE(value(u"SELECT max(last_sequence) FROM device"_qs), u"0"_qs);
}

void OrderImporterTest::putsReturnsDownToTheOrdersTheyCameFrom()
{
    SD_VERIFY(import(oddities()));
    QCOMPARE(value(u"SELECT state FROM orders WHERE number = '500010'"_qs), u"returned"_qs);
    QCOMPARE(value(u"SELECT state FROM orders WHERE number = '500012'"_qs), u"returned"_qs);
    QCOMPARE(value(u"SELECT state FROM orders WHERE number = '500001'"_qs), u"completed"_qs);
    QCOMPARE(value(u"SELECT refunded_minor FROM orders WHERE number = '500001'"_qs), u"678"_qs);
    QCOMPARE(value(u"SELECT sum(amount_minor) FROM tender WHERE reference = 'C500015'"_qs),
             u"-1017"_qs);
    QCOMPARE(value(u"SELECT note FROM order_event WHERE kind = 'RecordReturn'"
                   " AND state = 'returned' ORDER BY id LIMIT 1"_qs),
             u"C500015"_qs);
}

void OrderImporterTest::leavesTodaysStockAlone()
{
    const auto before = value(u"SELECT sum(on_hand) FROM stock_balance"_qs);
    SD_VERIFY(import(oddities()));
    QCOMPARE(value(u"SELECT sum(on_hand) FROM stock_balance"_qs), before);
    QCOMPARE(value(u"SELECT sum(quantity) FROM stock_movement WHERE kind = 'sold'"_qs), u"-17"_qs);
    QCOMPARE(value(u"SELECT sum(quantity) FROM stock_movement WHERE document_kind = 'record'"_qs),
             u"13"_qs);
}

void OrderImporterTest::makesBooksAndCustomersOnce()
{
    const auto report = import(oddities());
    SD_VERIFY(report);
    QCOMPARE(report->books(), 4);
    QCOMPARE(report->customers(), 1);
    QCOMPARE(value(u"SELECT title FROM book WHERE subtitle = '71053'"_qs), u"LANTERN"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM book WHERE subtitle = '85123A'"_qs), u"1"_qs);
    QCOMPARE(value(u"SELECT price_minor FROM book WHERE subtitle = '85123A'"_qs), u"255"_qs);
    QCOMPARE(value(u"SELECT title FROM book WHERE code = '9783161484100'"_qs), u"Faust"_qs);
    QCOMPARE(value(u"SELECT country FROM customer WHERE name = 'Customer 17850'"_qs), u"GB"_qs);
}

void OrderImporterTest::makesNothingForADocumentThatIsRefused()
{
    const auto books = value(u"SELECT count(*) FROM book"_qs);
    const auto customers = value(u"SELECT count(*) FROM customer"_qs);
    const auto refused = kHeader + "C700000,22139,RIBBON,-1,2010-12-01 08:00:00,1.25,55555,\n";
    QCOMPARE(counts(import(request(write(refused)))), u"1 0 0 1, 0 0"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM book"_qs), books);
    QCOMPARE(value(u"SELECT count(*) FROM customer"_qs), customers);
    // What was undone is made when it is needed.
    const auto report = import(
            request(write(refused + "700001,22139,RIBBON,1,2010-12-02 08:00:00,1.25,55555,\n"
                                    "C700002,22139,RIBBON,-1,2010-12-03 08:00:00,1.25,55555,\n")));
    QCOMPARE(counts(report), u"3 2 0 1, 1 1"_qs);
    QCOMPARE(report->books(), 1);
    QCOMPARE(report->customers(), 1);
    QCOMPARE(unclean(), QString());
}

void OrderImporterTest::changesNothingTheSecondTime()
{
    const auto first = import(oddities());
    SD_VERIFY(first);
    const auto orders = value(u"SELECT count(*) FROM orders"_qs);
    const auto lines = value(u"SELECT count(*) FROM order_line"_qs);
    const auto again = import(oddities());
    QCOMPARE(counts(again), u"29 0 11 18, 0 0"_qs);
    QCOMPARE(again->orders().unchanged, 5);
    QCOMPARE(again->returns().unchanged, 2);
    QCOMPARE(again->books() + again->customers(), 0);
    QVERIFY(again->isReconciled());
    QCOMPARE(again->leftOutAmount().minor, first->leftOutAmount().minor);
    QCOMPARE(value(u"SELECT count(*) FROM orders"_qs), orders);
    QCOMPARE(value(u"SELECT count(*) FROM order_line"_qs), lines);
}

void OrderImporterTest::keepsNothingOfADryRun()
{
    auto wanted = oddities();
    wanted.mode = OrderImportMode::DryRun;
    const auto books = value(u"SELECT count(*) FROM book"_qs);
    QCOMPARE(counts(import(wanted)), u"29 11 0 18, 5 2"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM orders"_qs), u"0"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM book"_qs), books);
    QCOMPARE(counts(import(oddities())), u"29 11 0 18, 5 2"_qs);
}

void OrderImporterTest::keepsWholeInvoicesWhenCancelledAndGoesOn()
{
    const auto path = write(invoices(250));
    CancelToken token;
    qint64 last = 0;
    m_progress = [&](qint64 done, qint64 total) {
        QVERIFY(done >= last && done <= total);
        last = done;
        token.cancel();
    };
    const auto stopped = import(request(path), token);
    QCOMPARE(counts(stopped), u"order_import_cancelled"_qs);
    QCOMPARE(stopped.error().facts.value(u"orders"_qs).toInt(), 100);
    QCOMPARE(value(u"SELECT count(*) FROM orders"_qs), u"100"_qs);
    m_progress = {};
    QCOMPARE(counts(import(request(path))), u"250 150 100 0, 150 0"_qs);
    QCOMPARE(unclean(), QString());
}

void OrderImporterTest::refusesAnotherInvoiceOfTheSameNumber()
{
    SD_VERIFY(import(request(write(invoices(1)))));
    auto other = invoices(2);
    other.replace("3.39", "4.00");
    const auto report = import(request(write(other)));
    QCOMPARE(counts(report), u"2 1 0 1, 1 0"_qs);
    QCOMPARE(report->rejects().first().reason, u"order_number_taken"_qs);
    QVERIFY(report->isReconciled());
}

void OrderImporterTest::refusesPeopleWhoMayNotRecordOrders()
{
    auto wanted = oddities();
    wanted.setup.actor = m_shop->staff();
    const auto report = import(wanted);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Forbidden);
    QCOMPARE(value(u"SELECT count(*) FROM orders"_qs), u"0"_qs);
}

void OrderImporterTest::saysWhatIsWrongWithTheRequest()
{
    QCOMPARE(counts(import(request(u"/nonexistent"_qs))), u"file_missing"_qs);
    auto elsewhere = oddities();
    elsewhere.setup.shop = u"NONE"_qs;
    QCOMPARE(counts(import(elsewhere)), u"shop_unknown"_qs);
    const auto strange = write("a,b,c\n1,2,3\n");
    QCOMPARE(counts(import(request(strange))), u"order_column_missing"_qs);
    auto mapped = request(strange);
    mapped.columns = {u"nothing=a"_qs};
    QCOMPARE(counts(import(mapped)), u"mapping_field_unknown"_qs);
    mapped.columns = {u"price=z"_qs};
    QCOMPARE(counts(import(mapped)), u"mapping_column_unknown"_qs);
    auto german = request(write("Beleg;Artikel;Menge;Tag;Preis\n"
                                "R-100;71053;2;01.12.2010 09:30;3,39\n"));
    german.columns = {u"number=Beleg"_qs, u"code=Artikel"_qs, u"quantity=3"_qs, u"time=Tag"_qs,
                      u"price=preis"_qs};
    QCOMPARE(counts(import(german)), u"1 1 0 0, 1 0"_qs);
    QCOMPARE(value(u"SELECT total_minor FROM orders WHERE number = 'R-100'"_qs), u"678"_qs);
}

// The beginning of a history of a real trade, where there is one; docs/import-orders.md names it.
void OrderImporterTest::takesARealHistory()
{
    constexpr int kLines = 5000;
    const auto path = qEnvironmentVariable("SHOPDESK_ORDER_HISTORY");
    if (path.isEmpty() || !QFile::exists(path))
        QSKIP("SHOPDESK_ORDER_HISTORY names no file");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content;
    for (int line = 0; line <= kLines && !file.atEnd(); ++line)
        content += file.readLine();
    const auto wanted = request(write(content));
    const auto report = import(wanted);
    SD_VERIFY(report);
    QCOMPARE(report->read(), kLines);
    QVERIFY(report->isReconciled());
    QVERIFY(report->orders().imported > 200);
    QCOMPARE(unclean(), QString());
    const auto again = import(wanted);
    SD_VERIFY(again);
    QCOMPARE(again->imported(), 0);
    QCOMPARE(again->rejected(), report->rejected());
}

QTEST_GUILESS_MAIN(OrderImporterTest)
#include "OrderImporterTest.moc"
