// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

namespace shopdesk::metrics {

// The window stands on a grid of eight device independent pixels; halves only inside a control.
inline constexpr int kGrid = 8;
inline constexpr int kHalf = kGrid / 2;
inline constexpr int kMargin = 2 * kGrid;
inline constexpr int kSection = 3 * kGrid;
inline constexpr int kRadius = 4;
inline constexpr int kControlHeight = 4 * kGrid;
inline constexpr int kNavigatorWidth = 26 * kGrid;
inline constexpr int kDialogWidth = 56 * kGrid;
inline constexpr int kDetailWidth = 42 * kGrid;
inline constexpr int kIcon = 22; // the size Breeze draws its action icons for; sharp only there
inline constexpr int kLargeIcon = 44;
inline constexpr int kHeadArrow = kGrid + kHalf; // of the column that a table is sorted by

// Height of a table row that holds one line of text in this font.
[[nodiscard]] inline int rowHeight(const QFontMetrics &font)
{
    return font.height() + kGrid + kHalf;
}

} // namespace shopdesk::metrics
