// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/OnixSupport.h"

#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// The choices among what a product says: numbers, prices, people, dates, links.
class OnixRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheIsbn_data();
    void findsTheIsbn();
    void choosesThePrice_data();
    void choosesThePrice();
    void ordersPeople_data();
    void ordersPeople();
    void readsDates_data();
    void readsDates();
    void knowsAvailability_data();
    void knowsAvailability();
    void takesOnlyLinksOfTheWeb_data();
    void takesOnlyLinksOfTheWeb();
};

void OnixRulesTest::findsTheIsbn_data()
{
    QTest::addColumn<QList<QByteArray>>("identifiers"); // type, value
    QTest::addColumn<QString>("found");
    QTest::addRow("isbn-13 first")
            << QList<QByteArray>{"02", "0306406152", "15", "9783865000040"} << u"9783865000040"_qs;
    QTest::addRow("hyphens") << QList<QByteArray>{"15", "978-3-86500-004-0"} << u"9783865000040"_qs;
    QTest::addRow("gtin") << QList<QByteArray>{"03", "9783865000040"} << u"9783865000040"_qs;
    QTest::addRow("isbn-10") << QList<QByteArray>{"02", "0306406152"} << u"9780306406157"_qs;
    QTest::addRow("other gtin, isbn-10")
            << QList<QByteArray>{"03", "4006381333931", "02", "0306406152"} << u"9780306406157"_qs;
    QTest::addRow("bad isbn-13 beside a good isbn-10")
            << QList<QByteArray>{"02", "0306406152", "15", "9783865000041"}
            << u"isbn_bad_check_digit"_qs;
    QTest::addRow("bad gtin") << QList<QByteArray>{"03", "9783865000041"}
                              << u"isbn_bad_check_digit"_qs;
    QTest::addRow("proprietary") << QList<QByteArray>{"01", "9783865000040"} << u"isbn_missing"_qs;
    QTest::addRow("music") << QList<QByteArray>{"15", "9790260000438"} << u"isbn_bad_prefix"_qs;
    QTest::addRow("letters") << QList<QByteArray>{"15", "none"} << u"isbn_bad_character"_qs;
}

void OnixRulesTest::findsTheIsbn()
{
    QFETCH(QList<QByteArray>, identifiers);
    QFETCH(QString, found);
    QByteArray xml;
    for (qsizetype i = 0; i < identifiers.size(); i += 2)
        xml += "<ProductIdentifier><ProductIDType>" + identifiers[i] + "</ProductIDType><IDValue>" +
               identifiers[i + 1] + "</IDValue></ProductIdentifier>";
    const auto books = parse(product({}, {}, "03", xml));
    QCOMPARE(books.size(), std::size_t(1));
    QCOMPARE(books[0] ? books[0]->isbn->toString() : books[0].error().reason, found);
}

void OnixRulesTest::choosesThePrice_data()
{
    QTest::addColumn<QByteArray>("prices");
    QTest::addColumn<QString>("result"); // amount, rate, notes; or field and reason
    const auto row = [](const char *name, const QByteArray &prices, const char *result) {
        QTest::addRow("%s", name) << prices << QString::fromLatin1(result);
    };
    row("none", {}, "- - ");
    row("with tax before without", price("01", "9") + price("02", "10"), "10.00 - ");
    row("publisher's retail price", price("41", "9") + price("42", "10"), "10.00 - ");
    row("fixed price", price("03", "9") + price("04", "10"), "10.00 - ");
    row("first of equals", price("02", "10") + price("02", "11"), "10.00 - ");
    row("never the trade's", price("05", "5") + price("07", "6") + price("02", "10"), "10.00 - ");
    row("the trade's only", price("05", "5"), "- - price:price_for_others");
    row("other currencies", price("02", "9", "USD"), "- - price:price_for_others");
    row("currency of the past", price("02", "9", "DEM") + price("02", "10"), "10.00 - ");
    row("without tax, rate unknown", price("01", "9.99"), "9.99 - price:price_without_tax");
    row("without tax, rate given", price("01", "9.99", "EUR", tax("7")),
        "10.69 700 price:price_tax_added");
    row("without tax, none due", price("01", "9.99", "EUR", tax("0")), "9.99 0 ");
    row("tax", price("02", "9.99", "EUR", tax("5.5")), "9.99 550 ");
    row("mixed taxes", price("02", "9.99", "EUR", tax("7") + tax("19")), "9.99 - tax:tax_mixed");
    row("eco tax beside",
        price("02", "9.99", "EUR", tax("7") + tax("1").replace("01</TaxType>", "03</TaxType>")),
        "9.99 700 ");
    row("for libraries only",
        price("02", "9", "EUR", "<PriceQualifier>06</PriceQualifier>") + price("02", "10"),
        "10.00 - ");
    row("for consumers", price("02", "9", "EUR", "<PriceQualifier>05</PriceQualifier>"), "9.00 - ");
    row("of next year",
        price("02", "9", "EUR",
              "<PriceDate><PriceDateRole>14</PriceDateRole><Date>20270101</Date></PriceDate>") +
                price("02", "10"),
        "10.00 - ");
    row("of last year",
        price("02", "9", "EUR",
              "<PriceDate><PriceDateRole>15</PriceDateRole><Date>20251231</Date></PriceDate>") +
                price("02", "10"),
        "10.00 - ");
    row("until today",
        price("02", "9", "EUR",
              "<PriceDate><PriceDateRole>15</PriceDateRole><Date>20260302</Date></PriceDate>"),
        "9.00 - ");
    row("nothing", price("02", "0.00"), "- - price:price_zero");
    row("zeros behind", price("02", "9.9900"), "9.99 - ");
    row("half a cent", price("02", "9.995"), "price price_too_precise");
    row("comma", price("02", "9,99"), "price price_unreadable");
    row("below zero", price("02", "-9.99"), "price price_unreadable");
    row("endless", price("02", "9999999999999999999"), "price price_unreadable");
    row("unknown currency", price("02", "9", "USDD") + price("02", "10"),
        "currency currency_unknown");
    row("tax in words", price("02", "9", "EUR", tax("much")), "tax tax_unreadable");
    row("tax above all", price("02", "9", "EUR", tax("500")), "tax_rate_bp tax_rate_out_of_range");
}

