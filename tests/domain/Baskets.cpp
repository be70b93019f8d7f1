// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/Baskets.h"

namespace shopdesk::test {

namespace {

Promotion promotion(int id, PromotionKind kind)
{
    Promotion promotion;
    promotion.id = promotionId(id);
    promotion.name = u"Promotion %1"_qs.arg(id);
    promotion.kind = kind;
    promotion.amount = euros(0);
    promotion.minimum = euros(0);
    return promotion;
}

} // namespace

Money euros(qint64 minor)
{
    return Money(minor, *Currency::parse(u"EUR"));
}

QUuid uuidOf(int number)
{
    return QUuid(0x01900000, 0, 0x7000, 0x80, 0, 0, 0, uchar(number >> 24), uchar(number >> 16),
                 uchar(number >> 8), uchar(number));
}

BookId book(int number)
{
    return BookId(uuidOf(number));
}

CategoryId category(int number)
{
    return CategoryId(uuidOf(number));
}

PromotionId promotionId(int number)
{
    return PromotionId(uuidOf(number));
}

BasketLine lineOf(int bookNumber, qint64 unitMinor, qint64 copies)
{
    return BasketLine{.book = book(bookNumber),
                      .categories = {},
                      .unitPrice = euros(unitMinor),
                      .quantity = *Quantity::parse(copies),
                      .taxRate = *TaxRate::parse(700),
                      .discount = std::nullopt};
}

Basket basketOf(QList<BasketLine> lines)
{
    return Basket{.lines = std::move(lines),
                  .shop = ShopId(uuidOf(1)),
                  .businessDate = QDate(2026, 6, 2),
                  .groups = {},
                  .triggered = {},
                  .discount = std::nullopt};
}

Promotion percentOff(int id, int basisPoints)
{
    auto rule = promotion(id, PromotionKind::Percent);
    rule.percentBp = basisPoints;
    return rule;
}

Promotion amountOff(int id, qint64 minor)
{
    auto rule = promotion(id, PromotionKind::Amount);
    rule.amount = euros(minor);
    return rule;
}

Promotion fixedPrice(int id, qint64 minor)
{
    auto rule = promotion(id, PromotionKind::FixedPrice);
    rule.amount = euros(minor);
    return rule;
}

Promotion buyNGetM(int id, int buy, int free)
{
    auto rule = promotion(id, PromotionKind::BuyNGetM);
    rule.buyQuantity = buy;
    rule.freeQuantity = free;
    return rule;
}

ManualDiscount percentByHand(int basisPoints)
{
    return {.kind = ManualDiscount::Kind::Percent,
            .percentBp = basisPoints,
            .amount = {},
            .label = u"By hand"_qs};
}

ManualDiscount amountByHand(qint64 minor)
{
    return {.kind = ManualDiscount::Kind::Amount,
            .percentBp = 0,
            .amount = euros(minor),
            .label = u"By hand"_qs};
}

Result<PricedBasket> priced(const Basket &basket, const std::vector<Promotion> &promotions,
                            TaxMode mode)
{
    return priceBasket(basket, promotions, mode, *Currency::parse(u"EUR"));
}

QString explained(const Result<PricedBasket> &priced)
{
    if (!priced)
        return priced.error().reason;
    QStringList lines;
    for (qsizetype i = 0; i < priced->rules.size(); ++i) {
        const auto &price = priced->price.lines.at(i);
        auto text = u"%1 of %2"_qs.arg(price.discount.toDecimal(), price.base.toDecimal());
        for (const auto &rule : priced->rules.at(i))
            text += u" (%1 %2)"_qs.arg(rule.name, rule.amount.toDecimal());
        lines.append(text);
    }
    return lines.join(u" | ");
}

} // namespace shopdesk::test
