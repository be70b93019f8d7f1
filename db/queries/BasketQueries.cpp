// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/BasketQueries.h"

#include "db/storage/Transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace shopdesk {

namespace {

QString jsonIds(const QList<BookId> &books)
{
    QJsonArray ids;
    for (const auto &book : books)
        ids.append(book.toString());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

std::optional<QDate> optionalDate(const Row &row, const char *column)
{
    const auto date = row.date(column);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Promotion promotionOf(const Row &row, Currency currency)
{
    return {.id = row.id<PromotionId>("id"),
            .name = row.text("name"),
            .kind = promotionKindFromName(row.text("kind")).value_or(PromotionKind::Percent),
            .percentBp = static_cast<int>(row.integer("percent_bp")),
            .amount = Money(row.integer("amount_minor"), currency),
            .buyQuantity = static_cast<int>(row.integer("buy_quantity")),
            .freeQuantity = static_cast<int>(row.integer("free_quantity")),
            .minimum = Money(row.integer("minimum_minor"), currency),
            .weekdays = static_cast<int>(row.integer("weekdays")),
            .startsOn = optionalDate(row, "starts_on"),
            .endsOn = optionalDate(row, "ends_on"),
            .priority = row.integer("priority"),
            .combinable = row.boolean("combinable"),
            .needsCoupon = row.boolean("needs_coupon"),
            .books = {},
            .categories = {},
            .shops = {},
            .groups = {}};
}

void addTarget(QList<Promotion> &promotions, const Row &row)
{
    const auto id = row.id<PromotionId>("promotion_id");
    const auto promotion = std::ranges::find(promotions, id, &Promotion::id);
    if (promotion == promotions.end())
        return;
    const auto kind = row.text("kind");
    if (kind == u"book")
        promotion->books.insert(row.id<BookId>("target_id"));
    else if (kind == u"category")
        promotion->categories.insert(row.id<CategoryId>("target_id"));
    else
        promotion->groups.insert(row.id<CustomerGroupId>("target_id"));
}

std::optional<BasketCoupon> couponOf(const RowSet &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    const auto row = rows.first();
    return BasketCoupon{.code = row.text("code"),
                        .promotion = row.id<PromotionId>("promotion_id"),
                        .usesLeft = row.optionalInteger("uses_left"),
                        .active = row.boolean("active")};
}

// A promotion for other books than these has no target left, and would hold for all.
void dropThoseForOthers(QList<Promotion> &promotions, const QSet<PromotionId> &forSome)
{
    promotions.removeIf([&forSome](const Promotion &promotion) {
        return forSome.contains(promotion.id) && promotion.books.isEmpty() &&
               promotion.categories.isEmpty();
    });
}

// Whether the coupon's promotion took anything off.
bool couponCounts(const PricedBasket &priced, const BasketCoupon &coupon)
{
    return std::ranges::any_of(priced.rules, [&coupon](const QList<AppliedRule> &rules) {
        return std::ranges::any_of(rules, [&coupon](const AppliedRule &rule) {
            return rule.promotion == coupon.promotion;
        });
    });
}

} // namespace

void addBasketReads(Batch &batch, const BasketPlace &place)
{
    batch.add(u"basket_promotions"_qs, {{u"shop"_qs, place.shop.uuid()},
                                        {u"date"_qs, place.businessDate},
                                        {u"weekday"_qs, 1 << (place.businessDate.dayOfWeek() - 1)},
                                        {u"coupon"_qs, place.coupon}});
    batch.add(u"basket_taxes"_qs,
              {{u"shop"_qs, place.shop.uuid()}, {u"books"_qs, jsonIds(place.books)}});
}

Result<BasketRules> readBasketRules(Transaction &transaction, const BasketPlace &place,
                                    const RowSet &promotions, Currency currency)
{
    BasketRules rules;
    if (promotions.isEmpty() && place.coupon.isEmpty())
        return rules;
    QSet<PromotionId> forSome; // books or categories
    for (const auto &row : promotions) {
        rules.promotions.append(promotionOf(row, currency));
        if (row.boolean("has_books"))
            forSome.insert(rules.promotions.last().id);
    }
    const Bindings books{{u"books"_qs, jsonIds(place.books)}};
    Batch batch;
    batch.add(u"basket_targets"_qs, books);
    batch.add(u"basket_categories"_qs, books);
    batch.add(u"basket_groups"_qs,
              {{u"customer"_qs, place.customer ? place.customer->uuid() : QUuid()}});
    batch.add(u"basket_coupon"_qs, {{u"coupon"_qs, place.coupon}});
    SD_ASSIGN(sets, transaction.run(batch));
    for (const auto &row : sets[0])
        addTarget(rules.promotions, row);
    dropThoseForOthers(rules.promotions, forSome);
    for (const auto &row : sets[1])
        rules.categories[row.id<BookId>("book_id")].insert(row.id<CategoryId>("category_id"));
    for (const auto &row : sets[2])
        rules.groups.insert(row.id<CustomerGroupId>("group_id"));
    rules.coupon = couponOf(sets[3]);
    return rules;
}

QHash<BookId, int> basketTaxes(const RowSet &taxes)
{
    QHash<BookId, int> rates;
    for (const auto &row : taxes)
        rates.insert(row.id<BookId>("book_id"), static_cast<int>(row.integer("tax_rate_bp")));
    return rates;
}

Result<PricedBasket> priceBasket(Basket basket, const BasketPlace &place, const BasketRules &rules,
                                 TaxMode mode, Currency currency)
{
    basket.shop = place.shop;
    basket.businessDate = place.businessDate;
    basket.groups = rules.groups;
    if (rules.coupon)
        basket.triggered.insert(rules.coupon->promotion);
    for (auto &line : basket.lines)
        line.categories = rules.categories.value(line.book);
    return priceBasket(basket,
                       std::span(rules.promotions.constData(), size_t(rules.promotions.size())),
                       mode, currency);
}

Result<void> checkCoupon(const BasketPlace &place, const BasketRules &rules,
                         const PricedBasket &priced)
{
    if (place.coupon.isEmpty())
        return {};
    const QVariantMap facts{{u"code"_qs, place.coupon}};
    const auto &coupon = rules.coupon;
    if (!coupon || !coupon->active)
        return fail(ErrorKind::Refused, u"coupon_unknown"_qs, u"coupon"_qs, facts);
    if (coupon->usesLeft == 0)
        return fail(ErrorKind::Refused, u"coupon_used_up"_qs, u"coupon"_qs, facts);
    if (!couponCounts(priced, *coupon))
        return fail(ErrorKind::Refused, u"coupon_not_applicable"_qs, u"coupon"_qs, facts);
    return {};
}

} // namespace shopdesk
