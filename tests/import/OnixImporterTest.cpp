// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ImportPlace.h"

#include <QJsonArray>
#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// ONIX messages into real workspaces on both engines.
class OnixImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void importsBooks();
    void changesNothingTheSecondTime();
    void findsTheSameBooksInShortForm();
    void updatesWhatDiffers();
    void addsCategoriesOnceTheyAreThere();
    void keepsCategoriesThatPeopleChose();
    void rejectsFaultyProductsAndTakesTheRest();
    void keepsPricesThatPeopleSet();
    void lowersPricesWhenAsked();
    void raisesPricesThatPeopleSet();
    void lowersPricesOfItsOwn();
    void keepsPricesFromListsAsWell();
    void changesOnlyTheBlocksGiven();
    void refusesBlocksOfUnknownBooks();
    void withdrawsAndNeverDeletes();
    void keepsNothingOfABrokenMessage();
    void keepsNothingWhenCancelled();
    void saysWhatIsNoListOfBooks();
    void reportsInTheShapeOfScripts();

private:
    [[nodiscard]] QString data(const QString &name) const
    {
        return QStringLiteral(SHOPDESK_TEST_DATA "/import/") + name;
    }
    // A message about one book.
    [[nodiscard]] QString message(const QByteArray &price, const QByteArray &title = "Tide",
                                  const QByteArray &notification = "03");
    [[nodiscard]] Result<QJsonObject> setPrice(qint64 minor);
    [[nodiscard]] QString value(const QString &sql) { return m_place->shop().value(sql); }
    [[nodiscard]] QString book(const QString &column) { return m_place->book(column, m_isbn); }

    const QString m_isbn = u"9783865000040"_qs;
    PostgresServer m_server;
    std::unique_ptr<ImportPlace> m_place;
};

void OnixImporterTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = ImportPlace::make(engine, m_server);
    SD_VERIFY(made);
    m_place = std::move(*made);
}

QString OnixImporterTest::message(const QByteArray &price, const QByteArray &title,
                                  const QByteArray &notification)
{
    const QByteArray titles =
            title.isEmpty() ? QByteArray()
                            : "<DescriptiveDetail><TitleDetail><TitleType>01</TitleType>"
                              "<TitleElement><TitleElementLevel>01</TitleElementLevel><TitleText>" +
                                      title +
                                      "</TitleText></TitleElement></TitleDetail>"
                                      "</DescriptiveDetail>";
    return m_place->file(
            "<ONIXMessage release=\"3.0\"><Product><RecordReference>r.1</RecordReference>"
            "<NotificationType>" +
            notification +
            "</NotificationType><ProductIdentifier><ProductIDType>15</ProductIDType><IDValue>" +
            m_isbn.toLatin1() + "</IDValue></ProductIdentifier>" + titles +
            (price.isEmpty() ? QByteArray()
                             : "<ProductSupply><SupplyDetail><Price><PriceType>02</"
                               "PriceType><PriceAmount>" +
                                       price +
                                       "</PriceAmount><CurrencyCode>EUR</CurrencyCode></Price>"
                                       "</SupplyDetail></ProductSupply>") +
            "</Product></ONIXMessage>");
}

Result<QJsonObject> OnixImporterTest::setPrice(qint64 minor)
{
    EditBook edit;
    edit.book = BookRef(m_isbn);
    edit.changes[u"price_minor"_qs] = {.base = std::nullopt, .value = minor};
    return m_place->shop().apply(edit, m_place->shop().manager());
}

void OnixImporterTest::importsBooks()
{
    SD_VERIFY(m_place->addCategory(u"FBA"_qs));
    const auto report = m_place->import(data(u"onix-reference.xml"_qs));
    SD_VERIFY(report);
    QCOMPARE(countsOf(report), u"3 0 0 0"_qs);
    QCOMPARE(report->noteCounts().value(u"categories:category_unknown"_qs), 2);
    const QString keeper = u"9783865000019"_qs;
    QCOMPARE(m_place->book(u"title"_qs, keeper), u"The Lighthouse Keeper’s Daughter"_qs);
    QCOMPARE(m_place->book(u"authors"_qs, keeper), u"Jürgen von der Lippe, Ole Brandt"_qs);
    QCOMPARE(m_place->book(u"price_minor"_qs, keeper), u"2400"_qs);
    QCOMPARE(m_place->book(u"price_origin"_qs, keeper), u"import"_qs);
    QCOMPARE(m_place->book(u"tax_rate_bp"_qs, keeper), u"700"_qs);
    QCOMPARE(m_place->book(u"availability"_qs, u"9783865000026"_qs), u"forthcoming"_qs);
    QCOMPARE(m_place->book(u"cover_link"_qs, keeper),
             u"https://nordlicht.example/covers/1001.jpg"_qs);
    QCOMPARE(m_place->categories(keeper), QStringList{u"FBA"_qs});
}

