// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/IsbnCell.h"
#include "db/service/import/LanguageCell.h"
#include "db/service/import/PriceCell.h"
#include "db/service/import/YearCell.h"

#include <QtTest>

using namespace shopdesk;

class ImportCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIsbn_data();
    void readsIsbn();
    void readsYear_data();
    void readsYear();
    void readsLanguage_data();
    void readsLanguage();
    void readsPrice_data();
    void readsPrice();
    void readsTax_data();
    void readsTax();
};

void ImportCellsTest::readsIsbn_data()
{
    QTest::addColumn<QString>("isbn13Cell");
    QTest::addColumn<QString>("isbnCell");
    QTest::addColumn<QString>("isbn");
    QTest::addColumn<QString>("notes");
    const auto row = [](const char *name, const QString &isbn13Cell, const QString &isbnCell,
                        const QString &isbn, const QString &notes) {
        QTest::newRow(name) << isbn13Cell << isbnCell << isbn << notes;
    };
    const QString hunger = u"9780439023481"_qs;
    row("blank", QString(), u" "_qs, QString(), QString());
    row("ten digits", QString(), u"0439023483"_qs, hunger, QString());
    row("lost one zero", u"9.78043902348e+12"_qs, u"439023483"_qs, hunger,
        u"isbn13:isbn_scientific_notation isbn:isbn_repaired"_qs);
    row("lost three zeros", QString(), u"7119313"_qs, u"9780007119318"_qs,
        u"isbn:isbn_repaired"_qs);
    row("too short to prove", QString(), u"17884"_qs, QString(), u"isbn:isbn_bad_length"_qs);
    row("lost zero and X kept", QString(), u"80442957X"_qs, u"9780804429573"_qs,
        u"isbn:isbn_repaired"_qs);
    row("repair not proven", QString(), u"439023484"_qs, QString(), u"isbn:isbn_bad_length"_qs);
    row("wrong check digit", QString(), u"0439023484"_qs, QString(),
        u"isbn:isbn_bad_check_digit"_qs);
    row("float", QString(), u"439023483.0"_qs, hunger, u"isbn:isbn_repaired"_qs);
    row("float of thirteen", u"9780439023481.0"_qs, QString(), hunger, QString());
    row("float of ten in the other column", u"195170342.0"_qs, QString(), u"9780195170344"_qs,
        u"isbn13:isbn_repaired"_qs);
    row("scientific with comma", u"9,78044E+12"_qs, QString(), QString(),
        u"isbn13:isbn_scientific_notation"_qs);
    row("scientific with all digits", u"9.780439023481E+12"_qs, QString(), QString(),
        u"isbn13:isbn_scientific_notation"_qs);
    row("hyphens and word", u"ISBN-13: 978-0-439-02348-1"_qs, QString(), hunger, QString());
    row("as text for a spreadsheet", u"=\"9780439023481\""_qs, QString(), hunger, QString());
    row("thirteen first", hunger, u"0439023483"_qs, hunger, QString());
    row("both right and different", hunger, u"0316015849"_qs, hunger, u"isbn:isbn_mismatch"_qs);
    row("barcode of something else", u"4006381333931"_qs, QString(), QString(),
        u"isbn13:isbn_bad_prefix"_qs);
    row("word", QString(), u"нет"_qs, QString(), u"isbn:isbn_bad_character"_qs);
}

void ImportCellsTest::readsIsbn()
{
    QFETCH(QString, isbn13Cell);
    QFETCH(QString, isbnCell);
    const IsbnReading reading = readIsbn(isbn13Cell, isbnCell);
    QStringList notes;
    for (const RowNote &note : reading.notes)
        notes.append(note.field + u':' + note.reason);
    QTEST(reading.isbn ? reading.isbn->toString() : QString(), "isbn");
    QTEST(notes.join(u' '), "notes");
}

void ImportCellsTest::readsYear_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("year"); // 0: blank; -9999: unreadable
    const auto row = [](const QString &cell, int year) {
        QTest::newRow(qPrintable(u"\"%1\""_qs.arg(cell))) << cell << year;
    };
    row(QString(), 0);
    row(u"2008"_qs, 2008);
    row(u"2008.0"_qs, 2008);
    row(u" 1995,0 "_qs, 1995);
    row(u"-750.0"_qs, -750);
    row(u"−401"_qs, -401);
    row(u"750 BC"_qs, -750);
    row(u"44 до н. э."_qs, -44);
    row(u"c1995"_qs, 1995);
    row(u"©2001"_qs, 2001);
    row(u"2008 г."_qs, 2008);
    row(u"1998-05-01"_qs, 1998);
    row(u"01.05.1998"_qs, 1998);
    row(u"2027"_qs, 2027);
    row(u"2028"_qs, -9999);
    row(u"0"_qs, -9999);
    row(u"-3001"_qs, -9999);
    row(u"1998.5"_qs, -9999);
    row(u"20081"_qs, -9999);
    row(u"soon"_qs, -9999);
}

