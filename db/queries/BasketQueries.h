// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/PromotionEngine.h"
#include "db/storage/Batch.h"

#include <QHash>
#include <QStringList>

namespace shopdesk {

class RowSet;
class Transaction;

// What is known in the workspace that the price of a basket depends on: promotions, the coupon, the
// customer's groups, taxes of the shop. One way for carts that are shown and orders that are
// placed, so that both come to the same.

struct BasketPlace
{
    ShopId shop;
    QDate businessDate;
    std::optional<CustomerId> customer;
    QString coupon; // as it is kept, in upper case; empty: none
    QList<BookId> books;
};

// The statements to be run first, together with others of the caller: basket_promotions, then
// basket_taxes. Their rows go to readBasketRules() and basketTaxes().
void addBasketReads(Batch &batch, const BasketPlace &place);

struct BasketCoupon
{
    QString code;
    PromotionId promotion;
    std::optional<qint64> usesLeft; // nothing: without end
    bool active = true;
};

struct BasketRules
{
    QList<Promotion> promotions;
    QHash<BookId, QSet<CategoryId>> categories; // those that promotions ask for
    QSet<CustomerGroupId> groups;
    std::optional<BasketCoupon> coupon; // the one that was named, if there is such a one
};

// Reads what the promotions ask for; where there are none and no coupon was named, nothing more.
[[nodiscard]] Result<BasketRules> readBasketRules(Transaction &transaction,
                                                  const BasketPlace &place,
                                                  const RowSet &promotions, Currency currency);

// Rates in the shop by book, of those whose rate is not their own.
[[nodiscard]] QHash<BookId, int> basketTaxes(const RowSet &taxes);

// The basket's shop, date, groups, categories and coupon are filled in from `place` and `rules`.
// Errors: those of priceBasket().
[[nodiscard]] Result<PricedBasket> priceBasket(Basket basket, const BasketPlace &place,
                                               const BasketRules &rules, TaxMode mode,
                                               Currency currency);

// What stands in the way of the coupon that `place` names, if it names one: Refused
// `coupon_unknown`, `coupon_used_up`, `coupon_not_applicable` (its promotion took nothing off),
// field `coupon`, fact code.
[[nodiscard]] Result<void> checkCoupon(const BasketPlace &place, const BasketRules &rules,
                                       const PricedBasket &priced);

} // namespace shopdesk
