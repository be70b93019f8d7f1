// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/MoneyTest.h"

#include "db/domain/Money.h"
#include "db/domain/Quantity.h"
#include "db/domain/TaxRate.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

using namespace shopdesk;
using shopdesk::test::Dice;
using shopdesk::test::reasonOf;

namespace {

constexpr auto kLargest = std::numeric_limits<qint64>::max();
constexpr auto kSmallest = std::numeric_limits<qint64>::min();

Money euros(qint64 minor)
{
    return Money(minor, *Currency::parse(u"EUR"));
}

} // namespace

void MoneyTest::knowsMinorUnits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    QTest::newRow("EUR") << u"EUR"_qs << 2;
    QTest::newRow("lower case") << u" rub "_qs << 2;
    QTest::newRow("JPY") << u"JPY"_qs << 0;
    QTest::newRow("KWD") << u"KWD"_qs << 3;
    QTest::newRow("first") << u"AED"_qs << 2;
    QTest::newRow("last") << u"ZWG"_qs << 2;
}

void MoneyTest::knowsMinorUnits()
{
    QFETCH(QString, code);
    const auto currency = Currency::parse(code);
    QVERIFY(currency);
    QCOMPARE(currency->code(), code.trimmed().toUpper());
    QTEST(currency->minorDigits(), "digits");
}

void MoneyTest::refusesUnknownCurrencies()
{
    for (const auto &code :
         {u""_qs, u"EU"_qs, u"EURO"_qs, u"XXX"_qs, u"XAU"_qs, u"DEM"_qs, u"ЕUR"_qs})
        QCOMPARE(reasonOf(Currency::parse(code)), u"currency_unknown"_qs);
}

void MoneyTest::everyListedCurrencyParses()
{
    const auto codes = currencyCodes();
    QVERIFY(codes.size() > 150);
    for (const auto &code : codes)
        QCOMPARE(Currency::parse(code)->code(), code);
}

void MoneyTest::unsetCurrencyIsXxx()
{
    QVERIFY(!Currency().isSet());
    QCOMPARE(Currency().code(), u"XXX"_qs);
    QVERIFY(Currency() != *Currency::parse(u"EUR"));
}

void MoneyTest::addsAndSubtractsExactly()
{
    Dice dice;
    for (int i = 0; i < 5'000; ++i) {
        const auto a = dice.between(-kLargest / 2, kLargest / 2);
        const auto b = dice.between(-kLargest / 2, kLargest / 2);
        QCOMPARE(euros(a).plus(euros(b))->minor(), a + b);
        QCOMPARE(*euros(a).plus(euros(b))->minus(euros(b)), euros(a));
    }
}

void MoneyTest::refusesOverflow()
{
    QCOMPARE(reasonOf(euros(kLargest).plus(euros(1))), u"money_overflow"_qs);
    QCOMPARE(reasonOf(euros(kSmallest).minus(euros(1))), u"money_overflow"_qs);
    QCOMPARE(reasonOf(euros(kLargest / 2).times(3)), u"money_overflow"_qs);
    QCOMPARE(reasonOf(euros(kSmallest).times(-1)), u"money_overflow"_qs);
    QCOMPARE(euros(kSmallest).plus(euros(kLargest))->minor(), qint64(-1));
}

void MoneyTest::refusesToMixCurrencies()
{
    const Money yen(1, *Currency::parse(u"JPY"));
    QCOMPARE(reasonOf(euros(1).plus(yen)), u"money_currency_mismatch"_qs);
    QCOMPARE(reasonOf(euros(1).minus(yen)), u"money_currency_mismatch"_qs);
    QCOMPARE(reasonOf(euros(1).compare(yen)), u"money_currency_mismatch"_qs);
    QVERIFY(euros(1) != yen);
    QVERIFY(*euros(1).compare(euros(2)) == std::strong_ordering::less);
}

void MoneyTest::writesAndReadsDecimals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("decimal");
    QTest::newRow("euros") << u"EUR"_qs << qint64(1234) << u"12.34"_qs;
    QTest::newRow("cents") << u"EUR"_qs << qint64(5) << u"0.05"_qs;
    QTest::newRow("negative") << u"EUR"_qs << qint64(-5) << u"-0.05"_qs;
    QTest::newRow("yen") << u"JPY"_qs << qint64(1234) << u"1234"_qs;
    QTest::newRow("dinar") << u"KWD"_qs << qint64(1234) << u"1.234"_qs;
    QTest::newRow("largest") << u"EUR"_qs << kLargest << u"92233720368547758.07"_qs;
    QTest::newRow("smallest") << u"EUR"_qs << kSmallest << u"-92233720368547758.08"_qs;
}

void MoneyTest::writesAndReadsDecimals()
{
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QFETCH(QString, decimal);
    const auto currency = *Currency::parse(code);
    QCOMPARE(Money(minor, currency).toDecimal(), decimal);
    QCOMPARE(*Money::parse(decimal, currency), Money(minor, currency));
}

void MoneyTest::readsShortAndCommaForms()
{
    const auto euro = *Currency::parse(u"EUR");
    QCOMPARE(*Money::parse(u"12", euro), euros(1200));
    QCOMPARE(*Money::parse(u" 12,5 ", euro), euros(1250));
    QCOMPARE(*Money::parse(u"\u22123.10", euro), euros(-310));
}

void MoneyTest::refusesMalformedDecimals()
{
    const auto euro = *Currency::parse(u"EUR");
    for (const auto &text :
         {u""_qs, u"-"_qs, u"."_qs, u".5"_qs, u"5."_qs, u"1.234"_qs, u"1,234.00"_qs, u"1e3"_qs,
          u"--1"_qs, u"+1"_qs, u"1 000"_qs, u"12€"_qs, u"\u0661"_qs})
        QCOMPARE(reasonOf(Money::parse(text, euro)), u"money_malformed"_qs);
    QCOMPARE(reasonOf(Money::parse(u"92233720368547758.08", euro)), u"money_overflow"_qs);
    QCOMPARE(reasonOf(Money::parse(u"1.5", *Currency::parse(u"JPY"))), u"money_malformed"_qs);
}

void MoneyTest::limitsQuantities()
{
    QCOMPARE(Quantity::parse(1)->value(), 1);
    QCOMPARE(Quantity::parse(99'999)->value(), 99'999);
    for (const qint64 copies :
         {qint64(0), qint64(-1), qint64(100'000), qint64(1'000'000'000), kLargest}) {
        const auto quantity = Quantity::parse(copies);
        QCOMPARE(reasonOf(quantity), u"quantity_out_of_range"_qs);
        QCOMPARE(quantity.error().facts.value(u"given"_qs).toLongLong(), copies);
    }
}

void MoneyTest::limitsTaxRates()
{
    QCOMPARE(TaxRate::parse(0)->basisPoints(), 0);
    QCOMPARE(TaxRate::parse(10'000)->basisPoints(), 10'000);
    QCOMPARE(reasonOf(TaxRate::parse(-1)), u"tax_rate_out_of_range"_qs);
    QCOMPARE(reasonOf(TaxRate::parse(10'001)), u"tax_rate_out_of_range"_qs);
}
