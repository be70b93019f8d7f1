// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/ScannedCodeTest.h"

#include "db/domain/ScannedCode.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

using namespace shopdesk;
using shopdesk::test::reasonOf;

void ScannedCodeTest::readsWhatScannersSend_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("addOn");
    const auto isbn = u"9780306406157"_qs;
    QTest::newRow("ISBN-13") << isbn << isbn << QString();
    QTest::newRow("hyphens") << u"978-0-306-40615-7"_qs << isbn << QString();
    QTest::newRow("ISBN-10") << u"0-306-40615-2"_qs << isbn << QString();
    QTest::newRow("ISBN-10 with x") << u"080442957x"_qs << u"9780804429573"_qs << QString();
    QTest::newRow("line end") << u" 9780306406157\r\n"_qs << isbn << QString();
    QTest::newRow("five digits") << u"978030640615751995"_qs << isbn << u"51995"_qs;
    QTest::newRow("five digits, space") << u"9780306406157 51995"_qs << isbn << u"51995"_qs;
    QTest::newRow("five digits, hyphens") << u"978-0-306-40615-7 90000"_qs << isbn << u"90000"_qs;
    QTest::newRow("two digits") << u"9771234567003 05"_qs << u"9771234567003"_qs << u"05"_qs;
    QTest::newRow("own code") << u"sd00000000428"_qs << u"SD00000000428"_qs << QString();
    QTest::newRow("own bar code") << u"2000000000428"_qs << u"SD00000000428"_qs << QString();
    QTest::newRow("other article") << u"4006381333931"_qs << u"4006381333931"_qs << QString();
    QTest::newRow("sheet music") << u"9790260000438"_qs << u"9790260000438"_qs << QString();
}

void ScannedCodeTest::readsWhatScannersSend()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, addOn);
    const auto scanned = ScannedCode::parse(text);
    QVERIFY2(scanned, qPrintable(reasonOf(scanned)));
    QCOMPARE(scanned->code, code);
    QCOMPARE(scanned->addOn.value_or(CodeAddOn()).digits, addOn);
}

void ScannedCodeTest::readsPriceOfAddOn_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("price");
    QTest::newRow("GBP") << u"00799"_qs << u"7.99 GBP"_qs;
    QTest::newRow("GBP, ten or more") << u"11299"_qs << u"12.99 GBP"_qs;
    QTest::newRow("AUD") << u"32495"_qs << u"24.95 AUD"_qs;
    QTest::newRow("NZD") << u"43000"_qs << u"30.00 NZD"_qs;
    QTest::newRow("USD") << u"51995"_qs << u"19.95 USD"_qs;
    QTest::newRow("CAD") << u"62500"_qs << u"25.00 CAD"_qs;
    QTest::newRow("100 or more") << u"59999"_qs << QString();
    QTest::newRow("none given") << u"90000"_qs << QString();
    QTest::newRow("used") << u"99990"_qs << QString();
    QTest::newRow("no currency") << u"21000"_qs << QString();
    QTest::newRow("issue") << u"05"_qs << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ScannedCodeTest::readsPriceOfAddOn()
{
    QFETCH(QString, digits);
    const auto price = CodeAddOn{digits}.price();
    QTEST(price ? price->toDecimal() + u' ' + price->currency().code() : QString(), "price");
}

void ScannedCodeTest::refusesMisreadCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("ISBN-13") << u"9780306406158"_qs << u"isbn_bad_check_digit"_qs;
    QTest::newRow("ISBN-13 with price") << u"978030640615851995"_qs << u"isbn_bad_check_digit"_qs;
    QTest::newRow("ISBN-10") << u"0306406153"_qs << u"isbn_bad_check_digit"_qs;
    QTest::newRow("own code") << u"SD00000000427"_qs << u"own_code_bad_check_digit"_qs;
    QTest::newRow("own bar code") << u"2000000000427"_qs << u"ean_bad_check_digit"_qs;
    QTest::newRow("other article") << u"4006381333932"_qs << u"ean_bad_check_digit"_qs;
    QTest::newRow("nothing") << QString() << u"isbn_bad_length"_qs;
    QTest::newRow("three digits over") << u"9780306406157123"_qs << u"isbn_bad_length"_qs;
    QTest::newRow("words") << u"Solaris"_qs << u"isbn_bad_character"_qs;
    QTest::newRow("short own code") << u"SD1"_qs << u"own_code_malformed"_qs;
}

void ScannedCodeTest::refusesMisreadCodes()
{
    QFETCH(QString, text);
    QTEST(reasonOf(ScannedCode::parse(text)), "reason");
}

void ScannedCodeTest::findsEveryWrongDigit()
{
    const auto right = u"978030640615751995"_qs;
    for (qsizetype i = 3; i < 13; ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            auto wrong = right;
            wrong[i] = digit;
            QCOMPARE(bool(ScannedCode::parse(wrong)), wrong == right);
        }
    }
}
