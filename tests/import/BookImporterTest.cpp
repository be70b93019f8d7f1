// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/BookImporter.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Lists of books into real workspaces on both engines.
class BookImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void importsBooks();
    void changesNothingTheSecondTime();
    void updatesWhatDiffers();
    void keepsWhatTheFileDoesNotSay();
    void rejectsRowsAndTakesTheRest();
    void givesTheDefaultPriceWhereThereIsNone();
    void makesCategoriesOnceByTheirPath();
    void takesNoCategoriesFromAColumnThatOnlyResemblesThem();
    void keepsNothingOfADryRun();
    void keepsNothingWhenCancelled();
    void keepsNothingOfAFileThatBreaksOff();
    void refusesPeopleWhoMayNotAddBooks();
    void saysWhatIsWrongWithTheRequest();
    void reportsInTheShapeOfScripts();

private:
    QString write(const QByteArray &content);
    BookImportRequest request(const QByteArray &content);
    Result<BookImportReport> import(const BookImportRequest &wanted, const CancelToken &token = {});
    Result<BookImportReport> import(const QByteArray &content) { return import(request(content)); }
    QString counts(const Result<BookImportReport> &report);
    QString books() { return m_shop->value(u"SELECT count(*) FROM book"_qs); }
    QString book(const QString &column, const QString &code);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
    std::unique_ptr<OpIdFactory> m_ids;
    BookImporter::Progress m_progress;
    QTemporaryDir m_folder;
};

namespace {

const QByteArray kHeader = "isbn,title,authors,year,price,publisher\n";
const QByteArray kHunger = "439023483,The Hunger Games,Suzanne Collins,2008.0,12.99,Scholastic\n";
const QByteArray kOdyssey = ",The Odyssey,\"Homer, Robert Fagles\",-720.0,,\n";

QByteArray manyBooks(int count)
{
    QByteArray content = "title\n";
    for (int i = 0; i < count; ++i)
        content += "Book " + QByteArray::number(i) + "\n";
    return content;
}

} // namespace

void BookImporterTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    m_ids = std::make_unique<OpIdFactory>(m_shop->clock());
    m_progress = {};
}

QString BookImporterTest::write(const QByteArray &content)
{
    const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

BookImportRequest BookImporterTest::request(const QByteArray &content)
{
    return {.path = write(content),
            .mapping = {},
            .setup = {.actor = m_shop->admin(),
                      .device = m_shop->device(),
                      .defaultPriceMinor = std::nullopt},
            .mode = ImportMode::Write};
}

Result<BookImportReport> BookImporterTest::import(const BookImportRequest &wanted,
                                                  const CancelToken &token)
{
    BookImporter importer(m_shop->connection(), m_shop->clock(), *m_ids);
    importer.onProgress(m_progress);
    return importer.run(wanted, token);
}

// "imported updated unchanged rejected", or the reason of the error.
QString BookImporterTest::counts(const Result<BookImportReport> &report)
{
    if (!report)
        return report.error().reason;
    return u"%1 %2 %3 %4"_qs.arg(report->imported())
            .arg(report->updated())
            .arg(report->unchanged())
            .arg(report->rejected());
}

QString BookImporterTest::book(const QString &column, const QString &code)
{
    return m_shop->value(u"SELECT %1 FROM book WHERE code = '%2'"_qs.arg(column, code));
}

void BookImporterTest::importsBooks()
{
    const auto report = import(kHeader + kHunger + kOdyssey);
    SD_VERIFY(report);
    QCOMPARE(counts(report), u"2 0 0 0"_qs);
    QCOMPARE(report->noteCounts().value(u"isbn:isbn_repaired"_qs), 1);
    const QString hunger = u"9780439023481"_qs;
    QCOMPARE(book(u"title"_qs, hunger), u"The Hunger Games"_qs);
    QCOMPARE(book(u"year"_qs, hunger), u"2008"_qs);
    QCOMPARE(book(u"price_minor"_qs, hunger), u"1299"_qs);
    QCOMPARE(book(u"publisher"_qs, hunger), u"Scholastic"_qs);
    QCOMPARE(m_shop->value(u"SELECT authors FROM book WHERE title = 'The Odyssey'"_qs),
             u"Homer, Robert Fagles"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM book WHERE own_code LIKE 'SD%' "
                           "AND title = 'The Odyssey' AND year = -720 AND price_minor IS NULL"_qs),
             u"1"_qs);
}

