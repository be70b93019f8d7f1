// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Isbn.h"

#include "db/domain/IsbnRanges.h"

namespace shopdesk {

namespace {

constexpr qsizetype kLength10 = 10;
constexpr qsizetype kLength13 = 13;

tl::unexpected<Error> bad(QString reason, QVariantMap facts = {})
{
    return fail(ErrorKind::Invalid, std::move(reason), u"isbn"_qs, std::move(facts));
}

bool hasOnlyIsbnCharacters(QStringView compact)
{
    const bool mayEndInX = compact.size() == kLength10 && compact.endsWith(u'X');
    const auto digits = mayEndInX ? compact.chopped(1) : compact;
    return compact.isEmpty() || isAsciiDigits(digits);
}

Result<QString> digitsFrom10(const QString &compact)
{
    if (isbn10CheckDigit(compact) != compact.back())
        return bad(u"isbn_bad_check_digit"_qs);
    const QString twelve = u"978"_qs + compact.left(kLength10 - 1);
    return twelve + ean13CheckDigit(twelve);
}

Result<QString> digitsFrom13(const QString &compact)
{
    const bool isSheetMusic = compact.startsWith(u"9790");
    if ((!compact.startsWith(u"978") && !compact.startsWith(u"979")) || isSheetMusic)
        return bad(u"isbn_bad_prefix"_qs);
    if (ean13CheckDigit(compact) != compact.back())
        return bad(u"isbn_bad_check_digit"_qs);
    return compact;
}

} // namespace

Result<Isbn> Isbn::parse(QStringView text)
{
    const auto compact = withoutSeparators(text).toUpper();
    if (!hasOnlyIsbnCharacters(compact))
        return bad(u"isbn_bad_character"_qs);
    if (compact.size() != kLength10 && compact.size() != kLength13)
        return bad(u"isbn_bad_length"_qs, {{u"length"_qs, compact.size()}});
    SD_ASSIGN(digits, compact.size() == kLength10 ? digitsFrom10(compact) : digitsFrom13(compact));
    return Isbn(digits);
}

QString Isbn::hyphenated() const
{
    const auto parts = splitIsbn(m_digits);
    if (!parts)
        return m_digits;
    return u"%1-%2-%3-%4-%5"_qs.arg(parts->prefix, parts->group, parts->registrant,
                                    parts->publication, parts->check);
}

std::optional<QString> Isbn::isbn10() const
{
    if (!m_digits.startsWith(u"978"))
        return std::nullopt;
    const auto nine = QStringView(m_digits).mid(3, kLength10 - 1);
    return nine.toString() + isbn10CheckDigit(nine);
}

QChar isbn10CheckDigit(QStringView digits)
{
    Q_ASSERT(digits.size() >= kLength10 - 1);
    int sum = 0;
    for (qsizetype i = 0; i < kLength10 - 1; ++i)
        sum += (digits[i].unicode() - u'0') * int(kLength10 - i);
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? QChar(u'X') : QChar(char16_t(u'0' + check));
}

} // namespace shopdesk
