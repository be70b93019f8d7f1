// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/IsbnRanges.h"

#include "db/domain/IsbnRangeTable.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kIsbnLength = 13;
constexpr qsizetype kPrefixLength = 3;
constexpr qsizetype kWindow = 7; // digits that a rule looks at

std::u16string_view standardView(QStringView text)
{
    return {text.utf16(), size_t(text.size())};
}

// The number that the rules after `used` digits compare: seven digits, without the check digit
// and padded with zeros.
quint32 windowAfter(QStringView digits, qsizetype used)
{
    quint32 window = 0;
    for (qsizetype i = used; i < used + kWindow; ++i) {
        const auto digit = i < kIsbnLength - 1 ? digits[i].unicode() - u'0' : 0;
        window = window * 10 + quint32(digit);
    }
    return window;
}

// Length of the part that follows `leading`; 0 if the table knows no range in use.
qsizetype nextPartLength(const IsbnRangeTable &table, QStringView leading, QStringView digits)
{
    const auto key = standardView(leading);
    const auto group = std::ranges::lower_bound(table.groups, key, {}, &IsbnRangeGroup::digits);
    if (group == table.groups.end() || group->digits != key)
        return 0;
    const auto window = windowAfter(digits, leading.size());
    const auto ranges = table.rangesOf(*group);
    const auto range = std::ranges::lower_bound(ranges, window, {}, &IsbnRange::last);
    return range == ranges.end() || window < range->first ? 0 : range->length;
}

} // namespace

std::optional<IsbnParts> splitIsbn(QStringView digits)
{
    if (digits.size() != kIsbnLength)
        return std::nullopt;
    const auto groupLength = nextPartLength(isbnPrefixTable(), digits.left(kPrefixLength), digits);
    if (groupLength == 0)
        return std::nullopt;
    const auto groupEnd = kPrefixLength + groupLength;
    const auto registrantLength =
            nextPartLength(isbnRegistrationTable(), digits.left(groupEnd), digits);
    const auto registrantEnd = groupEnd + registrantLength;
    if (registrantLength == 0 || registrantEnd >= kIsbnLength - 1)
        return std::nullopt;
    return IsbnParts{.prefix = digits.left(kPrefixLength),
                     .group = digits.mid(kPrefixLength, groupLength),
                     .registrant = digits.mid(groupEnd, registrantLength),
                     .publication = digits.mid(registrantEnd, kIsbnLength - 1 - registrantEnd),
                     .check = digits.right(1)};
}

} // namespace shopdesk