void OnixRulesTest::choosesThePrice()
{
    QFETCH(QByteArray, prices);
    QFETCH(QString, result);
    const auto books = parse(product({}, supply(prices)));
    QCOMPARE(books.size(), std::size_t(1));
    const auto &book = books[0];
    const QString found =
            book ? u"%1 %2 %3"_qs.arg(book->price ? book->price->toDecimal() : u"-"_qs,
                                      book->tax ? QString::number(book->tax->basisPoints())
                                                : u"-"_qs,
                                      notesOf(*book))
                 : u"%1 %2"_qs.arg(book.error().field, book.error().reason);
    QCOMPARE(found, result);
}

void OnixRulesTest::ordersPeople_data()
{
    QTest::addColumn<QList<QByteArray>>("people"); // number, role, name
    QTest::addColumn<QString>("names");
    using People = QList<QByteArray>;
    QTest::addRow("by number") << People{"2", "A01", "B", "10", "A01", "C", "1", "A01", "A"}
                               << u"A; B; C"_qs;
    QTest::addRow("without numbers") << People{"", "A01", "A", "", "A01", "B"} << u"A; B"_qs;
    QTest::addRow("with") << People{"1", "A02", "Helper", "2", "A01", "Author"}
                          << u"Author; Helper"_qs;
    QTest::addRow("translator is none") << People{"1", "B06", "T", "2", "A01", "A"} << u"A"_qs;
    QTest::addRow("editors") << People{"1", "A24", "Foreword", "2", "B01", "E1", "3", "B01", "E2"}
                             << u"E1; E2"_qs;
    QTest::addRow("illustrator") << People{"1", "B06", "T", "2", "A12", "I"} << u"I"_qs;
    QTest::addRow("translator alone") << People{"1", "B06", "T"} << u"T"_qs;
    QTest::addRow("each once") << People{"1", "A01", "A", "2", "A01", "A"} << u"A"_qs;
    QTest::addRow("nobody") << People{} << QString();
}

void OnixRulesTest::ordersPeople()
{
    QFETCH(QList<QByteArray>, people);
    QFETCH(QString, names);
    QByteArray xml;
    for (qsizetype i = 0; i < people.size(); i += 3)
        xml += "<Contributor><SequenceNumber>" + people[i] + "</SequenceNumber><ContributorRole>" +
               people[i + 1] + "</ContributorRole><PersonName>" + people[i + 2] +
               "</PersonName></Contributor>";
    const auto books = parse(product(xml));
    QCOMPARE(books.size(), std::size_t(1));
    QVERIFY(books[0]);
    QCOMPARE(namesOf(*books[0]), names);
}

