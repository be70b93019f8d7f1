// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/PromotionEngine.h"

#include "db/domain/LineRests.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kWhole = TaxRate::kMaxBasisPoints;

Result<void> inCurrency(const Money &amount, Currency currency)
{
    if (amount.currency() == currency)
        return {};
    return fail(ErrorKind::Internal, u"money_currency_mismatch"_qs, {},
                {{u"left"_qs, amount.currency().code()}, {u"right"_qs, currency.code()}});
}

Result<void> checkDiscount(const std::optional<ManualDiscount> &discount, Currency currency)
{
    if (!discount)
        return {};
    const bool isShare = discount->kind == ManualDiscount::Kind::Percent;
    if (isShare ? discount->percentBp < 0 || discount->percentBp > kWhole
                : discount->amount.isNegative())
        return fail(ErrorKind::Invalid, u"discount_out_of_range"_qs, u"discount"_qs);
    return isShare ? Result<void>() : inCurrency(discount->amount, currency);
}

Result<void> checkDiscounts(const Basket &basket, Currency currency)
{
    for (qsizetype i = 0; i < basket.lines.size(); ++i) {
        auto checked = checkDiscount(basket.lines.at(i).discount, currency);
        if (!checked) {
            checked.error().field = u"lines"_qs;
            checked.error().facts.insert(u"line"_qs, int(i));
            return checked;
        }
    }
    return checkDiscount(basket.discount, currency);
}

Result<void> checkPromotion(const Promotion &promotion, Currency currency)
{
    bool isSound = true;
    switch (promotion.kind) {
    case PromotionKind::Percent:
        isSound = promotion.percentBp >= 1 && promotion.percentBp <= kWhole;
        break;
    case PromotionKind::Amount:
    case PromotionKind::FixedPrice:
        SD_TRY(inCurrency(promotion.amount, currency));
        isSound = !promotion.amount.isNegative();
        break;
    case PromotionKind::BuyNGetM:
        isSound = promotion.buyQuantity >= 1 && promotion.freeQuantity >= 1;
        break;
    }
    if (isSound)
        return {};
    return fail(ErrorKind::Internal, u"promotion_malformed"_qs, {}, {{u"name"_qs, promotion.name}});
}

// Those that hold, in the order in which they apply.
Result<std::vector<const Promotion *>> eligible(std::span<const Promotion> promotions,
                                                const Basket &basket, const Money &sum)
{
    std::vector<const Promotion *> chosen;
    for (const auto &promotion : promotions) {
        if (!isEligible(promotion, basket, sum))
            continue;
        SD_TRY(checkPromotion(promotion, sum.currency()));
        chosen.push_back(&promotion);
    }
    std::ranges::sort(chosen, [](const Promotion *a, const Promotion *b) {
        return a->priority != b->priority ? a->priority < b->priority : a->id < b->id;
    });
    return chosen;
}

// The price of the lines when each has its discount.
Result<OrderPrice> priceWith(const QList<Money> &discounts, const Basket &basket, TaxMode mode,
                             Currency currency)
{
    QList<PriceLine> lines;
    for (qsizetype i = 0; i < basket.lines.size(); ++i) {
        const auto &line = basket.lines.at(i);
        lines.append({.unitPrice = line.unitPrice,
                      .quantity = line.quantity,
                      .taxRate = line.taxRate,
                      .discount = discounts.at(i)});
    }
    return priceOfOrder(lines, mode, currency);
}

Result<Money> sumBeforeDiscounts(const OrderPrice &price, Currency currency)
{
    Money sum(0, currency);
    for (const auto &line : price.lines) {
        SD_ASSIGN(next, sum.plus(line.base));
        sum = next;
    }
    return sum;
}

} // namespace

Result<PricedBasket> priceBasket(const Basket &basket, std::span<const Promotion> promotions,
                                 TaxMode mode, Currency currency)
{
    SD_TRY(checkDiscounts(basket, currency));
    const QList<Money> none(basket.lines.size(), Money(0, currency));
    SD_ASSIGN(undiscounted, priceWith(none, basket, mode, currency));
    SD_ASSIGN(sum, sumBeforeDiscounts(undiscounted, currency));
    SD_ASSIGN(chosen, eligible(promotions, basket, sum));
    LineRests rests(basket, undiscounted);
    for (const auto *promotion : chosen)
        rests.apply(*promotion);
    rests.applyLineDiscounts();
    if (basket.discount)
        rests.applyOrderDiscount(*basket.discount);
    SD_ASSIGN(price, priceWith(rests.discounts(), basket, mode, currency));
    return PricedBasket{.price = price, .rules = rests.rules()};
}

} // namespace shopdesk
