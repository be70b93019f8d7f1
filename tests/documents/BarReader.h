// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <optional>
#include <vector>

namespace shopdesk::test {

// What a scanner does: looks along lines of a picture for a bar code with its quiet zones.
struct ReadCode
{
    enum class Kind { Ean13, Code128 };
    Kind kind = Kind::Ean13;
    QString text;
    double module = 0; // pixels
    double left = 0;   // of the first bar, pixels

    friend bool operator==(const ReadCode &, const ReadCode &) = default;
};

// The bar code on one line of a picture with eight bits of grey, if there is one.
[[nodiscard]] std::optional<ReadCode> readLine(const QImage &grey, int y);
// On some line of the picture; the first that is found.
[[nodiscard]] std::optional<ReadCode> readCode(const QImage &grey);

} // namespace shopdesk::test
