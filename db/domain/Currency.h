// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

namespace shopdesk {

// A currency in which a shop can take money: an active ISO 4217 code that is legal tender
// somewhere. Fund, accounting, metal and test codes are not among them. A default-constructed
// one is XXX, ISO's "no currency involved", and stands for "not set".
class Currency
{
public:
    Currency() = default;

    // Three letters, either case, surrounding space allowed. Error: Invalid `currency_unknown`.
    [[nodiscard]] static Result<Currency> parse(QStringView code);

    [[nodiscard]] bool isSet() const { return m_index >= 0; }
    [[nodiscard]] QString code() const;
    // Digits after the decimal point: 2 for EUR, 0 for JPY, 3 for KWD.
    [[nodiscard]] int minorDigits() const;
    // Minor units in one major unit: 100 for EUR.
    [[nodiscard]] qint64 minorPerMajor() const;

    friend bool operator==(const Currency &, const Currency &) = default;

private:
    explicit Currency(qint16 index)
        : m_index(index)
    {
    }

    qint16 m_index = -1; // into the table of codes; -1 is XXX
};

// All codes that parse() accepts, in alphabetical order; for pickers.
[[nodiscard]] QStringList currencyCodes();

} // namespace shopdesk