void BookImporterTest::changesNothingTheSecondTime()
{
    const QByteArray content = kHeader + kHunger + kOdyssey + ",Война и мир,Лев Толстой,1869,,\n";
    QCOMPARE(counts(import(content)), u"3 0 0 0"_qs);
    const QString ops = m_shop->value(u"SELECT count(*) FROM op_applied"_qs);
    const QString activity = m_shop->value(u"SELECT count(*) FROM activity"_qs);
    m_shop->clock().advance(60'000);
    QCOMPARE(counts(import(content)), u"0 0 3 0"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM op_applied"_qs), ops);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM activity"_qs), activity);
}

void BookImporterTest::updatesWhatDiffers()
{
    QCOMPARE(counts(import(kHeader + kHunger + kOdyssey)), u"2 0 0 0"_qs);
    const QByteArray changed =
            "0439023483,The Hunger Games 1,\"Suzanne Collins, Ann Other\",2009,13.50,\n";
    QCOMPARE(counts(import(kHeader + changed + kOdyssey)), u"0 1 1 0"_qs);
    const QString hunger = u"9780439023481"_qs;
    QCOMPARE(book(u"title"_qs, hunger), u"The Hunger Games 1"_qs);
    QCOMPARE(book(u"authors"_qs, hunger), u"Suzanne Collins, Ann Other"_qs);
    QCOMPARE(book(u"year"_qs, hunger), u"2009"_qs);
    QCOMPARE(book(u"price_minor"_qs, hunger), u"1350"_qs);
}

void BookImporterTest::keepsWhatTheFileDoesNotSay()
{
    QCOMPARE(counts(import(kHeader + kHunger)), u"1 0 0 0"_qs);
    QCOMPARE(counts(import(kHeader + "0439023483,The Hunger Games,,,,\n")), u"0 0 1 0"_qs);
    QCOMPARE(counts(import("isbn,title\n0439023483,The Hunger Games\n")), u"0 0 1 0"_qs);
    QCOMPARE(book(u"price_minor"_qs, u"9780439023481"_qs), u"1299"_qs);
}

void BookImporterTest::rejectsRowsAndTakesTheRest()
{
    const QString before = books();
    const auto report = import(kHeader + kHunger + "0439023483,Once more,,,,\n" +
                               ",,No title,,,\n" + ",Dear,,,1.299,\n" + ",Roubles,,,450 руб.,\n" +
                               ",Loud,,,," + QByteArray(250, 'x') + "\n" + kOdyssey);
    QCOMPARE(counts(report), u"2 0 0 5"_qs);
    QStringList reasons;
    for (const RowReject &reject : report->rejects())
        reasons.append(u"%1 %2 %3"_qs.arg(reject.row).arg(reject.field, reject.reason));
    const QStringList expected{u"2 isbn duplicate_in_file"_qs, u"3 title text_missing"_qs,
                               u"4 price price_ambiguous"_qs, u"5 currency currency_mismatch"_qs,
                               u"6 publisher text_too_long"_qs};
    QCOMPARE(reasons, expected);
    QCOMPARE(books().toInt(), before.toInt() + 2);
}

void BookImporterTest::givesTheDefaultPriceWhereThereIsNone()
{
    QCOMPARE(counts(import(kHeader + kOdyssey)), u"1 0 0 0"_qs);
    auto wanted = request(kHeader + kHunger + kOdyssey);
    wanted.setup.defaultPriceMinor = 999;
    QCOMPARE(counts(import(wanted)), u"1 1 0 0"_qs);
    QCOMPARE(book(u"price_minor"_qs, u"9780439023481"_qs), u"1299"_qs);
    QCOMPARE(m_shop->value(u"SELECT price_minor FROM book WHERE title = 'The Odyssey'"_qs),
             u"999"_qs);
    QCOMPARE(counts(import(wanted)), u"0 0 2 0"_qs);
}

void BookImporterTest::makesCategoriesOnceByTheirPath()
{
    const QByteArray content =
            "title,category\nEmma,Import > Classics\nIt,Import > Horror; Import\n";
    QCOMPARE(counts(import(content)), u"2 0 0 0"_qs);
    QCOMPARE(counts(import("title,category\nPersuasion,Import > Classics\n")), u"1 0 0 0"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM category WHERE name IN "
                           "('Import', 'Classics', 'Horror')"_qs),
             u"3"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM book_category JOIN category "
                           "ON category.id = book_category.category_id "
                           "WHERE category.name = 'Classics' AND category.level = 1"_qs),
             u"2"_qs);
}

