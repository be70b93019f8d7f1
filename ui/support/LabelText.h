// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shopdesk::labeltext {

// How texts of labels are measured and broken; millimetres.

inline constexpr qreal kLeading = 1.3; // of a line to its letters: room for accents and descenders

[[nodiscard]] qreal width(const QString &text, qreal size, bool isStrong);
// As large as `size`, or as small as it must be to stand in the width.
[[nodiscard]] qreal sizeFor(const QString &text, qreal size, bool isStrong, qreal width);
// At most so many lines, the last one elided.
[[nodiscard]] QStringList broken(const QString &text, qreal size, bool isStrong, qreal width,
                                 int most);

} // namespace shopdesk::labeltext
