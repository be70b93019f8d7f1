// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <compare>

namespace shopdesk {

// A rate of tax in basis points: 700 is 7 %. 0 to 10,000.
class TaxRate
{
public:
    static constexpr int kMaxBasisPoints = 10'000;

    // No tax.
    TaxRate() = default;

    // Error: Invalid `tax_rate_out_of_range`, field `tax_rate_bp`.
    [[nodiscard]] static Result<TaxRate> parse(qint64 basisPoints);

    [[nodiscard]] int basisPoints() const { return m_basisPoints; }

    friend auto operator<=>(const TaxRate &, const TaxRate &) = default;

private:
    explicit TaxRate(int basisPoints)
        : m_basisPoints(basisPoints)
    {
    }

    int m_basisPoints = 0;
};

} // namespace shopdesk
