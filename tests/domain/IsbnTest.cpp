// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/IsbnTest.h"

#include "db/domain/Isbn.h"
#include "db/domain/IsbnRangeTable.h"
#include "db/domain/IsbnRanges.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

using namespace shopdesk;
using shopdesk::test::Dice;
using shopdesk::test::reasonOf;

namespace {

const QString kDigits = u"0123456789"_qs;

QString text(std::u16string_view view)
{
    return QString::fromUtf16(view.data(), qsizetype(view.size()));
}

// The ISBN whose digits after `leading` are those of `window`, cut or filled up to twelve.
QString isbnAt(const QString &leading, quint32 window)
{
    const auto seven = QString::number(window).rightJustified(7, u'0');
    const auto twelve = (leading + seven).leftJustified(12, u'0').left(12);
    return twelve + ean13CheckDigit(twelve);
}

QString randomIsbn13(Dice &dice)
{
    const auto twelve = u"978"_qs + dice.text(kDigits, 9);
    return twelve + ean13CheckDigit(twelve);
}

} // namespace

void IsbnTest::readsEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("13 bare") << u"9780306406157"_qs << u"9780306406157"_qs;
    QTest::newRow("13 hyphens") << u"978-0-306-40615-7"_qs << u"9780306406157"_qs;
    QTest::newRow("13 spaces") << u"  978 0 306 40615 7 "_qs << u"9780306406157"_qs;
    QTest::newRow("13 dashes") << u"978\u20130\u2011306\u221240615\u00a07"_qs
                               << u"9780306406157"_qs;
    QTest::newRow("10") << u"0-306-40615-2"_qs << u"9780306406157"_qs;
    QTest::newRow("10 with X") << u"0-8044-2957-X"_qs << u"9780804429573"_qs;
    QTest::newRow("10 with x") << u"080442957x"_qs << u"9780804429573"_qs;
    QTest::newRow("979") << u"979-10-90636-07-1"_qs << u"9791090636071"_qs;
}

void IsbnTest::readsEverySpelling()
{
    QFETCH(QString, text);
    const auto isbn = Isbn::parse(text);
    QCOMPARE(reasonOf(isbn), QString());
    QTEST(isbn->toString(), "digits");
}

void IsbnTest::refusesWithReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << u"isbn_bad_length"_qs;
    QTest::newRow("lost zero") << u"306406152"_qs << u"isbn_bad_length"_qs;
    QTest::newRow("12 digits") << u"978030640615"_qs << u"isbn_bad_length"_qs;
    QTest::newRow("scientific") << u"9.78031E+12"_qs << u"isbn_bad_character"_qs;
    QTest::newRow("letters") << u"97803O6406157"_qs << u"isbn_bad_character"_qs;
    QTest::newRow("X inside") << u"03064X6152"_qs << u"isbn_bad_character"_qs;
    QTest::newRow("X at 13") << u"978030640615X"_qs << u"isbn_bad_character"_qs;
    QTest::newRow("Arabic digits") << u"\u0669780306406157"_qs << u"isbn_bad_character"_qs;
    QTest::newRow("NUL") << QString(u"978030640615"_qs + QChar(0)) << u"isbn_bad_character"_qs;
    QTest::newRow("other EAN") << u"4006381333931"_qs << u"isbn_bad_prefix"_qs;
    QTest::newRow("sheet music") << u"9790260000438"_qs << u"isbn_bad_prefix"_qs;
    QTest::newRow("check 13") << u"9780306406158"_qs << u"isbn_bad_check_digit"_qs;
    QTest::newRow("check 10") << u"0306406153"_qs << u"isbn_bad_check_digit"_qs;
}

void IsbnTest::refusesWithReason()
{
    QFETCH(QString, text);
    const auto isbn = Isbn::parse(text);
    QTEST(reasonOf(isbn), "reason");
    QCOMPARE(isbn.error().kind, ErrorKind::Invalid);
    QCOMPARE(isbn.error().field, u"isbn"_qs);
}

void IsbnTest::hyphenatesKnownBooks_data()
{
    QTest::addColumn<QString>("hyphenated");
    for (const auto *known :
         {"978-0-306-40615-7", "978-3-16-148410-0", "979-10-90636-07-1", "978-5-17-080115-2",
          "978-99921-58-10-4", "978-1-86197-876-9", "978-2-07-036002-4", "979-8-88645-174-0"})
        QTest::newRow(known) << QString::fromLatin1(known);
}

