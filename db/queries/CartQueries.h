// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/PromotionEngine.h"
#include "db/domain/Result.h"
#include "db/queries/ReadScope.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

struct CartLineDetail
{
    CartLineId id;
    BookId book;
    QString code; // ISBN or own code
    QString title;
    QString authors;
    qint64 quantity = 0;
    std::optional<qint64> unitMinor;             // today's list price; nothing: cannot be sold
    int taxRateBp = 0;                           // in the cart's shop
    qint64 available = 0;                        // copies in the cart's shop
    std::optional<ManualDiscount> discount = {}; // given by hand
};

struct CartDetail
{
    CartId id;
    ShopId shop;
    QString shopCode;
    QString shopName;
    std::optional<CustomerId> customer;
    QString customerName;
    AccountId owner;
    QString label;
    QString currency;
    bool pricesIncludeTax = true;
    QDateTime createdAt;
    QDateTime changedAt;
    QString couponCode;
    std::optional<ManualDiscount> discount; // given by hand on the whole
    std::vector<CartLineDetail> lines;      // in the order they were put in
    // What it would cost now, line by line as above; as PlaceOrder computes it. Refused
    // `price_missing` while a line has no price; the errors of priceBasket().
    Result<PricedBasket> priced = PricedBasket();
    // Why the coupon does not count, as checkCoupon().
    std::optional<Error> couponProblem;
};

// An entry of a list to choose a cart from.
struct CartChoice
{
    CartId id;
    QString shopCode;
    QString customerName; // empty: a walk-in
    QString label;
    qint64 lineCount = 0;
    QDateTime changedAt;
};

// Prices are those of the day that `now` is in the cart's shop. Errors: Forbidden `read_forbidden`;
// NotFound `cart_missing`, also for one outside the scope.
[[nodiscard]] Result<CartDetail> cartDetail(Transaction &transaction, const ReadScope &scope,
                                            CartId cart, const QDateTime &now);

// Carts that the account has made, newest first; 100 at most.
[[nodiscard]] Result<std::vector<CartChoice>> ownCarts(Transaction &transaction,
                                                       const ReadScope &scope);

} // namespace shopdesk
