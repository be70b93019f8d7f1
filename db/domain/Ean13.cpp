// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Ean13.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kLength = 13;
constexpr char16_t kMinusSign = 0x2212;

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(kMinusSign);
}

} // namespace

Result<Ean13> Ean13::parse(QStringView text)
{
    auto digits = withoutSeparators(text);
    if (!digits.isEmpty() && !isAsciiDigits(digits))
        return fail(ErrorKind::Invalid, u"ean_bad_character"_qs, u"ean"_qs);
    if (digits.size() != kLength) {
        return fail(ErrorKind::Invalid, u"ean_bad_length"_qs, u"ean"_qs,
                    {{u"length"_qs, digits.size()}});
    }
    if (ean13CheckDigit(digits) != digits.back())
        return fail(ErrorKind::Invalid, u"ean_bad_check_digit"_qs, u"ean"_qs);
    return Ean13(std::move(digits));
}

std::optional<Ean13> Ean13::fromTwelve(QStringView digits)
{
    if (digits.size() != kLength - 1 || !isAsciiDigits(digits))
        return std::nullopt;
    return Ean13(digits.toString() + ean13CheckDigit(digits));
}

bool Ean13::isInStore() const
{
    return m_digits.startsWith(u'2');
}

QChar ean13CheckDigit(QStringView digits)
{
    Q_ASSERT(digits.size() >= kLength - 1);
    int sum = 0;
    for (qsizetype i = 0; i < kLength - 1; ++i)
        sum += (digits[i].unicode() - u'0') * (i % 2 == 0 ? 1 : 3);
    return QChar(char16_t(u'0' + (10 - sum % 10) % 10));
}

bool isAsciiDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutSeparators(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(kept), [](QChar c) { return !isSeparator(c); });
    return kept;
}

} // namespace shopdesk
