// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixCodes.h"
#include "db/service/onix/PlainText.h"
#include "tests/import/OnixSupport.h"

#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// What becomes of a product: each rule of docs/import-onix.md.
class OnixProductTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFullRecord();
    void readsWhatOthersLeaveOut();
    void givesEqualBooksInBothForms();
    void rejectsFaultyProductsAmongGoodOnes();
    void changesOnlyTheBlocksGiven();
    void withdrawsInsteadOfDeleting();
    void leavesOutLongDescriptions();
    void makesPlainText_data();
    void makesPlainText();
    void namesForms();
};

void OnixProductTest::readsAFullRecord()
{
    const auto books = parse(importData(u"onix-reference.xml"_qs));
    QCOMPARE(books.size(), std::size_t(3));
    QVERIFY(books[0]);
    QCOMPARE(books[0]->line, 13);
    QCOMPARE(asText(books[0]),
             u"de.nordlicht.1001 | 0 | 9783865000019 | The Lighthouse Keeper’s Daughter | "
             "A novel of the northern sea | Jürgen von der Lippe; Ole Brandt | Nordlicht Verlag | "
             "2025 | de | hardcover | Two storms & one lamp.\n\n1 < 2\nand so on | 24.00 | 700 | "
             "available | https://nordlicht.example/covers/1001.jpg | FBA FRH | "_qs);
}

void OnixProductTest::readsWhatOthersLeaveOut()
{
    const auto books = parse(importData(u"onix-reference.xml"_qs));
    QCOMPARE(books.size(), std::size_t(3));
    QCOMPARE(asText(books[1]),
             u"de.nordlicht.1002 | 0 | 9783865000026 | Немного моря |  | Анна Редактор | Möwe | "
             "2026 | ru | audio book | Read by the author\n\n• one\n• two é | 11.96 | 1900 | "
             "forthcoming |  | ZZZZ | price:price_tax_added"_qs);
    QCOMPARE(asText(books[2]),
             u"de.nordlicht.1003 | 0 | 9783865000033 | Tides, Volume 2 |  | Institute of Tides | "
             " | 0 |  | paperback |  |  |  |  |  |  | "_qs);
}

void OnixProductTest::givesEqualBooksInBothForms()
{
    const auto reference = parse(importData(u"onix-reference.xml"_qs));
    const auto brief = parse(importData(u"onix-short.xml"_qs));
    QCOMPARE(brief.size(), reference.size());
    for (std::size_t i = 0; i < brief.size(); ++i)
        QCOMPARE(asText(brief[i]), asText(reference[i]));
}

void OnixProductTest::rejectsFaultyProductsAmongGoodOnes()
{
    QStringList lines;
    for (const auto &outcome : parse(importData(u"onix-faulty.xml"_qs)))
        lines.append(outcome ? u"%1 taken"_qs.arg(outcome->reference)
                             : u"%1, line %2"_qs.arg(asText(outcome)).arg(outcome.error().line));
    QCOMPARE(lines,
             (QStringList{u"ok.1 taken"_qs, u"bad.check isbn isbn_bad_check_digit, line 17"_qs,
                          u"bad.title title text_missing, line 22"_qs,
                          u"bad.currency currency currency_unknown, line 36"_qs,
                          u"bad.date year date_malformed, line 43"_qs,
                          u"bad.amount price price_unreadable, line 52"_qs,
                          u"bad.tax tax tax_unreadable, line 60"_qs,
                          u"bad.test notification_type test_record, line 62"_qs,
                          u"bad.notice notification_type unknown_notification, line 70"_qs,
                          u"bad.id isbn isbn_missing, line 78"_qs,
                          u"bad.long title text_too_long, line 90"_qs, u"ok.2 taken"_qs}));
}

void OnixProductTest::changesOnlyTheBlocksGiven()
{
    const QByteArray content = "<ONIXMessage release=\"3.0\"><Product><RecordReference>r.1"
                               "</RecordReference><NotificationType>04</NotificationType>" +
                               kIdentifier + supply(price("02", "8.50")) +
                               "</Product></ONIXMessage>";
    const auto books = parse(content);
    QVERIFY(books.size() == 1 && books[0]);
    QVERIFY(books[0]->extent == ParsedBook::Extent::Parts);
    QCOMPARE(asText(books[0]),
             u"r.1 | 1 | 9783865000040 |  |  |  |  | 0 |  |  |  | 8.50 |  |  |  |  | "_qs);
}

