// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Money.h"

#include <QString>

#include <optional>

namespace shopdesk {

// The small bar code to the right of an EAN-13: two digits (the issue of a periodical) or five (on
// books the publisher's price). GS1 General Specifications, 5.2.2.5: two- and five-digit add-on
// symbols.
struct CodeAddOn
{
    QString digits;

    // The price in five digits: the first says the currency (0 and 1 GBP, 3 AUD, 4 NZD, 5 USD, 6
    // CAD), the other four are the amount in its hundredths. 59999 is USD 100 or more, and from
    // 90000 on there is no price (90000: none given; 99990 and above: college stores), nor for the
    // other first digits. Source: Book Industry Study Group, Bar Coding Guidelines for the U.S.
    // Book Industry; Book Industry Communication for 0 and 1.
    [[nodiscard]] std::optional<Money> price() const;

    friend bool operator==(const CodeAddOn &, const CodeAddOn &) = default;
};

// What a scanner sends, or a person types in its place.
struct ScannedCode
{
    // How the catalogue knows the thing: thirteen digits of an ISBN, an own code (SD...), or
    // another EAN-13 as it is.
    QString code;
    std::optional<CodeAddOn> addOn;

    // An ISBN-13 or EAN-13 with or without an add-on behind it, an ISBN-10, an own code or its bar
    // code; spaces and hyphens are skipped wherever they stand. Errors, all Invalid: those of
    // Isbn::parse for a thing that is or should be an ISBN, of OwnCode::parse for what begins with
    // SD, and `ean_bad_check_digit` for other bar codes that were misread.
    [[nodiscard]] static Result<ScannedCode> parse(QStringView text);

    friend bool operator==(const ScannedCode &, const ScannedCode &) = default;
};

} // namespace shopdesk
