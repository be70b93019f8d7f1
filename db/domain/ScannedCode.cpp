// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/ScannedCode.h"

#include "db/domain/Ean13.h"
#include "db/domain/Isbn.h"
#include "db/domain/OwnCode.h"

namespace shopdesk {

namespace {

constexpr qsizetype kEanLength = 13;
constexpr qsizetype kShortAddOn = 2;
constexpr qsizetype kLongAddOn = 5;

QStringView currencyOfFirstDigit(QChar digit)
{
    switch (digit.unicode()) {
    case u'0':
    case u'1':
        return u"GBP";
    case u'3':
        return u"AUD";
    case u'4':
        return u"NZD";
    case u'5':
        return u"USD";
    case u'6':
        return u"CAD";
    default:
        return {};
    }
}

// 978 and 979 are books, except 9790, which is sheet music.
bool isBookland(QStringView digits)
{
    return digits.startsWith(u"978") || (digits.startsWith(u"979") && !digits.startsWith(u"9790"));
}

Result<QString> codeOfBarcode(QStringView digits)
{
    if (isBookland(digits)) {
        SD_ASSIGN(isbn, Isbn::parse(digits));
        return isbn.toString();
    }
    SD_ASSIGN(ean, Ean13::parse(digits));
    const auto own = OwnCode::fromBarcode(ean);
    return own ? own->toString() : ean.toString();
}

// The code without an add-on.
Result<QString> codeOf(QStringView compact)
{
    if (compact.startsWith(u"SD")) {
        SD_ASSIGN(own, OwnCode::parse(compact));
        return own.toString();
    }
    if (compact.size() == kEanLength && isAsciiDigits(compact))
        return codeOfBarcode(compact);
    SD_ASSIGN(isbn, Isbn::parse(compact));
    return isbn.toString();
}

bool hasAddOn(QStringView compact)
{
    const auto over = compact.size() - kEanLength;
    return (over == kShortAddOn || over == kLongAddOn) && isAsciiDigits(compact);
}

} // namespace

std::optional<Money> CodeAddOn::price() const
{
    if (digits.size() != kLongAddOn || digits == u"59999")
        return std::nullopt;
    const auto currency = Currency::parse(currencyOfFirstDigit(digits.front()));
    if (!currency)
        return std::nullopt;
    return Money(QStringView(digits).mid(1).toLongLong(), *currency);
}

Result<ScannedCode> ScannedCode::parse(QStringView text)
{
    const auto compact = withoutSeparators(text).toUpper();
    if (!hasAddOn(compact)) {
        SD_ASSIGN(code, codeOf(compact));
        return ScannedCode{.code = code, .addOn = std::nullopt};
    }
    SD_ASSIGN(code, codeOf(QStringView(compact).left(kEanLength)));
    return ScannedCode{.code = code, .addOn = CodeAddOn{compact.mid(kEanLength)}};
}

} // namespace shopdesk
