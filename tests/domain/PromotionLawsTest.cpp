// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/PromotionLawsTest.h"

#include "db/domain/Shares.h"
#include "tests/domain/Baskets.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr int kBooks = 6;

// A book has its price, rate and categories wherever it stands.
BasketLine randomLine(Dice &dice)
{
    const auto number = int(dice.between(1, kBooks));
    static constexpr std::array kPrices{0, 1, 99, 1000, 1295, 33'333, 5};
    auto line = lineOf(number, kPrices[size_t(number)], dice.between(1, 5));
    line.taxRate = *TaxRate::parse(number % 3 * 950);
    line.categories = {category(number % 2), category(10 + number % 3)};
    return line;
}

std::optional<ManualDiscount> randomDiscount(Dice &dice)
{
    switch (dice.between(0, 5)) {
    case 0:
        return percentByHand(int(dice.between(0, 10'000)));
    case 1:
        return amountByHand(dice.between(0, 2'000));
    default:
        return std::nullopt;
    }
}

Basket randomBasket(Dice &dice)
{
    auto basket = basketOf({});
    for (auto left = dice.between(0, 6); left > 0; --left) {
        basket.lines.append(randomLine(dice));
        basket.lines.last().discount = randomDiscount(dice);
    }
    basket.discount = randomDiscount(dice);
    return basket;
}

Promotion ofRandomKind(Dice &dice, int id)
{
    switch (allPromotionKinds()[size_t(dice.between(0, 3))]) {
    case PromotionKind::Percent:
        return percentOff(id, int(dice.between(1, 10'000)));
    case PromotionKind::Amount:
        return amountOff(id, dice.between(0, 5'000));
    case PromotionKind::FixedPrice:
        return fixedPrice(id, dice.between(0, 2'000));
    case PromotionKind::BuyNGetM:
        break;
    }
    return buyNGetM(id, int(dice.between(1, 3)), int(dice.between(1, 3)));
}

Promotion randomPromotion(Dice &dice, int id)
{
    auto rule = ofRandomKind(dice, id);
    rule.combinable = dice.between(0, 1) == 1;
    rule.priority = dice.between(0, 2);
    if (dice.between(0, 2) == 0)
        rule.categories = {category(int(dice.between(0, 1)))};
    if (dice.between(0, 2) == 0)
        rule.books = {book(int(dice.between(1, kBooks))), book(int(dice.between(1, kBooks)))};
    return rule;
}

std::vector<Promotion> randomPromotions(Dice &dice)
{
    std::vector<Promotion> rules;
    for (int id = int(dice.between(0, 4)); id > 0; --id) {
        rules.push_back(randomPromotion(dice, id));
        if (dice.between(0, 2) == 0)
            rules.back().minimum = euros(dice.between(0, 50'000));
    }
    return rules;
}

struct Case
{
    Basket basket;
    std::vector<Promotion> rules;
    TaxMode mode = TaxMode::Included;
    PricedBasket price;
};

Case randomCase(Dice &dice)
{
    Case one{.basket = randomBasket(dice), .rules = randomPromotions(dice), .price = {}};
    one.mode = dice.between(0, 1) == 0 ? TaxMode::Included : TaxMode::Added;
    one.price = *priced(one.basket, one.rules, one.mode);
    return one;
}

// What is left of a basket before any tax is added.
qint64 sumAfterDiscounts(const PricedBasket &priced)
{
    qint64 sum = 0;
    for (const auto &line : priced.price.lines)
        sum += line.base.minor() - line.discount.minor();
    return sum;
}

// One more line, or one more copy of a line.
Basket withMore(Basket basket, Dice &dice)
{
    if (basket.lines.isEmpty() || dice.between(0, 1) == 0) {
        basket.lines.insert(dice.between(0, basket.lines.size()), randomLine(dice));
        return basket;
    }
    auto &line = basket.lines[dice.between(0, basket.lines.size() - 1)];
    line.quantity = *Quantity::parse(line.quantity.value() + dice.between(1, 2));
    return basket;
}

// Leaves no rule after one that sets copies free: see PromotionEngine.h, (b).
void leaveOneGroupRuleAtTheEnd(Case &one)
{
    const auto isGroup = [](const Promotion &r) { return r.kind == PromotionKind::BuyNGetM; };
    const auto first = std::ranges::find_if(one.rules, isGroup);
    if (first == one.rules.end())
        return;
    auto last = *first;
    last.priority = 9;
    std::erase_if(one.rules, isGroup);
    one.rules.push_back(last);
    for (auto &line : one.basket.lines)
        line.discount.reset();
}

// Keeps fixed prices, which need no rounding, and one rule that does.
void letOneRuleRound(Case &one)
{
    const auto isFixed = [](const Promotion &r) { return r.kind == PromotionKind::FixedPrice; };
    if (!one.rules.empty()) {
        const auto last = one.rules.back();
        std::erase_if(one.rules, std::not_fn(isFixed));
        if (!isFixed(last))
            one.rules.push_back(last);
    }
    for (auto &line : one.basket.lines)
        line.discount.reset();
}

QString shown(const Case &one)
{
    QStringList text;
    for (const auto &rule : one.rules)
        text.append(u"%1 %2 bp %3 minor %4+%5 priority %6 combinable %7"_qs.arg(
                promotionKindName(rule.kind), QString::number(rule.percentBp),
                QString::number(rule.amount.minor()), QString::number(rule.buyQuantity),
                QString::number(rule.freeQuantity), QString::number(rule.priority),
                QString::number(rule.combinable)));
    return text.join(u"; ") + u": "_qs + explained(one.price);
}

} // namespace

void PromotionLawsTest::partsAddUpAndKeepToProportion()
{
    Dice dice;
    for (int i = 0; i < 5'000; ++i) {
        std::vector<qint64> weights;
        for (auto left = dice.between(0, 8); left > 0; --left)
            weights.push_back(dice.between(0, 3) == 0 ? 0 : dice.between(0, 1LL << 59));
        const auto whole = std::accumulate(weights.begin(), weights.end(), qint64(0));
        const auto amount = dice.between(0, whole);
        const auto parts = proportionalParts(amount, weights);
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), amount);
        for (qsizetype n = 0; n < parts.size(); ++n) {
            const auto weight = weights[size_t(n)];
            QVERIFY(parts[n] >= 0 && parts[n] <= weight);
            const auto exact = static_cast<long double>(amount) * weight / std::max(whole, 1LL);
            QVERIFY(std::abs(exact - static_cast<long double>(parts[n])) < 1.01L);
        }
    }
}

void PromotionLawsTest::nothingCostsLessThanNothing()
{
    Dice dice;
    for (int i = 0; i < 5'000; ++i) {
        const auto one = randomCase(dice);
        for (const auto &line : one.price.price.lines) {
            QVERIFY2(!line.total.isNegative() && !line.net.isNegative() && !line.tax.isNegative(),
                     qPrintable(shown(one)));
            QVERIFY(line.discount.minor() >= 0 && line.discount.minor() <= line.base.minor());
        }
        QVERIFY(!one.price.price.total.isNegative());
    }
}

void PromotionLawsTest::rulesAddUpToEachDiscount()
{
    Dice dice;
    for (int i = 0; i < 5'000; ++i) {
        const auto one = randomCase(dice);
        QCOMPARE(one.price.rules.size(), one.basket.lines.size());
        qint64 discount = 0;
        for (qsizetype n = 0; n < one.price.rules.size(); ++n) {
            qint64 sum = 0;
            for (const auto &rule : one.price.rules.at(n)) {
                QVERIFY2(rule.amount.minor() > 0, qPrintable(shown(one)));
                sum += rule.amount.minor();
            }
            QVERIFY2(one.price.price.lines.at(n).discount == euros(sum), qPrintable(shown(one)));
            discount += sum;
        }
        QCOMPARE(one.price.price.discount, euros(discount));
    }
}

void PromotionLawsTest::totalsAndTaxGroupsAddUp()
{
    Dice dice;
    for (int i = 0; i < 5'000; ++i) {
        const auto one = randomCase(dice);
        const auto &price = one.price.price;
        qint64 net = 0;
        qint64 tax = 0;
        for (const auto &group : price.taxGroups) {
            net += group.net.minor();
            tax += group.tax.minor();
        }
        QCOMPARE(price.net, euros(net));
        QCOMPARE(price.tax, euros(tax));
        QCOMPARE(price.total, euros(net + tax));
        const auto sum = sumAfterDiscounts(one.price);
        QCOMPARE(one.mode == TaxMode::Included ? price.total : price.net, euros(sum));
    }
}

void PromotionLawsTest::orderOfLinesIsOfNoConsequence()
{
    Dice dice;
    for (int i = 0; i < 5'000; ++i) {
        const auto one = randomCase(dice);
        auto turned = one.basket;
        turned.lines.clear();
        for (const auto &line : one.basket.lines)
            turned.lines.insert(dice.between(0, turned.lines.size()), line);
        const auto price = *priced(turned, one.rules, one.mode);
        QVERIFY2(price.price.total == one.price.price.total, qPrintable(shown(one)));
        auto before = explained(one.price).split(u" | "_qs);
        auto after = explained(price).split(u" | "_qs);
        before.sort();
        after.sort();
        QCOMPARE(after, before);
    }
}

void PromotionLawsTest::orderOfPromotionsIsOfNoConsequence()
{
    Dice dice;
    for (int i = 0; i < 2'000; ++i) {
        const auto one = randomCase(dice);
        const std::vector<Promotion> turned(one.rules.rbegin(), one.rules.rend());
        QCOMPARE(explained(priced(one.basket, turned, one.mode)), explained(one.price));
    }
}

void PromotionLawsTest::computingAgainGivesTheSame()
{
    Dice dice;
    for (int i = 0; i < 2'000; ++i) {
        const auto one = randomCase(dice);
        const auto again = priced(one.basket, one.rules, one.mode);
        QCOMPARE(again->rules, one.price.rules);
        QCOMPARE(again->price.lines, one.price.price.lines);
    }
}

void PromotionLawsTest::moreNeverCostsLess()
{
    Dice dice;
    for (int i = 0; i < 20'000; ++i) {
        auto one = randomCase(dice);
        // Without (a) minima, (b) rules after free copies, (c) rounding upon rounding.
        for (auto &rule : one.rules)
            rule.minimum = euros(0);
        leaveOneGroupRuleAtTheEnd(one);
        letOneRuleRound(one);
        one.price = *priced(one.basket, one.rules, one.mode);
        const Case more{.basket = withMore(one.basket, dice), .rules = one.rules, .price = {}};
        const auto price = *priced(more.basket, more.rules, one.mode);
        QVERIFY2(sumAfterDiscounts(price) >= sumAfterDiscounts(one.price),
                 qPrintable(shown(one) + u" -> "_qs + explained(price)));
    }
}

void PromotionLawsTest::moreNeverCostsLessButForRounding()
{
    Dice dice;
    for (int i = 0; i < 20'000; ++i) {
        auto one = randomCase(dice);
        for (auto &rule : one.rules)
            rule.minimum = euros(0);
        leaveOneGroupRuleAtTheEnd(one);
        one.price = *priced(one.basket, one.rules, one.mode);
        const auto more = withMore(one.basket, dice);
        const auto price = *priced(more, one.rules, one.mode);
        // Every rule and the discount by hand may round on every line.
        const auto slack = qint64(one.rules.size() + 1) * more.lines.size();
        QVERIFY2(sumAfterDiscounts(price) + slack > sumAfterDiscounts(one.price),
                 qPrintable(shown(one) + u" -> "_qs + explained(price)));
    }
}
