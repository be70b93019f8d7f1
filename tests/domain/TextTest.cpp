// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/TextTest.h"

#include "db/domain/Email.h"
#include "db/domain/Login.h"
#include "db/domain/Text.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

using namespace shopdesk;
using shopdesk::test::reasonOf;

namespace {

constexpr qsizetype kLongest = 10;

Result<QString> checked(const QString &text)
{
    return checkedText(text, u"title"_qs, {.min = 1, .max = kLongest});
}

} // namespace

void TextTest::trimsAndNormalises()
{
    QCOMPARE(*checked(u"  Moby Dick\n"_qs), u"Moby Dick"_qs);
    QCOMPARE(*checked(u"Cafe\u0301"_qs), u"Caf\u00e9"_qs);
    QCOMPARE(*checked(u"\u0438\u0306"_qs), u"\u0439"_qs);
}

void TextTest::keepsAnyScript()
{
    for (const auto &title : {u"Анна К."_qs, u"\u202b\u05d0\u05d1\u202c"_qs,
                              u"👩‍👩‍👧 📚"_qs, u"吾輩は猫である"_qs})
        QCOMPARE(*checked(title), title);
}

void TextTest::refusesWithReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << u"text_missing"_qs;
    QTest::newRow("blank") << u" \u00a0\t"_qs << u"text_missing"_qs;
    QTest::newRow("NUL") << QString(u"a"_qs + QChar(0) + u"b"_qs) << u"text_has_control"_qs;
    QTest::newRow("trailing NUL") << QString(u"a"_qs + QChar(0)) << u"text_has_control"_qs;
    QTest::newRow("line feed") << u"a\nb"_qs << u"text_has_control"_qs;
    QTest::newRow("escape") << u"a\u001b[31m"_qs << u"text_has_control"_qs;
    QTest::newRow("delete") << u"a\u007f"_qs << u"text_has_control"_qs;
    QTest::newRow("high surrogate") << QString(u"a"_qs + QChar(0xd83d)) << u"text_not_unicode"_qs;
    QTest::newRow("low surrogate") << QString(QChar(0xdc00) + u"a"_qs) << u"text_not_unicode"_qs;
    QTest::newRow("11") << u"12345678901"_qs << u"text_too_long"_qs;
    QTest::newRow("100,000") << QString(100'000, u'x') << u"text_too_long"_qs;
}

void TextTest::refusesWithReason()
{
    QFETCH(QString, text);
    const auto result = checked(text);
    QTEST(reasonOf(result), "reason");
    QCOMPARE(result.error().field, u"title"_qs);
}

void TextTest::countsCodePoints()
{
    QCOMPARE(codePointCount(u"a📚é"), 3);
    const auto ten = u"📚"_qs.repeated(10);
    QCOMPARE(*checked(ten), ten);
    QCOMPARE(reasonOf(checked(u"📚"_qs.repeated(11))), u"text_too_long"_qs);
    // Ten letters with ten accents are ten characters once composed.
    QVERIFY(checked(u"e\u0301"_qs.repeated(10)));
}

void TextTest::keepsLinesWhereAllowed()
{
    const TextLimits review{.min = 0, .max = 100, .lines = TextLines::Multiple};
    QCOMPARE(*checkedText(u"one\r\ntwo\rthree\tx\n"_qs, u"text"_qs, review),
             u"one\ntwo\nthree\tx"_qs);
    QCOMPARE(reasonOf(checkedText(u"a\fb"_qs, u"text"_qs, review)), u"text_has_control"_qs);
    QCOMPARE(*checkedText(QString(), u"text"_qs, review), QString());
}

void TextTest::refusesTooShort()
{
    const auto result = checkedText(u"ab"_qs, u"title"_qs, {.min = 3, .max = 10});
    QCOMPARE(reasonOf(result), u"text_too_short"_qs);
}

void TextTest::acceptsEmails()
{
    for (const auto &text : {u"a@b.de"_qs, u"first.last+tag@mail.example.org"_qs,
                             u"иван@почта.рф"_qs, u"o'brien@example.ie"_qs})
        QCOMPARE(Email::parse(text)->toString(), text);
    QCOMPARE(Email::parse(u" Ann@EXAMPLE.Org ")->toString(), u"Ann@example.org"_qs);
}

void TextTest::refusesEmails()
{
    const auto longLocal = QString(65, u'a') + u"@b.de"_qs;
    for (const auto &text :
         {u""_qs, u"a"_qs, u"@b.de"_qs, u"a@"_qs, u"a@b"_qs, u"a b@c.de"_qs, u".a@b.de"_qs,
          u"a.@b.de"_qs, u"a..b@c.de"_qs, u"a@-b.de"_qs, u"a@b..de"_qs, u"a@b.de\n x"_qs,
          u"a@b@c.de"_qs, longLocal, QString(u"a@b.d"_qs + QChar(0))})
        QCOMPARE(reasonOf(Email::parse(text)), u"email_invalid"_qs);
}

void TextTest::foldsLogins()
{
    QCOMPARE(Login::parse(u" Anna.K-1_ ")->toString(), u"anna.k-1_"_qs);
    QCOMPARE(*Login::parse(u"ADMIN"), *Login::parse(u"admin"));
    QVERIFY(Login::parse(u"ab"));
    QVERIFY(Login::parse(QString(31, u'a')));
}

void TextTest::refusesLogins()
{
    for (const auto &text : {u""_qs, u"a"_qs, u"1a"_qs, u"_a"_qs, u"a b"_qs, u"a@b.de"_qs,
                             u"анна"_qs, u"a\u212a"_qs, u"a\"b"_qs, QString(32, u'a')})
        QCOMPARE(reasonOf(Login::parse(text)), u"login_invalid"_qs);
}
