// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Promotion.h"

namespace shopdesk {

namespace {

bool holdsOn(const Promotion &promotion, QDate day)
{
    const int weekday = 1 << (day.dayOfWeek() - 1);
    return (promotion.weekdays & weekday) != 0 &&
           (!promotion.startsOn || *promotion.startsOn <= day) &&
           (!promotion.endsOn || day <= *promotion.endsOn);
}

} // namespace

bool isEligible(const Promotion &promotion, const Basket &basket, const Money &sum)
{
    return basket.businessDate.isValid() && holdsOn(promotion, basket.businessDate) &&
           (promotion.shops.isEmpty() || promotion.shops.contains(basket.shop)) &&
           (promotion.groups.isEmpty() || promotion.groups.intersects(basket.groups)) &&
           (!promotion.needsCoupon || basket.triggered.contains(promotion.id)) &&
           promotion.minimum.minor() <= sum.minor();
}

bool covers(const Promotion &promotion, const BasketLine &line)
{
    if (promotion.books.isEmpty() && promotion.categories.isEmpty())
        return true;
    return promotion.books.contains(line.book) || promotion.categories.intersects(line.categories);
}

} // namespace shopdesk
