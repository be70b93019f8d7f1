// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Money.h"
#include "db/domain/Quantity.h"
#include "db/domain/TaxRate.h"

#include <QList>

#include <span>

namespace shopdesk {

enum class TaxMode {
    Included, // unit prices contain the tax, as a shop's price labels do
    Added,    // tax comes on top
};

// What a line of an order or cart is computed from. The discount is for the whole line, in the
// terms of the unit price, 0 to unit price times quantity.
struct PriceLine
{
    Money unitPrice;
    Quantity quantity;
    TaxRate taxRate;
    Money discount;
};

// A computed line: total = net + tax is what the customer pays for it.
struct LinePrice
{
    Money base; // unit price times quantity
    Money discount;
    Money net; // without tax
    Money tax;
    Money total; // with tax

    friend bool operator==(const LinePrice &, const LinePrice &) = default;
};

// Sums of the lines that share a rate; for the receipt.
struct TaxGroup
{
    TaxRate rate;
    Money net;
    Money tax;
};

struct OrderPrice
{
    QList<LinePrice> lines;    // in the order of the input
    QList<TaxGroup> taxGroups; // by ascending rate
    Money discount;
    Money net;
    Money tax;
    Money total;
};

// The rounding rule, stated here once: the tax of each line is computed from the line's sum after
// discount and rounded to the minor unit, halves away from zero; everything else is addition. An
// order's totals are therefore exactly the sums of its printed lines, whatever is bought with what,
// and a returned line gives back exactly what it cost.
//
// Errors, with field `lines` and fact `line` (index from 0): Invalid `price_negative`,
// `discount_out_of_range`, `money_overflow`; Internal `money_currency_mismatch` if a line's price
// or discount is not in `currency`.
[[nodiscard]] Result<LinePrice> priceOfLine(const PriceLine &line, TaxMode mode);
[[nodiscard]] Result<OrderPrice> priceOfOrder(std::span<const PriceLine> lines, TaxMode mode,
                                              Currency currency);

} // namespace shopdesk
