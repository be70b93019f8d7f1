// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/PromotionEngineTest.h"

#include "tests/domain/Baskets.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

#include <limits>

using namespace shopdesk;
using namespace shopdesk::test;

void PromotionEngineTest::kindsHaveNames()
{
    for (const auto kind : allPromotionKinds())
        QCOMPARE(*promotionKindFromName(promotionKindName(kind)), kind);
    QCOMPARE(promotionKindName(PromotionKind::BuyNGetM), u"buy_n_get_m"_qs);
    for (const auto kind : allAppliedRuleKinds())
        QCOMPARE(*appliedRuleKindFromName(appliedRuleKindName(kind)), kind);
    QVERIFY(!promotionKindFromName(u"Percent"));
}

void PromotionEngineTest::withoutRulesIsThePlainPrice()
{
    QCOMPARE(explained(priced(basketOf({lineOf(1, 1000, 2)}), {})), u"0.00 of 20.00"_qs);
    const auto empty = priced(basketOf({}), {percentOff(1, 1000), amountOff(2, 100)});
    QCOMPARE(empty->price.total, euros(0));
    QVERIFY(empty->rules.isEmpty());
}

void PromotionEngineTest::takesPercentOffEachLine()
{
    // 10 % of 0.05 and of 0.15 are halves of a cent: away from zero, each line for itself.
    const auto basket = basketOf({lineOf(1, 5), lineOf(2, 15), lineOf(3, 1000, 3)});
    QCOMPARE(explained(priced(basket, {percentOff(1, 1000)})),
             u"0.01 of 0.05 (Promotion 1 0.01) | 0.02 of 0.15 (Promotion 1 0.02)"
             " | 3.00 of 30.00 (Promotion 1 3.00)"_qs);
}

void PromotionEngineTest::spreadsAmountInProportion()
{
    // A third of 1.00 each; the cent that is left goes to the first book.
    const auto basket = basketOf({lineOf(2, 1000), lineOf(1, 1000), lineOf(3, 1000)});
    QCOMPARE(explained(priced(basket, {amountOff(1, 100)})),
             u"0.33 of 10.00 (Promotion 1 0.33) | 0.34 of 10.00 (Promotion 1 0.34)"
             " | 0.33 of 10.00 (Promotion 1 0.33)"_qs);
    const auto uneven = basketOf({lineOf(1, 1500), lineOf(2, 500)});
    QCOMPARE(explained(priced(uneven, {amountOff(1, 400)})),
             u"3.00 of 15.00 (Promotion 1 3.00) | 1.00 of 5.00 (Promotion 1 1.00)"_qs);
}

void PromotionEngineTest::givesNoMoreAmountThanThereIs()
{
    const auto basket = basketOf({lineOf(1, 300), lineOf(2, 200)});
    const auto price = priced(basket, {amountOff(1, 1000)});
    QCOMPARE(price->price.total, euros(0));
    QCOMPARE(price->price.discount, euros(500));
}

void PromotionEngineTest::fixesPriceOfEachCopyAndNeverRaisesIt()
{
    const auto basket = basketOf({lineOf(1, 1500, 2), lineOf(2, 900), lineOf(3, 1000)});
    QCOMPARE(explained(priced(basket, {fixedPrice(1, 1000)})),
             u"10.00 of 30.00 (Promotion 1 10.00) | 0.00 of 9.00 | 0.00 of 10.00"_qs);
}

void PromotionEngineTest::setsCheapestOfEachGroupFree_data()
{
    QTest::addColumn<int>("buy");
    QTest::addColumn<int>("free");
    QTest::addColumn<int>("copies");
    QTest::addColumn<int>("freeCopies");
    QTest::newRow("too few") << 2 << 1 << 2 << 0;
    QTest::newRow("one group") << 2 << 1 << 3 << 1;
    QTest::newRow("one group and a half") << 2 << 1 << 5 << 1;
    QTest::newRow("two groups") << 2 << 1 << 6 << 2;
    QTest::newRow("pairs") << 1 << 1 << 7 << 3;
    QTest::newRow("not all free ones taken") << 2 << 2 << 3 << 1;
    QTest::newRow("all free ones taken") << 2 << 2 << 4 << 2;
    QTest::newRow("many") << 3 << 2 << 99'999 << 39'999;
}