void OnixImporterTest::changesNothingTheSecondTime()
{
    SD_VERIFY(m_place->addCategory(u"FBA"_qs));
    QCOMPARE(countsOf(m_place->import(data(u"onix-reference.xml"_qs))), u"3 0 0 0"_qs);
    const QString ops = value(u"SELECT count(*) FROM op_applied"_qs);
    m_place->shop().clock().advance(60'000);
    QCOMPARE(countsOf(m_place->import(data(u"onix-reference.xml"_qs))), u"0 0 3 0"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM op_applied"_qs), ops);
}

void OnixImporterTest::findsTheSameBooksInShortForm()
{
    QCOMPARE(countsOf(m_place->import(data(u"onix-reference.xml"_qs))), u"3 0 0 0"_qs);
    QCOMPARE(countsOf(m_place->import(data(u"onix-short.xml"_qs))), u"0 0 3 0"_qs);
}

void OnixImporterTest::updatesWhatDiffers()
{
    QCOMPARE(countsOf(m_place->import(message("10.00"))), u"1 0 0 0"_qs);
    QCOMPARE(countsOf(m_place->import(message("12.00", "High tide"))), u"0 1 0 0"_qs);
    QCOMPARE(book(u"title"_qs), u"High tide"_qs);
    QCOMPARE(book(u"price_minor"_qs), u"1200"_qs);
    QCOMPARE(countsOf(m_place->import(message({}, "High tide"))), u"0 0 1 0"_qs);
    QCOMPARE(book(u"price_minor"_qs), u"1200"_qs);
}

void OnixImporterTest::addsCategoriesOnceTheyAreThere()
{
    const QString keeper = u"9783865000019"_qs;
    QCOMPARE(countsOf(m_place->import(data(u"onix-reference.xml"_qs))), u"3 0 0 0"_qs);
    SD_VERIFY(m_place->addCategory(u"FBA"_qs));
    SD_VERIFY(m_place->addCategory(u"FRH"_qs));
    QCOMPARE(countsOf(m_place->import(data(u"onix-reference.xml"_qs))), u"0 1 2 0"_qs);
    QCOMPARE(m_place->categories(keeper), (QStringList{u"FBA"_qs, u"FRH"_qs}));
    QCOMPARE(countsOf(m_place->import(data(u"onix-reference.xml"_qs))), u"0 0 3 0"_qs);
}

void OnixImporterTest::keepsCategoriesThatPeopleChose()
{
    const QString keeper = u"9783865000019"_qs;
    SD_VERIFY(m_place->addCategory(u"FBA"_qs));
    SD_VERIFY(m_place->addCategory(u"OWN"_qs));
    QCOMPARE(countsOf(m_place->import(data(u"onix-reference.xml"_qs))), u"3 0 0 0"_qs);
    EditBook sorted;
    sorted.book = BookRef(keeper);
    sorted.changes[u"categories"_qs] = {.base = std::nullopt, .value = QJsonArray{u"OWN"_qs}};
    SD_VERIFY(m_place->shop().apply(sorted, m_place->shop().manager()));
    QCOMPARE(countsOf(m_place->import(data(u"onix-reference.xml"_qs))), u"0 1 2 0"_qs);
    QCOMPARE(m_place->categories(keeper), (QStringList{u"FBA"_qs, u"OWN"_qs}));
}

void OnixImporterTest::rejectsFaultyProductsAndTakesTheRest()
{
    const auto report = m_place->import(data(u"onix-faulty.xml"_qs));
    QCOMPARE(countsOf(report), u"2 0 0 10"_qs);
    const RowReject &first = report->rejects().first();
    QCOMPARE(first.row, 2);
    QCOMPARE(first.line, 17);
    QCOMPARE(first.reference, u"bad.check"_qs);
    QCOMPARE(first.reason, u"isbn_bad_check_digit"_qs);
    QCOMPARE(m_place->book(u"price_minor"_qs, u"9783865000064"_qs), u"1250"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM book WHERE code = '9783865000057'"_qs), u"0"_qs);
}

void OnixImporterTest::keepsPricesThatPeopleSet()
{
    QCOMPARE(countsOf(m_place->import(message("10.00"))), u"1 0 0 0"_qs);
    SD_VERIFY(setPrice(1450));
    QCOMPARE(book(u"price_origin"_qs), u"person"_qs);
    const auto report = m_place->import(message("12.00", "High tide"));
    QCOMPARE(countsOf(report), u"0 1 0 0"_qs);
    QCOMPARE(book(u"title"_qs), u"High tide"_qs);
    QCOMPARE(book(u"price_minor"_qs), u"1450"_qs);
    const QJsonArray kept{QJsonObject{{u"row"_qs, 1},
                                      {u"isbn"_qs, m_isbn},
                                      {u"ours_minor"_qs, 1450},
                                      {u"theirs_minor"_qs, 1200}}};
    QCOMPARE(report->toJson().value(u"kept_prices").toArray(), kept);
    const auto again = m_place->import(message("12.00", "High tide"));
    QCOMPARE(countsOf(again), u"0 0 1 0"_qs);
    QCOMPARE(again->keptPrices().size(), 1);
}

void OnixImporterTest::lowersPricesWhenAsked()
{
    QCOMPARE(countsOf(m_place->import(message("10.00"))), u"1 0 0 0"_qs);
    SD_VERIFY(setPrice(1450));
    auto wanted = m_place->request(message("12.00"));
    wanted.setup.lowersPrices = true;
    const auto report = m_place->import(wanted);
    QCOMPARE(countsOf(report), u"0 1 0 0"_qs);
    QVERIFY(report->keptPrices().isEmpty());
    QCOMPARE(book(u"price_minor"_qs), u"1200"_qs);
    QCOMPARE(book(u"price_origin"_qs), u"import"_qs);
}

void OnixImporterTest::raisesPricesThatPeopleSet()
{
    QCOMPARE(countsOf(m_place->import(message("10.00"))), u"1 0 0 0"_qs);
    SD_VERIFY(setPrice(1100));
    QCOMPARE(countsOf(m_place->import(message("12.00"))), u"0 1 0 0"_qs);
    QCOMPARE(book(u"price_minor"_qs), u"1200"_qs);
}

void OnixImporterTest::lowersPricesOfItsOwn()
{
    QCOMPARE(countsOf(m_place->import(message("10.00"))), u"1 0 0 0"_qs);
    const auto report = m_place->import(message("8.00"));
    QCOMPARE(countsOf(report), u"0 1 0 0"_qs);
    QVERIFY(report->keptPrices().isEmpty());
    QCOMPARE(book(u"price_minor"_qs), u"800"_qs);
}

void OnixImporterTest::keepsPricesFromListsAsWell()
{
    const QString faust = QString::fromLatin1(WorkspaceFixture::kFaust);
    const auto path = m_place->file("isbn,title,price\n" + faust.toLatin1() + ",Faust,9.99\n");
    const QString before = m_place->book(u"price_minor"_qs, faust);
    const auto report = m_place->import(path);
    SD_VERIFY(report);
    QCOMPARE(report->keptPrices().size(), 1);
    QCOMPARE(m_place->book(u"price_minor"_qs, faust), before);
}

void OnixImporterTest::changesOnlyTheBlocksGiven()
{
    QCOMPARE(countsOf(m_place->import(data(u"onix-reference.xml"_qs))), u"3 0 0 0"_qs);
    QCOMPARE(countsOf(m_place->import(message("10.00"))), u"1 0 0 0"_qs);
    QCOMPARE(countsOf(m_place->import(message("11.00", {}, "04"))), u"0 1 0 0"_qs);
    QCOMPARE(book(u"price_minor"_qs), u"1100"_qs);
    QCOMPARE(book(u"title"_qs), u"Tide"_qs);
    QCOMPARE(countsOf(m_place->import(message("11.00", {}, "04"))), u"0 0 1 0"_qs);
    QCOMPARE(countsOf(m_place->import(message({}, "Ebb", "04"))), u"0 1 0 0"_qs);
    QCOMPARE(book(u"price_minor"_qs), u"1100"_qs);
    QCOMPARE(book(u"title"_qs), u"Ebb"_qs);
}

// One that says what the book is can begin it; a price alone cannot.
void OnixImporterTest::refusesBlocksOfUnknownBooks()
{
    const auto report = m_place->import(message("11.00", {}, "04"));
    QCOMPARE(countsOf(report), u"0 0 0 1"_qs);
    QCOMPARE(report->rejects().first().reason, u"update_of_unknown_book"_qs);
    QCOMPARE(report->rejects().first().reference, u"r.1"_qs);
    QCOMPARE(countsOf(m_place->import(message("11.00", "Tide", "04"))), u"1 0 0 0"_qs);
}

void OnixImporterTest::withdrawsAndNeverDeletes()
{
    const auto unknown = m_place->import(message({}, "Tide", "05"));
    QCOMPARE(countsOf(unknown), u"0 0 1 0"_qs);
    QCOMPARE(unknown->noteCounts().value(u"isbn:delete_of_unknown_book"_qs), 1);
    QCOMPARE(countsOf(m_place->import(message("10.00"))), u"1 0 0 0"_qs);
    const auto report = m_place->import(message("99.00", "Gone", "05"));
    QCOMPARE(countsOf(report), u"0 1 0 0"_qs);
    QCOMPARE(report->noteCounts().value(u"availability:delete_notice"_qs), 1);
    QCOMPARE(book(u"availability"_qs), u"withdrawn"_qs);
    QCOMPARE(book(u"title"_qs), u"Tide"_qs);
    QCOMPARE(book(u"price_minor"_qs), u"1000"_qs);
    QCOMPARE(countsOf(m_place->import(message({}, {}, "05"))), u"0 0 1 0"_qs);
}

void OnixImporterTest::keepsNothingOfABrokenMessage()
{
    QFile file(data(u"onix-reference.xml"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const QString before = value(u"SELECT count(*) FROM book"_qs);
    const auto report = m_place->import(m_place->file(content.left(content.size() - 20)));
    QVERIFY(!report);
    QCOMPARE(report.error().reason, u"xml_broken"_qs);
    QVERIFY(report.error().facts.value(u"line"_qs).toInt() > 200);
    QCOMPARE(value(u"SELECT count(*) FROM book"_qs), before);
    QCOMPARE(countsOf(m_place->import(data(u"onix-2.1.xml"_qs))), u"onix_release_unsupported"_qs);
    QCOMPARE(countsOf(m_place->import(data(u"onix-entities.xml"_qs))), u"xml_entities_declared"_qs);
}

void OnixImporterTest::keepsNothingWhenCancelled()
{
    const QString before = value(u"SELECT count(*) FROM book"_qs);
    const CancelToken token;
    token.cancel();
    const auto report = m_place->import(m_place->request(data(u"onix-reference.xml"_qs)), token);
    QCOMPARE(countsOf(report), u"import_cancelled"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM book"_qs), before);
}

void OnixImporterTest::saysWhatIsNoListOfBooks()
{
    QCOMPARE(countsOf(m_place->import(m_place->file("{\"CodeList\":{}}"))),
             u"not_a_list_of_books"_qs);
    QCOMPARE(countsOf(m_place->import(m_place->file("<html/>"))), u"onix_root_unknown"_qs);
    auto wanted = m_place->request(data(u"onix-reference.xml"_qs));
    wanted.mapping = QStringList{u"title=1"_qs};
    QCOMPARE(countsOf(m_place->import(wanted)), u"mapping_without_columns"_qs);
}

void OnixImporterTest::reportsInTheShapeOfScripts()
{
    const auto report = m_place->import(data(u"onix-faulty.xml"_qs));
    SD_VERIFY(report);
    const QJsonObject json = report->toJson();
    QCOMPARE(json.value(u"read"_qs).toInt(), 12);
    QCOMPARE(json.value(u"imported"_qs).toInt(), 2);
    QCOMPARE(json.value(u"format"_qs).toString(), u"onix"_qs);
    QCOMPARE(json.value(u"release"_qs).toString(), u"3.0"_qs);
    const QJsonObject currency{{u"row"_qs, 4},
                               {u"line"_qs, 36},
                               {u"field"_qs, u"currency"_qs},
                               {u"reason"_qs, u"currency_unknown"_qs},
                               {u"value"_qs, u"USDD"_qs},
                               {u"record"_qs, u"bad.currency"_qs}};
    QCOMPARE(json.value(u"rejects"_qs).toArray().at(2).toObject(), currency);
    QVERIFY(json.value(u"kept_prices"_qs).isArray());
}

QTEST_GUILESS_MAIN(OnixImporterTest)
#include "OnixImporterTest.moc"
