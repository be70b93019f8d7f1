// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/TillRulesTest.h"

#include "db/domain/CashRounding.h"
#include "db/domain/DiscountLimit.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

#include <limits>

using namespace shopdesk;
using shopdesk::test::Dice;

namespace {

Money money(qint64 minor, QStringView code)
{
    return Money(minor, *Currency::parse(code));
}

} // namespace

void TillRulesTest::roundsCashToTheSmallestCoin_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("rounded");
    const auto row = [](const char *currency, qint64 due, qint64 rounded) {
        QTest::addRow("%s %lld", currency, due) << QString::fromLatin1(currency) << due << rounded;
    };
    row("EUR", 1999, 1999);
    row("RUB", 12'345, 12'345);
    row("JPY", 1, 1);
    row("CHF", 1002, 1000);
    row("CHF", 1003, 1005);
    row("CHF", 1005, 1005);
    row("CHF", -1003, -1005);
    row("CAD", 1, 0);
    row("AUD", 8, 10);
    row("NZD", 1004, 1000);
    row("NZD", 1005, 1010);
    row("NZD", -1005, -1010);
    row("ILS", 1006, 1010);
    row("MYR", 1003, 1005);
    row("SEK", 1049, 1000);
    row("SEK", 1050, 1100);
    row("NOK", -1050, -1100);
    row("CZK", 149, 100);
    row("DKK", 1024, 1000);
    row("DKK", 1025, 1050);
    row("HUF", 10'249, 10'000);
    row("HUF", 10'250, 10'500);
    row("CHF", 0, 0);
}

void TillRulesTest::roundsCashToTheSmallestCoin()
{
    QFETCH(QString, currency);
    QFETCH(qint64, due);
    QFETCH(qint64, rounded);
    const auto sum = money(due, currency);
    QCOMPARE(*sum.plus(cashRounding(sum)), money(rounded, currency));
}

void TillRulesTest::roundedCashIsPayable()
{
    Dice dice;
    const auto codes = currencyCodes();
    for (int i = 0; i < 5'000; ++i) {
        const auto due = money(dice.between(-1'000'000, 1'000'000),
                               codes.at(dice.between(0, codes.size() - 1)));
        const auto unit = smallestCashUnit(due.currency());
        const auto difference = cashRounding(due);
        QCOMPARE((due.minor() + difference.minor()) % unit, 0);
        QVERIFY(2 * qAbs(difference.minor()) <= unit);
        QVERIFY(cashRounding(*due.plus(difference)).isZero());
    }
}

void TillRulesTest::roundsNothingBeyondTheRange()
{
    const auto most = std::numeric_limits<qint64>::max();
    QVERIFY(money(most, u"HUF").plus(cashRounding(money(most, u"HUF"))));
    const auto least = std::numeric_limits<qint64>::min();
    QVERIFY(money(least, u"SEK").plus(cashRounding(money(least, u"SEK"))));
}

void TillRulesTest::limitsDiscountsByRole_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<qint64>("given");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("customer, none") << Role::Customer << qint64(0) << true;
    QTest::newRow("customer, some") << Role::Customer << qint64(1) << false;
    QTest::newRow("staff, 10 %") << Role::Staff << qint64(100) << true;
    QTest::newRow("staff, more") << Role::Staff << qint64(101) << false;
    QTest::newRow("manager, all") << Role::Manager << qint64(1000) << true;
    QTest::newRow("manager, more than all") << Role::Manager << qint64(1001) << false;
    QTest::newRow("admin, all") << Role::Admin << qint64(1000) << true;
}

void TillRulesTest::limitsDiscountsByRole()
{
    QFETCH(Role, role);
    QFETCH(qint64, given);
    QFETCH(bool, allowed);
    QCOMPARE(isWithinDiscountLimit(role, money(1000, u"EUR"), money(given, u"EUR")), allowed);
}

void TillRulesTest::limitCanBeGivenOnAnyPrice()
{
    QCOMPARE(discountLimitBp(Role::Staff), 1'000);
    // 10 % of 0.05 is half a cent, and given as one.
    QVERIFY(isWithinDiscountLimit(Role::Staff, money(5, u"EUR"), money(1, u"EUR")));
    QVERIFY(!isWithinDiscountLimit(Role::Staff, money(4, u"EUR"), money(1, u"EUR")));
}
