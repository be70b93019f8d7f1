// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <compare>

namespace shopdesk {

// How many copies an order or cart line asks for: 1 to 99,999. Signed changes of stock are
// plain integers of the ledger, not quantities.
class Quantity
{
public:
    static constexpr int kMin = 1;
    static constexpr int kMax = 99'999;

    // One copy.
    Quantity() = default;

    // Error: Invalid `quantity_out_of_range`, field `quantity`, facts min, max, given.
    [[nodiscard]] static Result<Quantity> parse(qint64 copies);

    [[nodiscard]] int value() const { return m_value; }

    friend auto operator<=>(const Quantity &, const Quantity &) = default;

private:
    explicit Quantity(int value)
        : m_value(value)
    {
    }

    int m_value = kMin;
};

} // namespace shopdesk
