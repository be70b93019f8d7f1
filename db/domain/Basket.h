// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Pricing.h"

#include <QDate>
#include <QList>
#include <QSet>

#include <optional>

namespace shopdesk {

// A discount that a clerk gives by hand, for a whole line or a whole order: a share of it in basis
// points, or an amount, of which no more counts than there is.
struct ManualDiscount
{
    enum class Kind { Percent, Amount };

    Kind kind = Kind::Percent;
    int percentBp = 0; // 0 to 10,000
    Money amount;
    QString label; // why; stands beside the amount wherever the total is explained
};

struct BasketLine
{
    BookId book;
    QSet<CategoryId> categories; // those of the book and everything above them
    Money unitPrice;
    Quantity quantity;
    TaxRate taxRate;
    std::optional<ManualDiscount> discount;
};

// All that a price depends on, beside the promotions themselves.
struct Basket
{
    QList<BasketLine> lines;
    ShopId shop;
    QDate businessDate; // of the shop
    QSet<CustomerGroupId> groups;
    QSet<PromotionId> triggered;            // by the coupon that was given
    std::optional<ManualDiscount> discount; // on the order, after everything else
};

} // namespace shopdesk
