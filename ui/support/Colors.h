// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace shopdesk {

// The meaning-bearing colours beside those of QPalette. A widget asks for them with its own
// palette while painting, so nothing has to be told when the person switches light and dark.
// Every text colour reaches 4.5:1 on window, base and its own surface (WCAG 2.1, 1.4.3).
struct Colors
{
    QColor accent;        // text, links and lines in the accent colour
    QColor accentSurface; // background of the current page, of a selection without focus
    QColor border;        // lines that separate
    QColor muted;         // secondary text
    QColor positive;      // done, in stock
    QColor positiveSurface;
    QColor warning; // needs attention, low stock
    QColor warningSurface;
    QColor negative; // refused, wrong, out of stock
    QColor negativeSurface;

    [[nodiscard]] static Colors light();
    [[nodiscard]] static Colors dark();
    // The set that fits a palette, by the lightness of its window colour.
    [[nodiscard]] static Colors of(const QPalette &palette);
};

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette &palette);

// Contrast ratio from 1 to 21 as WCAG 2.1 defines it (relative luminance of sRGB).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace shopdesk
