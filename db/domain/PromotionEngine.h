// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/AppliedRule.h"
#include "db/domain/Promotion.h"

namespace shopdesk {

struct PricedBasket
{
    OrderPrice price;
    // For each line, in the order of the input, what took how much off it, in the order in which
    // it did. The amounts add up to the line's discount exactly.
    QList<QList<AppliedRule>> rules;
};

// The price of everything that is sold, here and nowhere else: carts, orders and tills ask this
// function.
//
// Promotions come one after the other by ascending priority, then id, each computed from what the
// ones before have left of a line (its rest). A promotion that does not hold (isEligible) is passed
// over. A promotion is considered for the lines that it covers and that are open to it: their rest
// is more than zero, no promotion that cannot be combined has been applied to them, and, if it
// cannot be combined itself, none at all.
//
//   percent      takes its share of each line's rest, halves away from zero. It is applied to all
//                its lines, also where the share rounds to nothing.
//   fixed_price  takes from each line what its rest is over price times copies; it never makes
//                anything dearer. It is applied to the lines from which it takes something.
//   amount       takes its amount once per order, and no more than there is, from its lines in
//                proportion to their rests (proportionalParts). It is applied to all its lines.
//   buy_n_get_m  puts all copies of its lines in a row, the dearest first by what is left of their
//                price, and counts through it: N are paid, the next M are free, and so on. Whoever
//                has taken more than N and less than N + M gets those over N. The line of a free
//                copy gives what was left of that copy's price. As soon as one copy is free, it is
//                applied to all its lines; before that to none, and they stay open.
//
// After the promotions come the discounts given by hand: first those of the lines, each from its
// line's rest; then that of the order, computed from the sum of all rests and taken from all lines
// in proportion.
//
// What holds:
//
//   Nothing costs less than nothing.
//
//   The order of lines is of no consequence. What depends on an order (the minor unit left over,
//   the free one of equal copies) goes by book id, then unit price, quantity, tax rate, discount.
//
//   More in the basket never makes the sum after discounts lower, except where a rule says so:
//   (a) a minimum is reached; (b) buy_n_get_m sets copies free, and what comes after it takes more
//   from the copies that are then paid, or it takes lines from another buy_n_get_m, which then no
//   longer keeps promotions off; (c) where several rules meet on a line, each may round otherwise
//   than before, by less than one minor unit for each line. Tax that is added on top is rounded
//   for each line as well.
//
// Errors: as priceOfOrder; Invalid `discount_out_of_range` also for a discount by hand, fact `line`
// if it is that of a line; Internal `promotion_malformed`, fact `name`, for numbers out of the
// ranges given in Promotion.h, and `money_currency_mismatch`.
[[nodiscard]] Result<PricedBasket> priceBasket(const Basket &basket,
                                               std::span<const Promotion> promotions, TaxMode mode,
                                               Currency currency);

} // namespace shopdesk
