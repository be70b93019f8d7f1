// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Basket.h"
#include "db/domain/PromotionKind.h"

namespace shopdesk {

// A rule that makes things cheaper. Which of the numbers count depends on the kind.
struct Promotion
{
    static constexpr int kEveryDay = 127;

    PromotionId id;
    QString name;
    PromotionKind kind = PromotionKind::Percent;
    int percentBp = 0;        // percent: 1 to 10,000
    Money amount;             // amount, fixed_price: zero or more
    int buyQuantity = 0;      // buy_n_get_m: 1 or more
    int freeQuantity = 0;     // buy_n_get_m: 1 or more
    Money minimum;            // sum of all lines before any discount; zero of no currency: none
    int weekdays = kEveryDay; // bit 0 is Monday, bit 6 Sunday
    std::optional<QDate> startsOn; // both days included
    std::optional<QDate> endsOn;
    qint64 priority = 100; // lower comes first; of equal ones the lower id
    bool combinable = false;
    bool needsCoupon = false;     // holds only if Basket::triggered has it
    QSet<BookId> books;           // neither books nor categories: all
    QSet<CategoryId> categories;  // with their subtrees
    QSet<ShopId> shops;           // none: all
    QSet<CustomerGroupId> groups; // none: everybody
};

// Whether the promotion holds at all: day, shop, customer, coupon and minimum. `sum` is that of all
// lines before any discount, in the currency of the minimum.
[[nodiscard]] bool isEligible(const Promotion &promotion, const Basket &basket, const Money &sum);

// Whether the promotion is about this book.
[[nodiscard]] bool covers(const Promotion &promotion, const BasketLine &line);

} // namespace shopdesk