void OnixProductTest::withdrawsInsteadOfDeleting()
{
    const auto books = parse(product({}, supply(price("02", "8.50")), "05"));
    QVERIFY(books.size() == 1 && books[0]);
    QVERIFY(books[0]->extent == ParsedBook::Extent::Withdrawal);
    QCOMPARE(books[0]->availability, u"withdrawn"_qs);
    QCOMPARE(notesOf(*books[0]), u"availability:delete_notice"_qs);
    QVERIFY(!books[0]->price);
}

void OnixProductTest::leavesOutLongDescriptions()
{
    const auto text = [](const QByteArray &type, qsizetype length) {
        return "<TextContent><TextType>" + type + "</TextType><Text>" +
               QByteArray("x").repeated(length) + "</Text></TextContent>";
    };
    const auto described = [&](const QByteArray &texts) {
        return parse(product({}, "<CollateralDetail>" + texts + "</CollateralDetail>"));
    };
    const auto fits = described(text("03", 20'000));
    QCOMPARE(fits[0]->description.size(), 20'000);
    const auto longer = described(text("02", 30) + text("03", 20'001));
    QCOMPARE(longer[0]->description.size(), 30);
    QCOMPARE(notesOf(*longer[0]), u"description:text_too_long"_qs);
    const auto huge = described(text("03", 3'000'000));
    QCOMPARE(huge[0]->description, QString());
    QCOMPARE(notesOf(*huge[0]), u"description:text_too_long"_qs);
}

void OnixProductTest::makesPlainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addRow("paragraphs") << u"<p>One</p><p>Two</p>"_qs << u"One\n\nTwo"_qs;
    QTest::addRow("breaks") << u"One<br>Two<BR/>Three"_qs << u"One\nTwo\nThree"_qs;
    QTest::addRow("list") << u"<ul><li>One</li><li>Two</li></ul>End"_qs
                          << u"• One\n• Two\n\nEnd"_qs;
    QTest::addRow("entities") << u"A &amp; B&nbsp;C &#8211; &#x2014; &eacute; &lt;b&gt;"_qs
                              << u"A & B C – — é <b>"_qs;
    QTest::addRow("no entities") << u"A & B &; &x; &#0; &#xD800; &#99999999999;"_qs
                                 << u"A & B &; &x; &#0; &#xD800; &#99999999999;"_qs;
    QTest::addRow("script") << u"a<script>alert('<b>')</script>b<style>p{}</style>c"_qs
                            << u"abc"_qs;
    QTest::addRow("script without end") << u"a<script>alert(1)"_qs << u"a"_qs;
    QTest::addRow("comment") << u"a<!-- <p>no</p> -->b"_qs << u"ab"_qs;
    QTest::addRow("comparison") << u"1 < 2 > 1"_qs << u"1 < 2 > 1"_qs;
    QTest::addRow("not closed") << u"a <b c"_qs << u"a <b c"_qs;
    QTest::addRow("quoted end") << u"<a title=\"x>y\" href='z'>link</a>"_qs << u"link"_qs;
    QTest::addRow("blanks") << u"  a \n\t b  "_qs << u"a b"_qs;
}

void OnixProductTest::makesPlainText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(plainTextOfHtml(html), text);
}

void OnixProductTest::namesForms()
{
    QCOMPARE(formatOfProductForm(u"BC"_qs), u"paperback"_qs);
    QCOMPARE(formatOfProductForm(u"BB"_qs), u"hardcover"_qs);
    QCOMPARE(formatOfProductForm(u"AJ"_qs), u"audio book"_qs);
    QCOMPARE(formatOfProductForm(u"CB"_qs), u"map"_qs);
    QCOMPARE(formatOfProductForm(u"ED"_qs), u"e-book"_qs);
    QCOMPARE(formatOfProductForm(u"00"_qs), QString());
    QCOMPARE(formatOfProductForm(u"BBB"_qs), QString());
}

QTEST_GUILESS_MAIN(OnixProductTest)
#include "OnixProductTest.moc"
