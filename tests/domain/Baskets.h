// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/PromotionEngine.h"

#include <vector>

namespace shopdesk::test {

// Short ways to write baskets and promotions in euros; ids are numbers.

Money euros(qint64 minor);
QUuid uuidOf(int number);
BookId book(int number);
CategoryId category(int number);
PromotionId promotionId(int number);

BasketLine lineOf(int bookNumber, qint64 unitMinor, qint64 copies = 1);
// Tuesday, 2 June 2026, without lines' discounts, groups or coupon.
Basket basketOf(QList<BasketLine> lines);

Promotion percentOff(int id, int basisPoints);
Promotion amountOff(int id, qint64 minor);
Promotion fixedPrice(int id, qint64 minor);
Promotion buyNGetM(int id, int buy, int free);

ManualDiscount percentByHand(int basisPoints);
ManualDiscount amountByHand(qint64 minor);

Result<PricedBasket> priced(const Basket &basket, const std::vector<Promotion> &promotions,
                            TaxMode mode = TaxMode::Included);

// "2.00 of 10.00 (Promotion 1 2.00) | ..." for each line: discount, base, rules.
QString explained(const Result<PricedBasket> &priced);

} // namespace shopdesk::test
