// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace shopdesk {

// One rule of the range message: the next seven digits (padded with zeros on the right where an
// ISBN has fewer) lie in first..last, so the next part has `length` digits; 0 means that the range
// is not in use.
struct IsbnRange
{
    quint32 first;
    quint32 last;
    quint8 length;
};

// The rules that apply after `digits`: "978" for the length of the group, "9785" for the length of
// the registrant. They are ranges[firstRange .. firstRange + rangeCount), ascending.
struct IsbnRangeGroup
{
    std::u16string_view digits;
    quint16 firstRange;
    quint16 rangeCount;
};

// Groups in ascending order of digits, as generated. Static storage.
struct IsbnRangeTable
{
    std::span<const IsbnRangeGroup> groups;
    std::span<const IsbnRange> ranges;

    [[nodiscard]] std::span<const IsbnRange> rangesOf(const IsbnRangeGroup &group) const
    {
        return ranges.subspan(group.firstRange, group.rangeCount);
    }
};

// After the GS1 prefix, and after prefix and registration group.
[[nodiscard]] IsbnRangeTable isbnPrefixTable();
[[nodiscard]] IsbnRangeTable isbnRegistrationTable();

} // namespace shopdesk
