// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/ColumnMapping.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace shopdesk;

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesColumns_data();
    void guessesColumns();
    void givesEachColumnToOneField();
    void takesWhatAPersonSays();
    void refusesAssignmentsThatMeanNothing_data();
    void refusesAssignmentsThatMeanNothing();
    void needsATitle();
    void canBeShown();
};

namespace {

// "title:2 isbn:0", in the order of the fields.
QString shown(const ColumnMapping &mapping)
{
    QStringList parts;
    for (const auto &entry : mapping.entries())
        parts.append(u"%1:%2"_qs.arg(bookFieldName(entry.field)).arg(entry.column));
    return parts.join(u' ');
}

} // namespace

void ColumnMappingTest::guessesColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("mapping");
    QTest::newRow("goodbooks")
            << u"book_id|goodreads_book_id|best_book_id|work_id|books_count|isbn|isbn13|authors|"
               "original_publication_year|original_title|title|language_code|average_rating|"
               "ratings_count|work_ratings_count|work_text_reviews_count|ratings_1|image_url"_qs
            << u"isbn:5 isbn13:6 title:10 original_title:9 authors:7 year:8 language:11"_qs;
    QTest::newRow("gutenberg")
            << u"Text#|Type|Issued|Title|Language|Authors|Subjects|LoCC|Bookshelves"_qs
            << u"title:3 authors:5 language:4 category:6"_qs;
    QTest::newRow("russian")
            << u"Код|ISBN|Автор|Название|Издательство|Год|Переплёт|Цена, руб.|НДС|Раздел|Аннотация"_qs
            << u"isbn:1 title:3 authors:2 publisher:4 year:5 format:6 description:10 price:7 tax:8 "
               "category:9 own_code:0"_qs;
    QTest::newRow("wholesaler")
            << u"EAN|Book-Title|Book-Author|Year-Of-Publication|Publisher|List Price|Currency|VAT rate"_qs
            << u"isbn13:0 title:1 authors:2 publisher:4 year:3 price:5 currency:6 tax:7"_qs;
    QTest::newRow("both isbn") << u"ISBN-10|ISBN-13|Name"_qs << u"isbn:0 isbn13:1 title:2"_qs;
    QTest::newRow("keys are no names") << u"author_id|publisher_id|title"_qs << u"title:2"_qs;
    QTest::newRow("nothing known") << u"a|b|c"_qs << QString();
}

void ColumnMappingTest::guessesColumns()
{
    QFETCH(QString, header);
    QTEST(shown(ColumnMapping::guess(header.split(u'|'))), "mapping");
}

void ColumnMappingTest::givesEachColumnToOneField()
{
    const auto mapping = ColumnMapping::guess({u"Title"_qs, u"title"_qs, u"Name"_qs});
    QCOMPARE(shown(mapping), u"title:0"_qs);
    QCOMPARE(mapping.unusedHeadings(), QStringList({u"title"_qs, u"Name"_qs}));
}

void ColumnMappingTest::takesWhatAPersonSays()
{
    auto mapping = ColumnMapping::guess({u"ISBN"_qs, u"Name"_qs, u"Our name"_qs, u"42"_qs});
    QVERIFY(mapping.assign(u"title=our NAME"_qs));
    QVERIFY(mapping.assign(u"price=2"_qs));
    QVERIFY(mapping.assign(u"isbn="_qs));
    QVERIFY(mapping.assign(u"own_code = 42"_qs)); // a heading goes before a number
    QCOMPARE(shown(mapping), u"title:2 price:1 own_code:3"_qs);
    QVERIFY(mapping.assign(u"publisher=2"_qs)); // takes the column away from the price
    QCOMPARE(shown(mapping), u"title:2 publisher:1 own_code:3"_qs);
    QCOMPARE(mapping.entries().first().confidence, MappingConfidence::Given);
}

void ColumnMappingTest::refusesAssignmentsThatMeanNothing_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no sign") << u"title"_qs << u"mapping_malformed"_qs;
    QTest::newRow("unknown field") << u"colour=1"_qs << u"mapping_field_unknown"_qs;
    QTest::newRow("unknown column") << u"title=Heading"_qs << u"mapping_column_unknown"_qs;
    QTest::newRow("column zero") << u"title=0"_qs << u"mapping_column_unknown"_qs;
    QTest::newRow("column too far") << u"title=4"_qs << u"mapping_column_unknown"_qs;
}

void ColumnMappingTest::refusesAssignmentsThatMeanNothing()
{
    QFETCH(QString, assignment);
    auto mapping = ColumnMapping::guess({u"isbn"_qs, u"title"_qs, u"authors"_qs});
    const auto assigned = mapping.assign(assignment);
    QVERIFY(!assigned);
    QTEST(assigned.error().reason, "reason");
    QCOMPARE(assigned.error().facts.value(u"assignment"_qs).toString(), assignment);
    QCOMPARE(shown(mapping), u"isbn:0 title:1 authors:2"_qs);
}

void ColumnMappingTest::needsATitle()
{
    QVERIFY(ColumnMapping::guess({u"Title"_qs}).check());
    QVERIFY(ColumnMapping::guess({u"Original title"_qs}).check());
    const auto checked = ColumnMapping::guess({u"ISBN"_qs, u"Price"_qs}).check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().reason, u"title_column_missing"_qs);
}

void ColumnMappingTest::canBeShown()
{
    auto mapping = ColumnMapping::guess({u"Цена, руб."_qs, u"Название"_qs, u"x"_qs});
    QVERIFY(mapping.assign(u"isbn=x"_qs));
    const auto expected = QJsonDocument::fromJson(R"([
        {"field": "isbn", "column": 3, "heading": "x", "confidence": "given"},
        {"field": "title", "column": 2, "heading": "Название", "confidence": "certain"},
        {"field": "price", "column": 1, "heading": "Цена, руб.", "confidence": "likely"}])");
    QCOMPARE(mapping.toJson(), expected.array());
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "ColumnMappingTest.moc"
