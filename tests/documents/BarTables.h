// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk::test {

// How bar codes are made of modules, written down from the standards and not from the program.

// The 95 modules of an EAN-13, "1" for black. GS1 General Specifications, 5.2.1.2.1 (number sets
// A, B and C) and 5.2.1.3.2 (which set the left half takes).
[[nodiscard]] QString ean13Modules(const QString &digits);

// The digit that seven modules stand for, and the set they are of: "A", "B", "C"; -1: none.
struct EanDigit
{
    int digit = -1;
    QChar set;
};
[[nodiscard]] EanDigit eanDigit(const QString &modules);
// The first digit by the sets of the six digits after it; -1: none.
[[nodiscard]] int eanFirstDigit(const QString &sets);

// The value (0 to 105, 106: stop) that widths of bars and gaps stand for; -1: none. ISO/IEC 15417,
// table 1.
[[nodiscard]] int code128Value(const QString &widths);
inline constexpr int kCode128Stop = 106;

} // namespace shopdesk::test
