// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/PricingTest.h"

#include "db/domain/Pricing.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

#include <limits>
#include <vector>

using namespace shopdesk;
using shopdesk::test::Dice;
using shopdesk::test::reasonOf;

namespace {

Money euros(qint64 minor)
{
    return Money(minor, *Currency::parse(u"EUR"));
}

PriceLine line(qint64 unit, qint64 quantity, qint64 rate, qint64 discount)
{
    return PriceLine{.unitPrice = euros(unit),
                     .quantity = *Quantity::parse(quantity),
                     .taxRate = *TaxRate::parse(rate),
                     .discount = euros(discount)};
}

std::vector<PriceLine> randomLines(Dice &dice)
{
    std::vector<PriceLine> lines;
    for (auto left = dice.between(0, 8); left > 0; --left) {
        const auto unit = dice.between(0, 100'000);
        const auto quantity = dice.between(1, 50);
        const auto rate = dice.between(0, 3) * 700;
        lines.push_back(line(unit, quantity, rate, dice.between(0, unit * quantity)));
    }
    return lines;
}

qint64 sumOfGroups(const OrderPrice &order)
{
    qint64 sum = 0;
    for (const auto &group : order.taxGroups)
        sum += group.net.minor() + group.tax.minor();
    return sum;
}

} // namespace

void PricingTest::takesTaxOutOfOrPutsItOn_data()
{
    QTest::addColumn<TaxMode>("mode");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("quantity");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("discount");
    QTest::addColumn<int>("net");
    QTest::addColumn<int>("tax");
    using enum TaxMode;
    QTest::newRow("7 % in 17.99") << Included << 1799 << 2 << 700 << 0 << 3363 << 235;
    QTest::newRow("7 % on 10.00") << Added << 1000 << 1 << 700 << 0 << 1000 << 70;
    QTest::newRow("no tax") << Included << 1000 << 3 << 0 << 0 << 3000 << 0;
    QTest::newRow("100 %") << Included << 1001 << 1 << 10'000 << 0 << 500 << 501;
    QTest::newRow("half goes up") << Added << 50 << 1 << 100 << 0 << 50 << 1;
    QTest::newRow("under half goes down") << Added << 49 << 1 << 100 << 0 << 49 << 0;
    QTest::newRow("discount first") << Included << 1000 << 2 << 2000 << 800 << 1000 << 200;
    QTest::newRow("all off") << Included << 1000 << 1 << 2000 << 1000 << 0 << 0;
    QTest::newRow("free") << Added << 0 << 99'999 << 700 << 0 << 0 << 0;
}

void PricingTest::takesTaxOutOfOrPutsItOn()
{
    QFETCH(TaxMode, mode);
    QFETCH(int, unit);
    QFETCH(int, quantity);
    QFETCH(int, rate);
    QFETCH(int, discount);
    const auto price = priceOfLine(line(unit, quantity, rate, discount), mode);
    QVERIFY(price);
    QCOMPARE(price->base, euros(qint64(unit) * quantity));
    QTEST(int(price->net.minor()), "net");
    QTEST(int(price->tax.minor()), "tax");
    QCOMPARE(price->total, *price->net.plus(price->tax));
}

void PricingTest::totalsAreSumsOfLines()
{
    Dice dice;
    for (int i = 0; i < 2'000; ++i) {
        const auto lines = randomLines(dice);
        for (const auto mode : {TaxMode::Included, TaxMode::Added}) {
            const auto order = priceOfOrder(lines, mode, *Currency::parse(u"EUR"));
            QVERIFY(order);
            qint64 total = 0;
            for (size_t n = 0; n < lines.size(); ++n) {
                total += order->lines[qsizetype(n)].total.minor();
                QCOMPARE(order->lines[qsizetype(n)], *priceOfLine(lines[n], mode));
            }
            QCOMPARE(order->total.minor(), total);
            QCOMPARE(*order->net.plus(order->tax), order->total);
            QCOMPARE(sumOfGroups(*order), order->total.minor());
        }
    }
}

void PricingTest::taxIsWithinHalfAMinorUnit()
{
    Dice dice;
    for (int i = 0; i < 5'000; ++i) {
        const auto unit = dice.between(0, 1'000'000);
        const auto rate = dice.between(0, 10'000);
        const auto price = priceOfLine(line(unit, 1, rate, 0), TaxMode::Included);
        // |tax - unit * rate / whole| <= 1/2, in integers
        const auto whole = 10'000 + rate;
        QVERIFY(qAbs(2 * (price->tax.minor() * whole - unit * rate)) <= whole);
    }
}

void PricingTest::groupsTaxByAscendingRate()
{
    const std::vector lines{line(100, 1, 1900, 0), line(100, 1, 700, 0), line(200, 1, 1900, 0)};
    const auto order = priceOfOrder(lines, TaxMode::Added, *Currency::parse(u"EUR"));
    QCOMPARE(order->taxGroups.size(), 2);
    QCOMPARE(order->taxGroups[0].rate.basisPoints(), 700);
    QCOMPARE(order->taxGroups[1].net, euros(300));
    QCOMPARE(order->taxGroups[1].tax, euros(57));
}

void PricingTest::emptyOrderIsZero()
{
    const auto order = priceOfOrder({}, TaxMode::Included, *Currency::parse(u"EUR"));
    QCOMPARE(order->total, euros(0));
    QVERIFY(order->lines.isEmpty() && order->taxGroups.isEmpty());
}

void PricingTest::refusesWithLineAndReason_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<QString>("reason");
    const auto huge = std::numeric_limits<qint64>::max();
    QTest::newRow("negative price") << qint64(-1) << qint64(0) << u"price_negative"_qs;
    QTest::newRow("negative discount") << qint64(10) << qint64(-1) << u"discount_out_of_range"_qs;
    QTest::newRow("discount too large") << qint64(10) << qint64(21) << u"discount_out_of_range"_qs;
    QTest::newRow("overflow") << huge << qint64(0) << u"money_overflow"_qs;
}

void PricingTest::refusesWithLineAndReason()
{
    QFETCH(qint64, unit);
    QFETCH(qint64, discount);
    const std::vector lines{line(100, 1, 700, 0), line(unit, 2, 700, discount)};
    const auto order = priceOfOrder(lines, TaxMode::Added, *Currency::parse(u"EUR"));
    QTEST(reasonOf(order), "reason");
    QCOMPARE(order.error().field, u"lines"_qs);
    QCOMPARE(order.error().facts.value(u"line"_qs).toInt(), 1);
}

void PricingTest::refusesOverflowOfTotals()
{
    const auto most = std::numeric_limits<qint64>::max() - 1;
    const std::vector lines{line(most, 1, 0, 0), line(most, 1, 0, 0)};
    QCOMPARE(reasonOf(priceOfOrder(lines, TaxMode::Included, *Currency::parse(u"EUR"))),
             u"money_overflow"_qs);
    QCOMPARE(reasonOf(priceOfLine(line(most, 1, 10'000, 0), TaxMode::Added)), u"money_overflow"_qs);
}

void PricingTest::refusesForeignCurrency()
{
    auto wrong = line(100, 1, 700, 0);
    wrong.discount = Money(0, *Currency::parse(u"JPY"));
    QCOMPARE(reasonOf(priceOfLine(wrong, TaxMode::Added)), u"money_currency_mismatch"_qs);
    const std::vector lines{line(100, 1, 700, 0)};
    QCOMPARE(reasonOf(priceOfOrder(lines, TaxMode::Added, *Currency::parse(u"JPY"))),
             u"money_currency_mismatch"_qs);
}
