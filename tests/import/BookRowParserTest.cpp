// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/BookRowParser.h"

#include <QFile>
#include <QtTest>

using namespace shopdesk;

class BookRowParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFileAsGoodbooksWritesIt();
    void readsFileAsGutenbergWritesIt();
    void readsRussianPriceList();
    void rejectsRows_data();
    void rejectsRows();
    void takesTitleFromOriginalTitle();
    void takesPriceOfZeroForNone();
    void notesMissingColumns();
    void givesTheSameOwnCodeAgain();
    void readsCategoriesAsPaths();
};

namespace {

struct Content
{
    CsvFormat format;
    QList<ParsedBook> books;
    QList<RowReject> rejects;
};

// Reads a file of tests/data/import as the importer does.
Content read(const QString &name, AuthorOrder order)
{
    QFile file(QStringLiteral(SHOPDESK_TEST_DATA "/import/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto reader = CsvReader::open(file);
    CsvRecord record;
    if (!reader || !reader->next(record))
        return {};
    const BookRowParser parser(ColumnMapping::guess(record.fields), {.authorOrder = order});
    Content content{reader->format(), {}, {}};
    while (reader->next(record).value_or(false)) {
        if (auto book = parser.parse(record))
            content.books.append(*book);
        else
            content.rejects.append(book.error());
    }
    return content;
}

BookRowParser::Outcome parsed(const QStringList &header, const QStringList &fields)
{
    CsvRecord record;
    record.row = 7;
    record.line = 9;
    record.fields = fields;
    return BookRowParser(ColumnMapping::guess(header), {.currency = *Currency::parse(u"EUR")})
            .parse(record);
}

QString namesOf(const ParsedBook &book)
{
    QStringList names;
    for (const AuthorName &author : book.authors)
        names.append(author.name);
    return names.join(u" + "_qs);
}

QString reasonsOf(const ParsedBook &book)
{
    QStringList reasons;
    for (const RowNote &note : book.notes)
        reasons.append(note.reason);
    return reasons.join(u' ');
}

} // namespace

void BookRowParserTest::readsFileAsGoodbooksWritesIt()
{
    const Content content = read(u"goodbooks-like.csv"_qs, AuthorOrder::GivenNameFirst);
    QCOMPARE(content.rejects.size(), 0);
    QCOMPARE(content.books.size(), 4);

    const ParsedBook &hunger = content.books.at(0);
    QCOMPARE(hunger.isbn->toString(), u"9780439023481"_qs);
    QCOMPARE(reasonsOf(hunger), u"isbn_scientific_notation isbn_repaired"_qs);
    QCOMPARE(hunger.title, u"The Hunger Games (The Hunger Games, #1)"_qs);
    QCOMPARE(hunger.year, 2008);
    QCOMPARE(hunger.language, u"en"_qs);
    QVERIFY(!hunger.ownCode && !hunger.price);

    QCOMPARE(namesOf(content.books.at(1)), u"J.K. Rowling + Mary GrandPré"_qs);
    const ParsedBook &odyssey = content.books.at(2);
    QCOMPARE(odyssey.year, -720);
    QCOMPARE(namesOf(odyssey), u"Homer + Robert Fagles"_qs);
    const ParsedBook &bare = content.books.at(3);
    QVERIFY(!bare.isbn && bare.ownCode);
    QCOMPARE(reasonsOf(bare), u"isbn_scientific_notation isbn_bad_check_digit"_qs);
}

void BookRowParserTest::readsFileAsGutenbergWritesIt()
{
    const Content content = read(u"gutenberg-like.csv"_qs, AuthorOrder::FamilyNameFirst);
    QCOMPARE(content.books.size(), 3);
    QCOMPARE(content.books.at(0).title,
             u"The United States Bill of Rights The Ten Original Amendments"_qs);
    QCOMPARE(namesOf(content.books.at(1)), u"Lewis Carroll + John Tenniel"_qs);
    QCOMPARE(content.books.at(2).language, u"de"_qs);
    QCOMPARE(content.books.at(2).row, 3);
    QCOMPARE(content.books.at(2).line, 5);
}

void BookRowParserTest::readsRussianPriceList()
{
    const Content content = read(u"price-list-cp1251.csv"_qs, AuthorOrder::GivenNameFirst);
    QCOMPARE(content.format.encoding, TextEncoding::Windows1251);
    QCOMPARE(content.format.separator, ';');
    QCOMPARE(content.books.size(), 2);
    const ParsedBook &book = content.books.at(0);
    QCOMPARE(book.isbn->toString(), u"9785171120337"_qs);
    QCOMPARE(book.title, u"Мастер и Маргарита"_qs);
    QCOMPARE(namesOf(book), u"Михаил Булгаков"_qs);
    QCOMPARE(book.publisher, u"Ёлка"_qs);
    QCOMPARE(*book.price, Money(129950, *Currency::parse(u"RUB")));
    QCOMPARE(book.tax->basisPoints(), 1000);
    QCOMPARE(content.rejects.size(), 1);
    QCOMPARE(content.rejects.first().row, 3);
    QCOMPARE(content.rejects.first().reason, u"price_unreadable"_qs);
    QCOMPARE(content.rejects.first().value, u"по запросу"_qs);
}

void BookRowParserTest::rejectsRows_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QStringList &fields, const QString &field,
                        const QString &reason) {
        QTest::newRow(name) << fields << field << reason;
    };
    row("no title", {u" "_qs, u"5"_qs}, u"title"_qs, u"text_missing"_qs);
    row("long title", {QString(501, u'я'), u"5"_qs}, u"title"_qs, u"text_too_long"_qs);
    row("100,000 characters", {QString(100'000, u'x'), u"5"_qs}, u"title"_qs, u"text_too_long"_qs);
    row("control character", {u"a\u0007b"_qs, u"5"_qs}, u"title"_qs, u"text_has_control"_qs);
    row("too many columns", {u"Emma"_qs, u"5"_qs, u"x"_qs}, QString(), u"too_many_columns"_qs);
    row("price", {u"Emma"_qs, u"1.299"_qs}, u"price"_qs, u"price_ambiguous"_qs);
}

void BookRowParserTest::rejectsRows()
{
    QFETCH(QStringList, fields);
    const auto outcome = parsed({u"title"_qs, u"price"_qs}, fields);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().row, 7);
    QCOMPARE(outcome.error().line, 9);
    QTEST(outcome.error().field, "field");
    QTEST(outcome.error().reason, "reason");
    QVERIFY(outcome.error().value.size() <= 80);
}

void BookRowParserTest::takesTitleFromOriginalTitle()
{
    const auto book = parsed({u"title"_qs, u"original_title"_qs}, {QString(), u"Война и мир"_qs});
    QVERIFY(book);
    QCOMPARE(book->title, u"Война и мир"_qs);
    QCOMPARE(reasonsOf(*book), u"title_from_original"_qs);
}

void BookRowParserTest::takesPriceOfZeroForNone()
{
    const auto book = parsed({u"title"_qs, u"price"_qs}, {u"Emma"_qs, u"0.00"_qs});
    QVERIFY(book);
    QVERIFY(!book->price);
    QCOMPARE(reasonsOf(*book), u"price_zero"_qs);
}

void BookRowParserTest::notesMissingColumns()
{
    const auto book = parsed({u"title"_qs, u"price"_qs, u"year"_qs}, {u"Emma"_qs});
    QVERIFY(book);
    QCOMPARE(reasonsOf(*book), u"columns_missing"_qs);
    QVERIFY(parsed({u"title"_qs}, {u"Emma"_qs, u" "_qs, QString()}));
}

void BookRowParserTest::givesTheSameOwnCodeAgain()
{
    const QStringList header{u"title"_qs, u"authors"_qs, u"sku"_qs};
    const auto code = [&header](const QStringList &fields) {
        return parsed(header, fields)->ownCode->toString();
    };
    QCOMPARE(code({u"Emma"_qs, u"Jane Austen"_qs}), code({u" EMMA "_qs, u"Jane  Austen"_qs}));
    QVERIFY(code({u"Emma"_qs, u"Jane Austen"_qs}) != code({u"Emma"_qs, u"Kate Austen"_qs}));
    QCOMPARE(code({u"Emma"_qs, QString(), u"A-17"_qs}), code({u"Other"_qs, QString(), u"a-17"_qs}));
    const QString given = ownCodeFor(u"any"_qs).toString();
    QCOMPARE(code({u"Emma"_qs, QString(), given}), given);
}

void BookRowParserTest::readsCategoriesAsPaths()
{
    const auto book = parsed(
            {u"title"_qs, u"category"_qs},
            {u"Emma"_qs, u"Fiction > Classics;  History -- 18th century ; ;Fiction>Classics"_qs});
    QVERIFY(book);
    const QList<QStringList> expected{{u"Fiction"_qs, u"Classics"_qs},
                                      {u"History"_qs, u"18th century"_qs}};
    QCOMPARE(book->categories, expected);
}

QTEST_GUILESS_MAIN(BookRowParserTest)
#include "BookRowParserTest.moc"
