// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/BookField.h"

#include <algorithm>

namespace shopdesk {

namespace {

// In the order of the enumeration.
constexpr std::array<const char16_t *, kBookFields.size()> kNames = {
        u"isbn",      u"isbn13", u"title",    u"original_title", u"subtitle",    u"authors",
        u"publisher", u"year",   u"language", u"format",         u"description", u"price",
        u"currency",  u"tax",    u"category", u"own_code"};

} // namespace

QString bookFieldName(BookField field)
{
    return QString::fromUtf16(kNames.at(static_cast<size_t>(field)));
}

std::optional<BookField> bookFieldNamed(QStringView name)
{
    const auto found =
            std::find_if(kBookFields.begin(), kBookFields.end(),
                         [name](BookField field) { return bookFieldName(field) == name; });
    return found == kBookFields.end() ? std::nullopt : std::optional(*found);
}

} // namespace shopdesk
