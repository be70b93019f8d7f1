// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/OwnCodeTest.h"

#include "db/domain/OwnCode.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

using namespace shopdesk;
using shopdesk::test::Dice;
using shopdesk::test::reasonOf;

void OwnCodeTest::writesCodeAndBarcodeWithTheSameDigits()
{
    const auto code = OwnCode::fromNumber(42);
    QVERIFY(code);
    QCOMPARE(code->barcode().toString(), u"2000000000428"_qs);
    QCOMPARE(code->toString(), u"SD00000000428"_qs);
    QVERIFY(code->barcode().isInStore());
}

void OwnCodeTest::readsWhatItWrites()
{
    Dice dice;
    for (int i = 0; i < 1'000; ++i) {
        const auto code = OwnCode::fromNumber(dice.between(1, OwnCode::kMaxNumber));
        QVERIFY(code);
        QCOMPARE(*OwnCode::parse(code->toString()), *code);
        QCOMPARE(*OwnCode::parse(u' ' + code->toString().toLower()), *code);
        QCOMPARE(*OwnCode::fromBarcode(*Ean13::parse(code->barcode().toString())), *code);
    }
}

void OwnCodeTest::refusesWithReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << u"own_code_malformed"_qs;
    QTest::newRow("no prefix") << u"0000000000428"_qs << u"own_code_malformed"_qs;
    QTest::newRow("short") << u"SD0000000042"_qs << u"own_code_malformed"_qs;
    QTest::newRow("letter") << u"SD0000000O428"_qs << u"own_code_malformed"_qs;
    QTest::newRow("check") << u"SD00000000427"_qs << u"own_code_bad_check_digit"_qs;
}

void OwnCodeTest::refusesWithReason()
{
    QFETCH(QString, text);
    QTEST(reasonOf(OwnCode::parse(text)), "reason");
}

void OwnCodeTest::refusesNumbersOutOfRange()
{
    for (const qint64 number : {qint64(0), qint64(-1), OwnCode::kMaxNumber + 1})
        QCOMPARE(reasonOf(OwnCode::fromNumber(number)), u"own_code_out_of_range"_qs);
}

void OwnCodeTest::recognisesItsOwnBarcodeOnly()
{
    QVERIFY(!OwnCode::fromBarcode(*Ean13::parse(u"9780306406157")));
    QVERIFY(!OwnCode::fromBarcode(*Ean13::fromTwelve(u"290000000042")));
}

void OwnCodeTest::checksArticleNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("good") << u"4006381333931"_qs << QString();
    QTest::newRow("spaced") << u"4 006381 333931"_qs << QString();
    QTest::newRow("check") << u"4006381333932"_qs << u"ean_bad_check_digit"_qs;
    QTest::newRow("EAN-8") << u"96385074"_qs << u"ean_bad_length"_qs;
    QTest::newRow("empty") << QString() << u"ean_bad_length"_qs;
    QTest::newRow("letter") << u"400638133393A"_qs << u"ean_bad_character"_qs;
}

void OwnCodeTest::checksArticleNumbers()
{
    QFETCH(QString, text);
    QTEST(reasonOf(Ean13::parse(text)), "reason");
}