void BookImporterTest::takesNoCategoriesFromAColumnThatOnlyResemblesThem()
{
    const QByteArray content = "title,Subjects\nEmma,Love -- Fiction\n";
    const QString before = m_shop->value(u"SELECT count(*) FROM category"_qs);
    QCOMPARE(counts(import(content)), u"1 0 0 0"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM category"_qs), before);
    auto wanted = request(content + "It,Fear -- Fiction\n");
    wanted.mapping = QStringList{u"category=Subjects"_qs};
    QCOMPARE(counts(import(wanted)), u"1 0 1 0"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM category"_qs).toInt(), before.toInt() + 2);
}

void BookImporterTest::keepsNothingOfADryRun()
{
    const QString before = books();
    auto wanted = request(kHeader + kHunger + kOdyssey);
    wanted.mode = ImportMode::DryRun;
    QCOMPARE(counts(import(wanted)), u"2 0 0 0"_qs);
    QCOMPARE(books(), before);
    QCOMPARE(counts(import(kHeader + kHunger + kOdyssey)), u"2 0 0 0"_qs);
}

void BookImporterTest::keepsNothingWhenCancelled()
{
    const QString before = books();
    const CancelToken token;
    qint64 total = 0;
    m_progress = [&](qint64 done, qint64 all) {
        total = all;
        QVERIFY(done > 0 && done <= all);
        token.cancel();
    };
    const auto wanted = request(manyBooks(250));
    const auto report = import(wanted, token);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(total, QFileInfo(wanted.path).size());
    QCOMPARE(books(), before);
    m_progress = {};
    QCOMPARE(counts(import(wanted)), u"250 0 0 0"_qs);
}

void BookImporterTest::keepsNothingOfAFileThatBreaksOff()
{
    const QString before = books();
    const auto report = import(manyBooks(300) + "\"never closed\n");
    QVERIFY(!report);
    QCOMPARE(report.error().reason, u"quote_not_closed"_qs);
    QCOMPARE(report.error().facts.value(u"line"_qs).toInt(), 302);
    QCOMPARE(books(), before);
}

void BookImporterTest::refusesPeopleWhoMayNotAddBooks()
{
    const QString before = books();
    auto wanted = request(kHeader + kHunger);
    wanted.setup.actor = m_shop->customer();
    const auto report = import(wanted);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Forbidden);
    QCOMPARE(books(), before);
}

void BookImporterTest::saysWhatIsWrongWithTheRequest()
{
    auto wanted = request("isbn,price\n439023483,5\n");
    QCOMPARE(counts(import(wanted)), u"title_column_missing"_qs);
    wanted.mapping = QStringList{u"colour=1"_qs};
    QCOMPARE(counts(import(wanted)), u"mapping_field_unknown"_qs);
    wanted.path = m_folder.filePath(u"absent.csv"_qs);
    QCOMPARE(counts(import(wanted)), u"file_missing"_qs);
    QCOMPARE(counts(import(QByteArray())), u"title_column_missing"_qs);
}

void BookImporterTest::reportsInTheShapeOfScripts()
{
    const auto report = import(kHeader + kHunger + ",,Nobody,,,\n");
    SD_VERIFY(report);
    const QJsonObject json = report->toJson();
    QCOMPARE(json.value(u"read"_qs).toInt(), 2);
    QCOMPARE(json.value(u"imported"_qs).toInt(), 1);
    QCOMPARE(json.value(u"updated"_qs).toInt(), 0);
    QCOMPARE(json.value(u"unchanged"_qs).toInt(), 0);
    QCOMPARE(json.value(u"rejected"_qs).toInt(), 1);
    const QJsonObject reject{{u"row"_qs, 2},
                             {u"line"_qs, 3},
                             {u"field"_qs, u"title"_qs},
                             {u"reason"_qs, u"text_missing"_qs},
                             {u"value"_qs, QString()}};
    QCOMPARE(json.value(u"rejects"_qs).toArray(), QJsonArray{reject});
    QCOMPARE(json.value(u"note_counts"_qs).toObject().value(u"isbn:isbn_repaired"_qs).toInt(), 1);
    QCOMPARE(json.value(u"encoding"_qs).toString(), u"utf-8"_qs);
    QCOMPARE(json.value(u"mapping"_qs).toArray().size(), 6);
}

QTEST_GUILESS_MAIN(BookImporterTest)
#include "BookImporterTest.moc"
