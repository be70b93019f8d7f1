// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/TextKeyTest.h"

#include "db/domain/TextFolding.h"
#include "db/domain/TextKey.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

using namespace shopdesk;
using shopdesk::test::Dice;

namespace {

const QString kAlphabet =
        u"abcXYZ 019 .,'-+%\u00e9\u0301\u0306\u0327ёйИиЖŁßİıςΣがハ\u0e01\u0e34\u05d0\u05b8١²ﬁ№\u00ad"_qs;

QString randomText(Dice &dice, int length)
{
    // A letter first: a mark at the very start has nothing to belong to.
    return u'a' + dice.text(kAlphabet, length);
}

} // namespace

void TextKeyTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ASCII") << u"The Old Man, and the Sea!"_qs << u"the old man and the sea"_qs;
    QTest::newRow("spaces") << u"  a \t\n b\u00a0\u3000c  "_qs << u"a b c"_qs;
    QTest::newRow("apostrophe") << u"O'Brien"_qs << u"obrien"_qs;
    QTest::newRow("curly apostrophe") << u"O\u2019Brien"_qs << u"obrien"_qs;
    QTest::newRow("accents") << u"Čapek, Šťastný; Éluard"_qs << u"capek stastny eluard"_qs;
    QTest::newRow("decomposed") << u"C\u030capek"_qs << u"capek"_qs;
    QTest::newRow("io is ie") << u"Ёлка"_qs << u"елка"_qs;
    QTest::newRow("short i stays") << u"МОЙ"_qs << u"мой"_qs;
    QTest::newRow("short i decomposed") << u"\u043c\u043e\u0438\u0306"_qs << u"мой"_qs;
    QTest::newRow("other breves go") << u"\u0103\u045e"_qs << u"aу"_qs;
    QTest::newRow("breve after a space") << u"и \u0306а"_qs << u"и а"_qs;
    QTest::newRow("sharp s") << u"Straße"_qs << u"strasse"_qs;
    QTest::newRow("capital sharp s") << u"STRA\u1e9eE"_qs << u"strasse"_qs;
    QTest::newRow("stroke letters")
            << u"Łódź Ørsted Æsop Œuvre"_qs << u"lodz orsted aesop oeuvre"_qs;
    QTest::newRow("Turkish") << u"İstanbul ısı"_qs << u"istanbul isi"_qs;
    QTest::newRow("final sigma") << u"ΟΔΟΣ οδός"_qs << u"οδοσ οδοσ"_qs;
    QTest::newRow("ligature") << u"\ufb01le №5 ²"_qs << u"file no5 2"_qs;
    QTest::newRow("full width") << u"ＡＢＣ１２"_qs << u"abc12"_qs;
    QTest::newRow("Arabic digits") << u"\u0661\u0662"_qs << u"12"_qs;
    QTest::newRow("Hebrew points")
            << u"\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd"_qs << u"\u05e9\u05dc\u05d5\u05dd"_qs;
    QTest::newRow("kana voicing stays") << u"が"_qs << u"\u304b\u3099"_qs;
    QTest::newRow("Devanagari vowels stay") << u"\u0939\u093f\u0928\u094d\u0926\u0940"_qs
                                            << u"\u0939\u093f\u0928\u094d\u0926\u0940"_qs;
    QTest::newRow("soft hyphen") << u"Buch\u00adhandel"_qs << u"buchhandel"_qs;
    QTest::newRow("C++") << u"C++ (4th)"_qs << u"c++ 4th"_qs;
    QTest::newRow("emoji") << u"\u2764\ufe0f 📚"_qs << u"\u2764 📚"_qs;
    QTest::newRow("like wildcards") << u"100%_sure\\"_qs << u"100 sure"_qs;
    QTest::newRow("only marks") << u"?!…"_qs << QString();
}

void TextKeyTest::folds()
{
    QFETCH(QString, text);
    QTEST(searchKey(text), "key");
    QTEST(sortKey(text), "key");
}

void TextKeyTest::isItsOwnKey()
{
    Dice dice;
    for (int i = 0; i < 3'000; ++i) {
        const auto text = randomText(dice, 20);
        const auto key = searchKey(text);
        QCOMPARE(searchKey(key), key);
    }
}

void TextKeyTest::ignoresFormAndCase()
{
    Dice dice;
    for (int i = 0; i < 3'000; ++i) {
        const auto text = randomText(dice, 20);
        const auto key = searchKey(text);
        QCOMPARE(searchKey(text.normalized(QString::NormalizationForm_D)), key);
        QCOMPARE(searchKey(text.normalized(QString::NormalizationForm_C)), key);
        QCOMPARE(searchKey(text.toCaseFolded()), key);
    }
}

void TextKeyTest::fastPathEqualsGeneralPath()
{
    Dice dice;
    for (int i = 0; i < 5'000; ++i) {
        QString text;
        for (int c = 0; c < 12; ++c)
            text.append(QChar(char16_t(dice.between(0, 0x7f))));
        QCOMPARE(searchKey(text), foldedText(text));
    }
}

void TextKeyTest::survivesHalfPairs()
{
    QCOMPARE(searchKey(QString(u"a"_qs + QChar(0xd83d) + u"b"_qs)), u"a b"_qs);
    QCOMPARE(searchKey(QString(QChar(0xdc00))), QString());
}

void TextKeyTest::cutsSortKeysBetweenCodePoints()
{
    QCOMPARE(sortKey(QString(500, u'x')).size(), kSortKeyLength);
    QCOMPARE(searchKey(QString(500, u'x')).size(), 500);
    const auto books = sortKey(u"📚"_qs.repeated(300));
    QCOMPARE(books, u"📚"_qs.repeated(int(kSortKeyLength)));
    const auto trimmed = sortKey(QString(199, u'x') + u" y"_qs);
    QCOMPARE(trimmed, QString(199, u'x'));
}

void TextKeyTest::ordersBytewiseLikeAnAlphabet()
{
    const QStringList titles{u"1984"_qs, u"A Room"_qs, u"Ábaco"_qs, u"The Trial"_qs,
                             u"Игра"_qs, u"Йод"_qs,    u"Кот"_qs};
    QList<QByteArray> keys;
    for (const auto &title : titles)
        keys.append(sortKey(title).toUtf8());
    QVERIFY(std::ranges::is_sorted(keys));
}

void TextKeyTest::keysTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("ASCII") << u"The Hitchhiker's Guide to the Galaxy, Volume 1"_qs;
    QTest::newRow("Cyrillic") << u"Преступление и наказание, часть первая"_qs;
}

void TextKeyTest::keysTitles()
{
    QFETCH(QString, title);
    qsizetype total = 0;
    QBENCHMARK
    {
        total += searchKey(title).size();
    }
    QVERIFY(total > 0);
}
