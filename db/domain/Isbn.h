// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ean13.h"
#include "db/domain/Result.h"

#include <QString>

#include <optional>

namespace shopdesk {

// An ISBN, always kept as its thirteen digits whatever form it came in (ISO 2108; ISBN Users'
// Manual, 7th edition). Two spellings of one ISBN are equal.
class Isbn
{
public:
    // An ISBN-13 or ISBN-10, with or without hyphens and spaces, "x" in either case. Errors, all
    // Invalid with field `isbn`:
    //   isbn_bad_character    something other than digits, separators and a final X of an ISBN-10
    //   isbn_bad_length       not 10 or 13 digits; fact `length`
    //   isbn_bad_prefix       not 978 or 979, or 979-0, which is sheet music (ISMN)
    //   isbn_bad_check_digit  misread or mistyped
    [[nodiscard]] static Result<Isbn> parse(QStringView text);

    // The thirteen digits: the stored form, and the EAN-13 of the barcode.
    [[nodiscard]] QString toString() const { return m_digits; }

    // "978-5-17-080000-1"; the bare digits if the agency has not given out the range.
    [[nodiscard]] QString hyphenated() const;

    // The ten-digit form, unhyphenated; nothing for 979, which has none.
    [[nodiscard]] std::optional<QString> isbn10() const;

    friend bool operator==(const Isbn &, const Isbn &) = default;
    friend bool operator<(const Isbn &a, const Isbn &b) { return a.m_digits < b.m_digits; }
    friend size_t qHash(const Isbn &isbn, size_t seed = 0) { return ::qHash(isbn.m_digits, seed); }

private:
    explicit Isbn(QString digits)
        : m_digits(std::move(digits))
    {
    }

    QString m_digits;
};

// The check character (0-9 or X) over the first nine of at least nine ASCII digits: weights 10
// down to 2, the sum filled up to a multiple of eleven.
[[nodiscard]] QChar isbn10CheckDigit(QStringView digits);

} // namespace shopdesk
