// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ean13.h"
#include "db/domain/Result.h"

#include <QString>

#include <optional>

namespace shopdesk {

// The code of an item without ISBN: "SD", ten digits, a check digit, e.g. SD00000000428.
//
// Its barcode is the EAN-13 "20" + the same eleven digits, out of GS1's range for restricted
// circulation; the check digit of the code is that of the barcode, so that the digits under the
// bars can be typed as they stand. Ten digits are enough to draw numbers at random on devices that
// cannot ask each other; the database refuses the rare clash.
class OwnCode
{
public:
    static constexpr qint64 kMaxNumber = 9'999'999'999;

    // 1 to kMaxNumber. Error: Invalid `own_code_out_of_range`, field `own_code`.
    [[nodiscard]] static Result<OwnCode> fromNumber(qint64 number);

    // "SD" and eleven digits, either case, separators skipped. Errors, field `own_code`: Invalid
    // `own_code_malformed`, `own_code_bad_check_digit`.
    [[nodiscard]] static Result<OwnCode> parse(QStringView text);

    // The item whose label carries this barcode, if it is one of ours.
    [[nodiscard]] static std::optional<OwnCode> fromBarcode(const Ean13 &barcode);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] Ean13 barcode() const { return m_barcode; }

    friend bool operator==(const OwnCode &, const OwnCode &) = default;

private:
    explicit OwnCode(Ean13 barcode)
        : m_barcode(std::move(barcode))
    {
    }

    Ean13 m_barcode;
};

} // namespace shopdesk
