// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Currency.h"
#include "db/domain/Result.h"

#include <compare>

namespace shopdesk {

// An amount in minor units of one currency (cents, kopecks); may be negative. Arithmetic is in
// integers and checked: it gives an error rather than a wrapped or mixed amount.
// Errors of all operations: Invalid `money_overflow`, Internal `money_currency_mismatch` (mixing
// currencies is a defect of the caller, not of the input).
class Money
{
public:
    // Zero of no currency.
    Money() = default;
    Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    // "12", "12.3", "-12.30", a comma for the point; no grouping and no more decimals than the
    // currency has. Errors: Invalid `money_malformed`, `money_overflow`.
    [[nodiscard]] static Result<Money> parse(QStringView decimal, Currency currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    [[nodiscard]] bool isNegative() const { return m_minor < 0; }

    [[nodiscard]] Result<Money> plus(const Money &other) const;
    [[nodiscard]] Result<Money> minus(const Money &other) const;
    [[nodiscard]] Result<Money> times(qint64 factor) const;
    // Order of two amounts of the same currency.
    [[nodiscard]] Result<std::strong_ordering> compare(const Money &other) const;

    // "12.30" without currency, point as separator: for files and scripts, read back by parse().
    // What a person reads is formatted by locale in models/support.
    [[nodiscard]] QString toDecimal() const;

    // Amounts of different currencies are different, also when both are zero.
    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace shopdesk
