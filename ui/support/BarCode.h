// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ean13.h"
#include "db/domain/Result.h"

#include <QString>

#include <vector>

namespace shopdesk {

// A bar code as its modules, the narrowest bars and gaps: what has to be printed, at whatever size.
// A value.
struct BarCode
{
    enum class Symbology { Ean13, Code128 };
    struct Bar
    {
        int start = 0; // modules from the left edge of the first bar
        int width = 0;
        bool isGuard = false; // of an EAN-13: those that reach down between the digits
    };

    Symbology symbology = Symbology::Ean13;
    std::vector<Bar> bars;
    int modules = 0;    // from the first bar to the last
    int quietLeft = 0;  // modules that must stay white at the left
    int quietRight = 0; // and at the right
    QString text;       // what stands below for people

    [[nodiscard]] int fullWidth() const { return quietLeft + modules + quietRight; }
};

// GS1 General Specifications, 5.2.1 and 5.2.3.4: 95 modules, quiet zones of 11 and 7. Error:
// Internal `bar_code_not_made`.
[[nodiscard]] Result<BarCode> ean13BarCode(const Ean13 &number);

// ISO/IEC 15417: quiet zones of 10 modules. Printable ASCII only. Errors: Invalid
// `bar_code_bad_character`; Internal `bar_code_not_made`.
[[nodiscard]] Result<BarCode> code128BarCode(const QString &text);

} // namespace shopdesk