void PromotionEngineTest::setsCheapestOfEachGroupFree()
{
    QFETCH(int, buy);
    QFETCH(int, free);
    QFETCH(int, copies);
    QFETCH(int, freeCopies);
    const auto price = priced(basketOf({lineOf(1, 700, copies)}), {buyNGetM(1, buy, free)});
    QCOMPARE(price->price.discount, euros(700LL * freeCopies));
}

void PromotionEngineTest::freesAcrossLines()
{
    const auto basket = basketOf({lineOf(1, 500, 2), lineOf(2, 900, 2), lineOf(3, 700, 2)});
    // 9 9 [7] 7 5 [5]
    QCOMPARE(explained(priced(basket, {buyNGetM(1, 2, 1)})),
             u"5.00 of 10.00 (Promotion 1 5.00) | 0.00 of 18.00"
             " | 7.00 of 14.00 (Promotion 1 7.00)"_qs);
}

void PromotionEngineTest::freesByWhatIsLeftOfThePrice()
{
    auto half = percentOff(1, 5000);
    half.combinable = true;
    half.books = {book(1)};
    auto pairs = buyNGetM(2, 1, 1);
    pairs.combinable = true;
    // Book 1 was dearer, and is cheaper now.
    QCOMPARE(explained(priced(basketOf({lineOf(1, 1000), lineOf(2, 800)}), {half, pairs})),
             u"10.00 of 10.00 (Promotion 1 5.00) (Promotion 2 5.00) | 0.00 of 8.00"_qs);
    // Three copies share 10.00: the dearest first, so that one of 3.33 is free.
    auto amount = amountOff(1, 500);
    amount.combinable = true;
    pairs.buyQuantity = 2;
    QCOMPARE(explained(priced(basketOf({lineOf(1, 500, 3)}), {amount, pairs})),
             u"8.33 of 15.00 (Promotion 1 5.00) (Promotion 2 3.33)"_qs);
}

void PromotionEngineTest::coversBooksAndCategories()
{
    auto novel = lineOf(1, 1000);
    novel.categories = {category(5), category(1)};
    const auto basket = basketOf({novel, lineOf(2, 1000), lineOf(3, 1000)});
    auto rule = percentOff(1, 1000);
    rule.categories = {category(1)};
    QCOMPARE(explained(priced(basket, {rule})),
             u"1.00 of 10.00 (Promotion 1 1.00) | 0.00 of 10.00 | 0.00 of 10.00"_qs);
    rule.books = {book(3)};
    QCOMPARE(explained(priced(basket, {rule})), u"1.00 of 10.00 (Promotion 1 1.00) | 0.00 of 10.00"
                                                " | 1.00 of 10.00 (Promotion 1 1.00)"_qs);
    rule.categories = {category(9)};
    rule.books = {book(9)};
    QCOMPARE(priced(basket, {rule})->price.discount, euros(0));
}

void PromotionEngineTest::holdsOnItsDays_data()
{
    QTest::addColumn<QDate>("startsOn");
    QTest::addColumn<QDate>("endsOn");
    QTest::addColumn<int>("weekdays");
    QTest::addColumn<bool>("holds");
    const QDate today(2026, 6, 2); // a Tuesday
    QTest::newRow("always") << QDate() << QDate() << 127 << true;
    QTest::newRow("first day") << today << QDate() << 127 << true;
    QTest::newRow("last day") << QDate() << today << 127 << true;
    QTest::newRow("only day") << today << today << 127 << true;
    QTest::newRow("not yet") << today.addDays(1) << QDate() << 127 << false;
    QTest::newRow("no more") << QDate() << today.addDays(-1) << 127 << false;
    QTest::newRow("Tuesdays") << QDate() << QDate() << 2 << true;
    QTest::newRow("not on Tuesdays") << QDate() << QDate() << 125 << false;
    QTest::newRow("Sundays") << QDate() << QDate() << 64 << false;
}

