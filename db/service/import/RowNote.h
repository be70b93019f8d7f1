// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// Something that a person should know about a value of a row, although the row was taken.
struct RowNote
{
    QString field;
    QString reason; // e.g. "isbn_repaired"
    QString value;  // excerpt of what the file says

    friend bool operator==(const RowNote &, const RowNote &) = default;
};

// The beginning of a value, short enough for a report.
[[nodiscard]] inline QString excerptOf(const QString &value)
{
    constexpr qsizetype kLongest = 80;
    const QString simple = value.left(2 * kLongest).simplified();
    return simple.size() <= kLongest ? simple : simple.left(kLongest - 1) + u'…';
}

} // namespace shopdesk