void OnixRulesTest::readsDates_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("year");
    const auto row = [](const QByteArray &format, const QByteArray &date, const QString &year) {
        QTest::addRow("%s %s", format.constData(), date.constData()) << format << date << year;
    };
    row("00", "20240229", u"2024"_qs);
    row("00", "20230229", u"date_malformed"_qs);
    row("00", "202611", u"2026"_qs);
    row("00", "2026", u"2026"_qs);
    row("", "20261301", u"date_malformed"_qs);
    row("01", "202612", u"2026"_qs);
    row("01", "20261224", u"date_malformed"_qs);
    row("02", "202652", u"2026"_qs);
    row("03", "20264", u"2026"_qs);
    row("05", "1995", u"1995"_qs);
    row("05", "95", u"date_malformed"_qs);
    row("05", "0000", u"date_malformed"_qs);
    row("05", "9999", u"date_malformed"_qs);
    row("06", "2026010120260630", u"2026"_qs);
    row("12", "Spring 2026", u"0 year:date_in_words"_qs);
    row("13", "20260101T1200", u"2026"_qs);
    row("20", "14470501", u"0 year:date_in_words"_qs);
    row("77", "2026", u"date_malformed"_qs);
    row("00", "", u"date_malformed"_qs);
    row("00", "2026-01-01", u"date_malformed"_qs);
}

void OnixRulesTest::readsDates()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, date);
    QFETCH(QString, year);
    const QByteArray attribute = format.isEmpty() ? "" : " dateformat=\"" + format + '"';
    const auto books = parse(product({}, "<PublishingDetail><PublishingDate><PublishingDateRole>01"
                                         "</PublishingDateRole><Date" +
                                                 attribute + ">" + date +
                                                 "</Date></PublishingDate></PublishingDetail>"));
    QCOMPARE(books.size(), std::size_t(1));
    const QString found =
            books[0] ? u"%1 %2"_qs.arg(books[0]->year.value_or(0)).arg(notesOf(*books[0])).trimmed()
                     : books[0].error().reason;
    QCOMPARE(found, year);
}

void OnixRulesTest::knowsAvailability_data()
{
    QTest::addColumn<QByteArray>("availability");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("word");
    QTest::addRow("in stock") << QByteArray("21") << QByteArray("04") << u"available"_qs;
    QTest::addRow("reprinting") << QByteArray("32") << QByteArray() << u"available"_qs;
    QTest::addRow("not yet") << QByteArray("10") << QByteArray("02") << u"forthcoming"_qs;
    QTest::addRow("out of print") << QByteArray("51") << QByteArray() << u"out_of_print"_qs;
    QTest::addRow("recalled") << QByteArray("49") << QByteArray("04") << u"withdrawn"_qs;
    QTest::addRow("of the supplier only")
            << QByteArray("43") << QByteArray("07") << u"out_of_print"_qs;
    QTest::addRow("status alone") << QByteArray() << QByteArray("02") << u"forthcoming"_qs;
    QTest::addRow("nothing said") << QByteArray("99") << QByteArray("00") << QString();
}

void OnixRulesTest::knowsAvailability()
{
    QFETCH(QByteArray, availability);
    QFETCH(QByteArray, status);
    QFETCH(QString, word);
    const auto books = parse(product(
            {}, "<PublishingDetail><PublishingStatus>" + status +
                        "</PublishingStatus></PublishingDetail>" +
                        supply("<ProductAvailability>" + availability + "</ProductAvailability>")));
    QVERIFY(books.size() == 1 && books[0]);
    QCOMPARE(books[0]->availability, word);
}

void OnixRulesTest::takesOnlyLinksOfTheWeb_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("isTaken");
    QTest::addRow("https") << QByteArray("https://example.org/a.jpg") << true;
    QTest::addRow("http") << QByteArray("http://example.org/a.jpg?x=1&amp;y=2") << true;
    QTest::addRow("file") << QByteArray("file:///etc/passwd") << false;
    QTest::addRow("script") << QByteArray("javascript:alert(1)") << false;
    QTest::addRow("no host") << QByteArray("https:///a.jpg") << false;
    QTest::addRow("blank inside") << QByteArray("http://example.org/ a.jpg") << false;
    QTest::addRow("endless") << "https://example.org/" + QByteArray("a").repeated(2'000) << false;
}

void OnixRulesTest::takesOnlyLinksOfTheWeb()
{
    QFETCH(QByteArray, link);
    QFETCH(bool, isTaken);
    const auto books = parse(product(
            {},
            "<CollateralDetail><SupportingResource><ResourceContentType>01"
            "</ResourceContentType><ResourceVersion><ResourceLink>" +
                    link +
                    "</ResourceLink></ResourceVersion></SupportingResource></CollateralDetail>"));
    QVERIFY(books.size() == 1 && books[0]);
    QCOMPARE(books[0]->coverLink.isEmpty(), !isTaken);
    QCOMPARE(notesOf(*books[0]), isTaken ? QString() : u"cover_link:link_unreadable"_qs);
}

QTEST_GUILESS_MAIN(OnixRulesTest)
#include "OnixRulesTest.moc"