void PromotionEngineTest::holdsOnItsDays()
{
    QFETCH(QDate, startsOn);
    QFETCH(QDate, endsOn);
    QFETCH(int, weekdays);
    QFETCH(bool, holds);
    auto rule = percentOff(1, 1000);
    rule.startsOn = startsOn.isValid() ? std::optional(startsOn) : std::nullopt;
    rule.endsOn = endsOn.isValid() ? std::optional(endsOn) : std::nullopt;
    rule.weekdays = weekdays;
    const auto price = priced(basketOf({lineOf(1, 1000)}), {rule});
    QCOMPARE(price->price.discount, euros(holds ? 100 : 0));
}

void PromotionEngineTest::holdsInItsShops()
{
    auto rule = percentOff(1, 1000);
    const auto basket = basketOf({lineOf(1, 1000)});
    rule.shops = {ShopId(uuidOf(2))};
    QCOMPARE(priced(basket, {rule})->price.discount, euros(0));
    rule.shops.insert(basket.shop);
    QCOMPARE(priced(basket, {rule})->price.discount, euros(100));
}

void PromotionEngineTest::holdsForItsGroups()
{
    auto rule = percentOff(1, 1000);
    rule.groups = {CustomerGroupId(uuidOf(1)), CustomerGroupId(uuidOf(2))};
    auto basket = basketOf({lineOf(1, 1000)});
    QCOMPARE(priced(basket, {rule})->price.discount, euros(0));
    basket.groups = {CustomerGroupId(uuidOf(3))};
    QCOMPARE(priced(basket, {rule})->price.discount, euros(0));
    basket.groups.insert(CustomerGroupId(uuidOf(2)));
    QCOMPARE(priced(basket, {rule})->price.discount, euros(100));
}

void PromotionEngineTest::holdsWithItsCoupon()
{
    auto rule = percentOff(1, 1000);
    rule.needsCoupon = true;
    auto basket = basketOf({lineOf(1, 1000)});
    QCOMPARE(priced(basket, {rule})->price.discount, euros(0));
    basket.triggered = {promotionId(2)};
    QCOMPARE(priced(basket, {rule})->price.discount, euros(0));
    basket.triggered = {promotionId(1)};
    QCOMPARE(priced(basket, {rule})->price.discount, euros(100));
}

void PromotionEngineTest::comparesMinimumWithAllLinesBeforeDiscounts()
{
    auto half = percentOff(1, 5000);
    half.books = {book(1)};
    auto rule = amountOff(2, 500);
    rule.books = {book(2)};
    rule.minimum = euros(3000);
    // 20.00 + 10.00, of which only 10.00 are of the rule's books and 20.00 are left.
    const auto basket = basketOf({lineOf(1, 2000), lineOf(2, 1000)});
    QCOMPARE(explained(priced(basket, {half, rule})),
             u"10.00 of 20.00 (Promotion 1 10.00) | 5.00 of 10.00 (Promotion 2 5.00)"_qs);
    rule.minimum = euros(3001);
    QCOMPARE(priced(basket, {half, rule})->price.discount, euros(1000));
}

void PromotionEngineTest::lineTakesOneThatCannotBeCombined()
{
    auto first = percentOff(1, 1000);
    first.books = {book(1)};
    const auto basket = basketOf({lineOf(1, 1000), lineOf(2, 1000)});
    QCOMPARE(explained(priced(basket, {first, percentOff(2, 5000)})),
             u"1.00 of 10.00 (Promotion 1 1.00) | 5.00 of 10.00 (Promotion 2 5.00)"_qs);
}

void PromotionEngineTest::othersStayAwayFromWhatIsNotCombinable()
{
    const auto basket = basketOf({lineOf(1, 1000)});
    const auto alone = percentOff(1, 1000);
    auto combinable = percentOff(2, 2000);
    combinable.combinable = true;
    QCOMPARE(explained(priced(basket, {alone, combinable})),
             u"1.00 of 10.00 (Promotion 1 1.00)"_qs);
    combinable.priority = 1;
    QCOMPARE(explained(priced(basket, {alone, combinable})),
             u"2.00 of 10.00 (Promotion 2 2.00)"_qs);
}

void PromotionEngineTest::combinableOnesTakeFromWhatIsLeft()
{
    auto first = percentOff(1, 2000);
    auto second = percentOff(2, 1000);
    auto third = fixedPrice(3, 700);
    first.combinable = second.combinable = third.combinable = true;
    QCOMPARE(explained(priced(basketOf({lineOf(1, 1000)}), {third, second, first})),
             u"3.00 of 10.00 (Promotion 1 2.00) (Promotion 2 0.80) (Promotion 3 0.20)"_qs);
}

