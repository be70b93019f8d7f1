// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/PromotionEngine.h"
#include "db/queries/ReadScope.h"

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// A cart as a till shows it: with everything that is taken off, priced as the sale will be.

struct SaleLine
{
    CartLineId id;
    BookId book;
    QString code; // ISBN or own code
    QString title;
    QString authors;
    qint64 quantity = 0;
    std::optional<qint64> unitMinor; // today's list price; nothing: cannot be sold
    int taxRateBp = 0;               // in the shop
    qint64 available = 0;            // copies in the shop, by the books
    std::optional<qint64> handBp;    // discount by hand: one of the two or none
    std::optional<qint64> handMinor;
    qint64 discountMinor = 0;         // all that is taken off
    std::optional<qint64> totalMinor; // nothing: no price
    QList<AppliedRule> rules;         // what took how much off, in its order
};

struct SaleDetail
{
    CartId id;
    ShopId shop;
    std::optional<CustomerId> customer;
    QString customerName;
    QString label;
    QString currency;
    bool pricesIncludeTax = true;
    QString couponCode;
    std::optional<Error> couponProblem; // why the coupon takes nothing off
    std::optional<qint64> handBp;       // discount by hand on the whole
    std::optional<qint64> handMinor;
    std::optional<OrderPrice> price; // nothing while a line has none
    qint64 baseMinor = 0;            // all lines before anything is taken off
    std::vector<SaleLine> lines;     // in the order in which they were put in
};

// Priced as of a moment: promotions hold for business dates of the cart's shop. Errors: Forbidden
// `read_forbidden`; NotFound `cart_missing`; those of priceBasket().
[[nodiscard]] Result<SaleDetail> saleDetail(Transaction &transaction, const ReadScope &scope,
                                            CartId cart, const QDateTime &now);

} // namespace shopdesk
