// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/ContactKeyTest.h"

#include "db/domain/ContactKey.h"

#include <QtTest>

#include <algorithm>

using namespace shopdesk;

namespace {

bool finds(const QString &typed, const QString &key)
{
    const auto parts = contactParts(typed);
    return !parts.isEmpty() &&
           std::ranges::all_of(parts, [&key](const QString &part) { return key.contains(part); });
}

} // namespace

void ContactKeyTest::makesOneKeyOfAllTexts()
{
    QCOMPARE(contactKey({.name = u"Jiří O'Brien"_qs,
                         .email = u"Jiri@Example.org"_qs,
                         .phone = u"+49 (341) 12-34"_qs,
                         .number = u"K-1042"_qs}),
             u"jiri obrien jiri example org 493411234 k1042"_qs);
    QCOMPARE(contactKey({.name = u"Anna"_qs, .email = {}, .phone = {}, .number = {}}), u"anna"_qs);
}

void ContactKeyTest::findsThePhoneHoweverItIsGrouped_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("typed");
    QTest::newRow("grouped") << u"0341/12 34"_qs << u"0341 1234"_qs;
    QTest::newRow("country stored") << u"+49 341 1234"_qs << u"0341 1234"_qs;
    QTest::newRow("country with zeros") << u"341 1234"_qs << u"00341 1234"_qs;
    QTest::newRow("seven and eight") << u"+7 916 123-45-67"_qs << u"8 (916) 1234567"_qs;
    QTest::newRow("eight and seven") << u"89161234567"_qs << u"+79161234567"_qs;
    QTest::newRow("the end of it") << u"+7 916 123-45-67"_qs << u"45-67"_qs;
    QTest::newRow("other digits") << u"0341 1234"_qs << u"\u0663\u0664\u0661 1234"_qs;
}

void ContactKeyTest::findsThePhoneHoweverItIsGrouped()
{
    QFETCH(QString, stored);
    QFETCH(QString, typed);
    QVERIFY(finds(typed,
                  contactKey({.name = u"x"_qs, .email = {}, .phone = stored, .number = {}})));
}

void ContactKeyTest::findsByAnyPart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("name") << u"каре"_qs << true;
    QTest::newRow("words in another order") << u"аркадьевна АННА"_qs << true;
    QTest::newRow("accents") << u"Ánna карёнина"_qs << false;
    QTest::newRow("io") << u"карёнина"_qs << true;
    QTest::newRow("e-mail") << u"a.karenina@EXAMPLE"_qs << true;
    QTest::newRow("number") << u"k-1042"_qs << true;
    QTest::newRow("number without hyphen") << u"K1042"_qs << true;
    QTest::newRow("digits of the number") << u"1042"_qs << true;
    QTest::newRow("name and phone") << u"анна +49341"_qs << true;
    QTest::newRow("nobody") << u"wronsky"_qs << false;
    QTest::newRow("nothing") << u" - "_qs << false;
    QTest::newRow("one word of two") << u"анна wronsky"_qs << false;
}

void ContactKeyTest::findsByAnyPart()
{
    QFETCH(QString, typed);
    const auto key = contactKey({.name = u"Анна Аркадьевна Каренина"_qs,
                                 .email = u"a.karenina@example.org"_qs,
                                 .phone = u"+49 341 1234"_qs,
                                 .number = u"K-1042"_qs});
    QTEST(finds(typed, key), "found");
}

void ContactKeyTest::takesNoMoreThanEightParts()
{
    QStringList words;
    for (char16_t c = u'a'; c <= u'z'; ++c)
        words += QString(3, QChar(c));
    QCOMPARE(contactParts(words.join(u' ')).size(), 8);
    QCOMPARE(contactParts(u"a a a"_qs), QStringList{u"a"_qs});
    QCOMPARE(contactParts(u"000"_qs), QStringList{u"000"_qs});
}