void PromotionEngineTest::goesByPriorityThenId()
{
    const auto basket = basketOf({lineOf(1, 1000)});
    const auto low = percentOff(1, 1000);
    auto high = percentOff(2, 2000);
    QCOMPARE(priced(basket, {high, low})->price.discount, euros(100));
    high.priority = 99;
    QCOMPARE(priced(basket, {low, high})->price.discount, euros(200));
}

void PromotionEngineTest::ruleThatTakesNothingKeepsNothingOff()
{
    const auto basket = basketOf({lineOf(1, 800), lineOf(2, 1200)});
    // 8.00 is under the fixed price already.
    QCOMPARE(explained(priced(basket, {fixedPrice(1, 1000), percentOff(2, 1000)})),
             u"0.80 of 8.00 (Promotion 2 0.80) | 2.00 of 12.00 (Promotion 1 2.00)"_qs);
    // Two copies are too few for one free.
    QCOMPARE(explained(priced(basket, {buyNGetM(1, 2, 1), percentOff(2, 1000)})),
             u"0.80 of 8.00 (Promotion 2 0.80) | 1.20 of 12.00 (Promotion 2 1.20)"_qs);
    QCOMPARE(priced(basket, {amountOff(1, 0), percentOff(2, 1000)})->price.discount, euros(200));
}

void PromotionEngineTest::percentCountsWhereItRoundsToNothing()
{
    // Otherwise one more copy could change which promotion a line takes.
    QCOMPARE(
            explained(priced(basketOf({lineOf(1, 4)}), {percentOff(1, 1000), percentOff(2, 5000)})),
            u"0.00 of 0.04"_qs);
}

void PromotionEngineTest::closesAllLinesOnceACopyIsFree()
{
    const auto basket = basketOf({lineOf(1, 800), lineOf(2, 1200), lineOf(3, 1000)});
    QCOMPARE(explained(priced(basket, {buyNGetM(1, 2, 1), percentOff(2, 1000)})),
             u"8.00 of 8.00 (Promotion 1 8.00) | 0.00 of 12.00 | 0.00 of 10.00"_qs);
}

void PromotionEngineTest::takesHandDiscountsLast()
{
    auto line = lineOf(1, 1000);
    line.discount = percentByHand(1000);
    auto basket = basketOf({line, lineOf(2, 1100)});
    basket.discount = amountByHand(200);
    const auto price = priced(basket, {percentOff(1, 2000)});
    // 10.00 - 2.00 - 0.80 = 7.20 and 11.00 - 2.20 = 8.80; 2.00 in proportion 9 to 11.
    QCOMPARE(explained(price), u"3.70 of 10.00 (Promotion 1 2.00) (By hand 0.80) (By hand 0.90)"
                               " | 3.30 of 11.00 (Promotion 1 2.20) (By hand 1.10)"_qs);
    QCOMPARE(price->rules[0][0].promotion, std::optional(promotionId(1)));
    QCOMPARE(price->rules[0][1].kind, AppliedRuleKind::LineDiscount);
    QCOMPARE(price->rules[0][2].kind, AppliedRuleKind::OrderDiscount);
    QVERIFY(!price->rules[0][2].promotion);
}

void PromotionEngineTest::roundsOrderDiscountOnce()
{
    // 5 % of 0.30 is 0.015; of each 0.10 it would have been 0.01.
    auto basket = basketOf({lineOf(1, 10), lineOf(2, 10), lineOf(3, 10)});
    basket.discount = percentByHand(500);
    QCOMPARE(priced(basket, {})->price.discount, euros(2));
}

void PromotionEngineTest::discountByHandStopsAtZero()
{
    auto line = lineOf(1, 1000);
    line.discount = amountByHand(5000);
    auto basket = basketOf({line, lineOf(2, 500)});
    basket.discount = amountByHand(5000);
    QCOMPARE(explained(priced(basket, {})),
             u"10.00 of 10.00 (By hand 10.00) | 5.00 of 5.00 (By hand 5.00)"_qs);
}