void IsbnTest::hyphenatesKnownBooks()
{
    QFETCH(QString, hyphenated);
    const auto isbn = Isbn::parse(hyphenated);
    QCOMPARE(reasonOf(isbn), QString());
    QCOMPARE(isbn->hyphenated(), hyphenated);
}

void IsbnTest::hyphenatesBothEndsOfEveryRange()
{
    const auto table = isbnRegistrationTable();
    int walked = 0;
    for (const auto &group : table.groups) {
        const auto leading = text(group.digits);
        for (const auto &range : table.rangesOf(group)) {
            ++walked;
            if (range.length == 0)
                continue;
            for (const auto window : {range.first, range.last}) {
                const auto digits = isbnAt(leading, window);
                const auto isbn = Isbn::parse(digits);
                QVERIFY2(isbn || digits.startsWith(u"9790"), qPrintable(digits));
                const auto expected = QStringList{
                        digits.left(3), leading.mid(3), digits.mid(leading.size(), range.length),
                        digits.mid(leading.size() + range.length).chopped(1), digits.right(1)};
                QCOMPARE(isbn->hyphenated(), expected.join(u'-'));
            }
        }
    }
    const auto prefixRules = isbnPrefixTable().ranges.size();
    qInfo("%d rules of %zu groups, %zu of prefixes", walked, table.groups.size(), prefixRules);
    QCOMPARE(size_t(walked), table.ranges.size());
}

void IsbnTest::leavesUnassignedRangesBare()
{
    const auto tables = {isbnPrefixTable(), isbnRegistrationTable()};
    for (const auto &table : tables) {
        for (const auto &group : table.groups) {
            for (const auto &range : table.rangesOf(group)) {
                const auto digits = isbnAt(text(group.digits), range.first);
                if (range.length != 0 || digits.startsWith(u"9790"))
                    continue;
                QVERIFY2(!splitIsbn(digits), qPrintable(digits));
                QCOMPARE(Isbn::parse(digits)->hyphenated(), digits);
            }
        }
    }
}

void IsbnTest::tablesAreSortedAndWithoutOverlap()
{
    const auto tables = {isbnPrefixTable(), isbnRegistrationTable()};
    for (const auto &table : tables) {
        QVERIFY(std::ranges::is_sorted(table.groups, {}, &IsbnRangeGroup::digits));
        for (const auto &group : table.groups) {
            qint64 previous = -1;
            for (const auto &range : table.rangesOf(group)) {
                // A gap is no error: the agency leaves 978-968-00 to -00999 out, for one.
                QVERIFY(qint64(range.first) > previous);
                QVERIFY(range.last >= range.first && range.last <= 9'999'999);
                previous = range.last;
            }
        }
    }
}

void IsbnTest::leavesGapsBetweenRangesBare()
{
    const auto digits = isbnAt(u"978968"_qs, 0);
    QVERIFY(!splitIsbn(digits));
    QCOMPARE(Isbn::parse(digits)->hyphenated(), digits);
}

void IsbnTest::convertsToTenAndBack()
{
    Dice dice;
    for (int i = 0; i < 2'000; ++i) {
        const auto isbn = Isbn::parse(randomIsbn13(dice));
        QVERIFY(isbn);
        const auto ten = isbn->isbn10();
        QVERIFY(ten && ten->size() == 10);
        QCOMPARE(*Isbn::parse(*ten), *isbn);
        QCOMPARE(*Isbn::parse(isbn->hyphenated()), *isbn);
    }
}

void IsbnTest::hasNoTenDigitFormUnder979()
{
    QVERIFY(!Isbn::parse(u"979-10-90636-07-1")->isbn10());
}

void IsbnTest::findsEveryWrongDigit()
{
    Dice dice;
    for (int i = 0; i < 200; ++i) {
        const auto isbn = randomIsbn13(dice);
        for (qsizetype at = 0; at < isbn.size(); ++at) {
            for (const QChar digit : kDigits) {
                auto wrong = isbn;
                wrong[at] = digit;
                QCOMPARE(Isbn::parse(wrong).has_value(), wrong == isbn);
            }
        }
    }
}

void IsbnTest::findsEveryExchangeInTenDigits()
{
    Dice dice;
    for (int i = 0; i < 500; ++i) {
        const auto isbn = *Isbn::parse(randomIsbn13(dice))->isbn10();
        for (qsizetype at = 0; at + 1 < isbn.size(); ++at) {
            auto wrong = isbn;
            std::swap(wrong[at], wrong[at + 1]);
            QCOMPARE(Isbn::parse(wrong).has_value(), wrong == isbn);
        }
    }
}