void ImportCellsTest::readsYear()
{
    QFETCH(QString, cell);
    const auto year = parseYear(cell, 2027);
    QTEST(year ? year->value_or(0) : -9999, "year");
    if (!year)
        QCOMPARE(year.error().reason, u"year_unreadable"_qs);
}

void ImportCellsTest::readsLanguage_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("tag");
    const auto row = [](const QString &cell, const QString &tag) {
        QTest::newRow(qPrintable(u"\"%1\""_qs.arg(cell))) << cell << tag;
    };
    row(QString(), QString());
    row(u"und"_qs, QString());
    row(u"en"_qs, u"en"_qs);
    row(u"eng"_qs, u"en"_qs);
    row(u"en-US"_qs, u"en-US"_qs);
    row(u"EN_gb"_qs, u"en-GB"_qs);
    row(u"eng-CA"_qs, u"en-CA"_qs);
    row(u"zh_hant_tw"_qs, u"zh-Hant-TW"_qs);
    row(u"es-419"_qs, u"es-419"_qs);
    for (const auto &[code, tag] : std::initializer_list<std::pair<QString, QString>>{
                 {u"ara"_qs, u"ar"_qs},  {u"fre"_qs, u"fr"_qs}, {u"fra"_qs, u"fr"_qs},
                 {u"ind"_qs, u"id"_qs},  {u"spa"_qs, u"es"_qs}, {u"ger"_qs, u"de"_qs},
                 {u"jpn"_qs, u"ja"_qs},  {u"per"_qs, u"fa"_qs}, {u"por"_qs, u"pt"_qs},
                 {u"pol"_qs, u"pl"_qs},  {u"nor"_qs, u"no"_qs}, {u"dan"_qs, u"da"_qs},
                 {u"fil"_qs, u"fil"_qs}, {u"nl"_qs, u"nl"_qs},  {u"vie"_qs, u"vi"_qs},
                 {u"tur"_qs, u"tr"_qs},  {u"swe"_qs, u"sv"_qs}, {u"rum"_qs, u"ro"_qs},
                 {u"mul"_qs, u"mul"_qs}, {u"rus"_qs, u"ru"_qs}, {u"ukr"_qs, u"uk"_qs},
                 {u"chi"_qs, u"zh"_qs},  {u"lat"_qs, u"la"_qs}, {u"grc"_qs, u"grc"_qs}})
        row(code, tag);
    row(u"de; en"_qs, u"de"_qs);
    row(u"Русский"_qs, u"ru"_qs);
    row(u"english"_qs, u"en"_qs);
    row(u"Klingonish"_qs, u"language_unknown"_qs);
    row(u"x"_qs, u"language_unknown"_qs);
    row(u"42"_qs, u"language_unknown"_qs);
}

void ImportCellsTest::readsLanguage()
{
    QFETCH(QString, cell);
    const auto tag = parseLanguage(cell);
    QTEST(tag ? *tag : tag.error().reason, "tag");
}