void PromotionEngineTest::equalCopiesGoByBookAndNotByLine()
{
    const auto one = lineOf(1, 1000);
    const auto two = lineOf(2, 1000);
    // Of copies that cost the same the later book is free, wherever its line stands.
    QCOMPARE(explained(priced(basketOf({one, two}), {buyNGetM(1, 1, 1)})),
             u"0.00 of 10.00 | 10.00 of 10.00 (Promotion 1 10.00)"_qs);
    QCOMPARE(explained(priced(basketOf({two, one}), {buyNGetM(1, 1, 1)})),
             u"10.00 of 10.00 (Promotion 1 10.00) | 0.00 of 10.00"_qs);
}

void PromotionEngineTest::refusesDiscountOutOfRange()
{
    auto line = lineOf(1, 1000);
    line.discount = percentByHand(10'001);
    const auto ofLine = priced(basketOf({lineOf(2, 100), line}), {});
    QCOMPARE(reasonOf(ofLine), u"discount_out_of_range"_qs);
    QCOMPARE(ofLine.error().facts.value(u"line"_qs).toInt(), 1);
    auto basket = basketOf({lineOf(1, 1000)});
    basket.discount = amountByHand(-1);
    QCOMPARE(reasonOf(priced(basket, {})), u"discount_out_of_range"_qs);
}

void PromotionEngineTest::refusesMalformedPromotion()
{
    const auto basket = basketOf({lineOf(1, 1000)});
    for (const auto &rule : {percentOff(1, 0), percentOff(1, 10'001), amountOff(1, -1),
                             fixedPrice(1, -1), buyNGetM(1, 0, 1), buyNGetM(1, 1, 0)})
        QCOMPARE(reasonOf(priced(basket, {rule})), u"promotion_malformed"_qs);
    // One that does not hold is not looked at.
    auto later = percentOff(1, 0);
    later.startsOn = basket.businessDate.addDays(1);
    QCOMPARE(reasonOf(priced(basket, {later})), QString());
}

void PromotionEngineTest::refusesForeignCurrency()
{
    const Money yen(100, *Currency::parse(u"JPY"));
    auto rule = amountOff(1, 100);
    rule.amount = yen;
    QCOMPARE(reasonOf(priced(basketOf({lineOf(1, 1000)}), {rule})), u"money_currency_mismatch"_qs);
    auto basket = basketOf({lineOf(1, 1000)});
    basket.discount = amountByHand(1);
    basket.discount->amount = yen;
    QCOMPARE(reasonOf(priced(basket, {})), u"money_currency_mismatch"_qs);
    basket = basketOf({lineOf(1, 1000)});
    basket.lines[0].unitPrice = yen;
    QCOMPARE(reasonOf(priced(basket, {})), u"money_currency_mismatch"_qs);
}

void PromotionEngineTest::passesOnRefusalsOfPrices()
{
    QCOMPARE(reasonOf(priced(basketOf({lineOf(1, -1)}), {percentOff(1, 1000)})),
             u"price_negative"_qs);
    const auto huge = std::numeric_limits<qint64>::max() / 2;
    const auto sum = priced(basketOf({lineOf(1, huge), lineOf(2, huge), lineOf(3, huge)}), {});
    QCOMPARE(reasonOf(sum), u"money_overflow"_qs);
    QCOMPARE(sum.error().facts.value(u"line"_qs).toInt(), 2);
}

void PromotionEngineTest::computesLargestQuantities()
{
    // Sums near the end of 64 bits: no product on the way may leave them.
    const auto unit = std::numeric_limits<qint64>::max() / 99'999 / 2;
    auto basket = basketOf({lineOf(1, unit, 99'999), lineOf(2, unit, 49'999)});
    basket.discount = percentByHand(3'333);
    std::vector<Promotion> rules{fixedPrice(1, std::numeric_limits<qint64>::max()),
                                 amountOff(2, std::numeric_limits<qint64>::max() / 3),
                                 percentOff(3, 3'333), buyNGetM(4, 2, 1)};
    for (auto &rule : rules)
        rule.combinable = true;
    const auto price = priced(basket, rules);
    QVERIFY2(price, qPrintable(reasonOf(price)));
    QVERIFY(!price->price.total.isNegative());
    QVERIFY(price->price.total.minor() < unit * 50'000);
}
