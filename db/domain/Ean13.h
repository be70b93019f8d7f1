// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

#include <optional>

namespace shopdesk {

// A 13-digit article number as a scanner reads it (GS1 General Specifications, 7.9: check digit).
// An ISBN-13 is one of them.
class Ean13
{
public:
    // Thirteen digits; spaces and hyphens are skipped. Errors, field `ean`: Invalid
    // `ean_bad_length`, `ean_bad_character`, `ean_bad_check_digit`.
    [[nodiscard]] static Result<Ean13> parse(QStringView text);

    // The number whose first twelve digits are given; nothing if they are not twelve digits.
    [[nodiscard]] static std::optional<Ean13> fromTwelve(QStringView digits);

    [[nodiscard]] QString toString() const { return m_digits; }

    // Whether GS1 leaves the number to the shop itself (prefixes 20 to 29, "restricted
    // circulation numbers within a company or region").
    [[nodiscard]] bool isInStore() const;

    friend bool operator==(const Ean13 &, const Ean13 &) = default;

private:
    explicit Ean13(QString digits)
        : m_digits(std::move(digits))
    {
    }

    QString m_digits;
};

// The check digit over the first twelve of at least twelve ASCII digits: weights 1 and 3 in turn,
// the sum filled up to a multiple of ten.
[[nodiscard]] QChar ean13CheckDigit(QStringView digits);

// Whether the text is not empty and consists of the digits 0 to 9 only.
[[nodiscard]] bool isAsciiDigits(QStringView text);

// The text without spaces and hyphens of any kind, as people and web pages put into numbers.
[[nodiscard]] QString withoutSeparators(QStringView text);

} // namespace shopdesk