void ImportCellsTest::readsPrice_data()
{
    QTest::addColumn<QString>("priceCell");
    QTest::addColumn<QString>("currencyCell");
    QTest::addColumn<QString>("fallback");
    QTest::addColumn<QString>("price"); // minor units and code, or the reason
    const auto row = [](const QString &price, const QString &currency, const QString &fallback,
                        const QString &expected) {
        QTest::newRow(qPrintable(u"\"%1\" %2 %3"_qs.arg(price, currency, fallback)))
                << price << currency << fallback << expected;
    };
    const QString none;
    row(none, u"EUR"_qs, none, u"none"_qs);
    row(u"12.99"_qs, none, u"EUR"_qs, u"1299 EUR"_qs);
    row(u"12,99"_qs, u"eur"_qs, none, u"1299 EUR"_qs);
    row(u"12.5"_qs, none, u"EUR"_qs, u"1250 EUR"_qs);
    row(u"12"_qs, none, u"JPY"_qs, u"12 JPY"_qs);
    row(u"12.00"_qs, none, u"JPY"_qs, u"12 JPY"_qs);
    row(u"12.345"_qs, none, u"KWD"_qs, u"12345 KWD"_qs);
    row(u"€12.99"_qs, none, none, u"1299 EUR"_qs);
    row(u"12,99 EUR"_qs, none, u"RUB"_qs, u"1299 EUR"_qs);
    row(u"1 299,00 ₽"_qs, none, none, u"129900 RUB"_qs);
    row(u"1\u00a0299,00 руб."_qs, none, none, u"129900 RUB"_qs);
    row(u"450р."_qs, none, none, u"45000 RUB"_qs);
    row(u"$1,299.00"_qs, none, none, u"129900 USD"_qs);
    row(u"$5.00"_qs, none, u"CAD"_qs, u"500 CAD"_qs);
    row(u"1.299,50"_qs, none, u"EUR"_qs, u"129950 EUR"_qs);
    row(u"1'299.50"_qs, none, u"CHF"_qs, u"129950 CHF"_qs);
    row(u"1.234.567"_qs, none, u"EUR"_qs, u"123456700 EUR"_qs);
    row(u"0.990"_qs, none, u"EUR"_qs, u"99 EUR"_qs);
    row(u"4503599627370497.01"_qs, none, u"EUR"_qs, u"450359962737049701 EUR"_qs);
    row(u"0"_qs, none, u"EUR"_qs, u"0 EUR"_qs);
    row(u"1.299"_qs, none, u"EUR"_qs, u"price_ambiguous"_qs);
    row(u"12.9999"_qs, none, u"EUR"_qs, u"price_too_precise"_qs);
    row(u"-5.00"_qs, none, u"EUR"_qs, u"price_negative"_qs);
    row(u"1,2,3"_qs, none, u"EUR"_qs, u"price_unreadable"_qs);
    row(u"12,34.567,8"_qs, none, u"EUR"_qs, u"price_unreadable"_qs);
    row(u"ask"_qs, none, u"EUR"_qs, u"price_unreadable"_qs);
    row(u"99999999999999999999"_qs, none, u"EUR"_qs, u"price_unreadable"_qs);
    row(u"450 руб. 50 коп."_qs, none, u"RUB"_qs, u"price_unreadable"_qs);
    row(u"12.99"_qs, none, none, u"currency_missing"_qs);
    row(u"12.99"_qs, u"gold"_qs, none, u"currency_unknown"_qs);
    row(u"€12.99"_qs, u"RUB"_qs, none, u"currency_mismatch"_qs);
}

void ImportCellsTest::readsPrice()
{
    QFETCH(QString, priceCell);
    QFETCH(QString, currencyCell);
    QFETCH(QString, fallback);
    const Currency currency = fallback.isEmpty() ? Currency() : *Currency::parse(fallback);
    const auto price = parsePrice(priceCell, currencyCell, currency);
    QString shown;
    if (!price)
        shown = price.error().reason;
    else if (!*price)
        shown = u"none"_qs;
    else
        shown = QString::number((*price)->minor()) + u' ' + (*price)->currency().code();
    QTEST(shown, "price");
}

void ImportCellsTest::readsTax_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("tax"); // basis points or the reason
    const auto row = [](const QString &cell, const QString &tax) {
        QTest::newRow(qPrintable(u"\"%1\""_qs.arg(cell))) << cell << tax;
    };
    row(QString(), u"none"_qs);
    row(u"20"_qs, u"2000"_qs);
    row(u"20 %"_qs, u"2000"_qs);
    row(u"7,5%"_qs, u"750"_qs);
    row(u"7.00"_qs, u"700"_qs);
    row(u"0.25%"_qs, u"25"_qs);
    row(u"0"_qs, u"0"_qs);
    row(u"Без НДС"_qs, u"0"_qs);
    row(u"0.2"_qs, u"tax_ambiguous"_qs);
    row(u"101"_qs, u"tax_unreadable"_qs);
    row(u"-1"_qs, u"tax_unreadable"_qs);
    row(u"много"_qs, u"tax_unreadable"_qs);
}

void ImportCellsTest::readsTax()
{
    QFETCH(QString, cell);
    const auto tax = parseTax(cell);
    QString shown;
    if (!tax)
        shown = tax.error().reason;
    else
        shown = *tax ? QString::number((*tax)->basisPoints()) : u"none"_qs;
    QTEST(shown, "tax");
}

QTEST_GUILESS_MAIN(ImportCellsTest)
#include "ImportCellsTest.moc"
