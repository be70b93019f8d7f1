// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/TextKey.h"

#include "db/domain/TextFolding.h"

#include <algorithm>
#include <array>

namespace shopdesk {

namespace {

constexpr char16_t kAsciiEnd = 0x80;

// What each ASCII character becomes: itself folded, a space, or 0 for "dropped".
constexpr auto kAsciiFolding = [] {
    std::array<char16_t, kAsciiEnd> table{};
    for (char16_t c = 0; c < kAsciiEnd; ++c) {
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isLower = c >= u'a' && c <= u'z';
        const bool isUpper = c >= u'A' && c <= u'Z';
        const bool isSymbol = std::u16string_view(u"$+<=>|~").find(c) != std::u16string_view::npos;
        const bool isApostrophe = c == u'\'' || c == u'`';
        if (isUpper)
            table[c] = char16_t(c + (u'a' - u'A'));
        else if (isDigit || isLower || isSymbol)
            table[c] = c;
        else
            table[c] = isApostrophe ? u'\0' : u' ';
    }
    return table;
}();

// Most titles are ASCII; a million of them are keyed at import, so they take one pass and one
// allocation.
QString asciiKey(QStringView text)
{
    QString key(text.size(), Qt::Uninitialized);
    QChar *const begin = key.data();
    QChar *out = begin;
    bool spacePending = false;
    for (const QChar c : text) {
        const char16_t folded = kAsciiFolding[c.unicode()];
        if (folded == u' ') {
            spacePending = out != begin;
        } else if (folded != u'\0') {
            if (spacePending)
                *out++ = u' ';
            spacePending = false;
            *out++ = QChar(folded);
        }
    }
    key.truncate(out - begin);
    return key;
}

QString keyOf(QStringView text)
{
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < kAsciiEnd; });
    return isAscii ? asciiKey(text) : foldedText(text);
}

} // namespace

QString searchKey(QStringView text)
{
    return keyOf(text);
}

QString sortKey(QStringView text)
{
    QString key = keyOf(text);
    qsizetype end = 0;
    for (qsizetype points = 0; points < kSortKeyLength && end < key.size(); ++points)
        end += key[end].isHighSurrogate() && end + 1 < key.size() ? 2 : 1;
    if (end < key.size())
        key = key.left(end).trimmed();
    return key;
}

} // namespace shopdesk
