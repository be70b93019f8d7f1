// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Colors.h"

#include <algorithm>
#include <cmath>

namespace shopdesk {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

// The shades that Fusion derives frames and bevels from.
struct Shades
{
    QColor window, base, alternate, text, placeholder, button, highlight, link, tip, tipText;
    QColor lighter, midlight, mid, dark, shadow, disabled;
};

QPalette fromShades(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.placeholder);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.text);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    palette.setColor(QPalette::ToolTipText, shades.tipText);
    palette.setColor(QPalette::Light, shades.lighter);
    palette.setColor(QPalette::Midlight, shades.midlight);
    palette.setColor(QPalette::Mid, shades.mid);
    palette.setColor(QPalette::Dark, shades.dark);
    palette.setColor(QPalette::Shadow, shades.shadow);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.mid);
    return palette;
}

} // namespace

Colors Colors::light()
{
    return {.accent = QColor(0x0b, 0x65, 0x60),
            .accentSurface = QColor(0xdb, 0xed, 0xeb),
            .border = QColor(0xd3, 0xd8, 0xdc),
            .muted = QColor(0x5b, 0x64, 0x6b),
            .positive = QColor(0x17, 0x6c, 0x36),
            .positiveSurface = QColor(0xe3, 0xf3, 0xe8),
            .warning = QColor(0x80, 0x52, 0x00),
            .warningSurface = QColor(0xff, 0xf2, 0xd9),
            .negative = QColor(0xab, 0x22, 0x1b),
            .negativeSurface = QColor(0xfd, 0xea, 0xe8)};
}

Colors Colors::dark()
{
    return {.accent = QColor(0x63, 0xcd, 0xc2),
            .accentSurface = QColor(0x1d, 0x40, 0x3e),
            .border = QColor(0x3b, 0x42, 0x47),
            .muted = QColor(0xa2, 0xab, 0xb1),
            .positive = QColor(0x78, 0xd8, 0x94),
            .positiveSurface = QColor(0x1c, 0x35, 0x26),
            .warning = QColor(0xf1, 0xc0, 0x62),
            .warningSurface = QColor(0x3a, 0x2f, 0x18),
            .negative = QColor(0xff, 0x9a, 0x91),
            .negativeSurface = QColor(0x40, 0x24, 0x22)};
}

Colors Colors::of(const QPalette &palette)
{
    return isDark(palette) ? dark() : light();
}

QPalette lightPalette()
{
    return fromShades({.window = QColor(0xf4, 0xf5, 0xf6),
                       .base = Qt::white,
                       .alternate = QColor(0xf8, 0xf9, 0xfa),
                       .text = QColor(0x1b, 0x1f, 0x23),
                       .placeholder = QColor(0x63, 0x6b, 0x72),
                       .button = QColor(0xfc, 0xfc, 0xfd),
                       .highlight = QColor(0x0b, 0x6b, 0x66),
                       .link = QColor(0x0b, 0x65, 0x60),
                       .tip = QColor(0x26, 0x2b, 0x30),
                       .tipText = QColor(0xf2, 0xf4, 0xf5),
                       .lighter = Qt::white,
                       .midlight = QColor(0xe9, 0xec, 0xee),
                       .mid = QColor(0xbd, 0xc4, 0xca),
                       .dark = QColor(0xa4, 0xac, 0xb3),
                       .shadow = QColor(0x7a, 0x82, 0x89),
                       .disabled = QColor(0x8f, 0x97, 0x9d)});
}

QPalette darkPalette()
{
    return fromShades({.window = QColor(0x20, 0x24, 0x27),
                       .base = QColor(0x19, 0x1c, 0x1f),
                       .alternate = QColor(0x1e, 0x21, 0x24),
                       .text = QColor(0xe6, 0xe9, 0xeb),
                       .placeholder = QColor(0x9a, 0xa3, 0xaa),
                       .button = QColor(0x2c, 0x31, 0x36),
                       .highlight = QColor(0x1a, 0x7a, 0x73),
                       .link = QColor(0x63, 0xcd, 0xc2),
                       .tip = QColor(0xe6, 0xe9, 0xeb),
                       .tipText = QColor(0x1b, 0x1f, 0x23),
                       .lighter = QColor(0x40, 0x47, 0x4d),
                       .midlight = QColor(0x35, 0x3b, 0x40),
                       .mid = QColor(0x4b, 0x53, 0x5a),
                       .dark = QColor(0x11, 0x13, 0x15),
                       .shadow = QColor(0x08, 0x09, 0x0a),
                       .disabled = QColor(0x6b, 0x74, 0x7b)});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace shopdesk
