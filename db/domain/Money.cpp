// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Money.h"

namespace shopdesk {

namespace {

tl::unexpected<Error> overflow()
{
    return fail(ErrorKind::Invalid, u"money_overflow"_qs);
}

Result<void> sameCurrency(const Money &a, const Money &b)
{
    if (a.currency() == b.currency())
        return {};
    return fail(ErrorKind::Internal, u"money_currency_mismatch"_qs, {},
                {{u"left"_qs, a.currency().code()}, {u"right"_qs, b.currency().code()}});
}

// The digits of a decimal without its separator and padded to the minor unit, or nothing if the
// text is not of the form digits[separator digits].
std::optional<QString> minorDigitsOf(QStringView text, int decimals)
{
    QString digits;
    qsizetype separatorAt = -1;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if ((c == u'.' || c == u',') && separatorAt < 0 && !digits.isEmpty())
            separatorAt = digits.size();
        else
            return std::nullopt;
    }
    const auto given = separatorAt < 0 ? 0 : digits.size() - separatorAt;
    if (digits.isEmpty() || given > decimals || (separatorAt >= 0 && given == 0))
        return std::nullopt;
    return digits + QString(decimals - given, u'0');
}

} // namespace

Result<Money> Money::parse(QStringView decimal, Currency currency)
{
    auto text = decimal.trimmed();
    const bool negative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (negative)
        text = text.mid(1);
    const auto digits = minorDigitsOf(text, currency.minorDigits());
    if (!digits)
        return fail(ErrorKind::Invalid, u"money_malformed"_qs);
    bool fits = false;
    // The sign is read with the digits: the smallest amount has no positive counterpart.
    const auto minor = QString((negative ? u"-"_qs : QString()) + *digits).toLongLong(&fits);
    if (!fits)
        return overflow();
    return Money(minor, currency);
}

Result<Money> Money::plus(const Money &other) const
{
    SD_TRY(sameCurrency(*this, other));
    qint64 sum = 0;
    if (__builtin_add_overflow(m_minor, other.m_minor, &sum))
        return overflow();
    return Money(sum, m_currency);
}

Result<Money> Money::minus(const Money &other) const
{
    SD_TRY(sameCurrency(*this, other));
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_minor, other.m_minor, &difference))
        return overflow();
    return Money(difference, m_currency);
}

Result<Money> Money::times(qint64 factor) const
{
    qint64 product = 0;
    if (__builtin_mul_overflow(m_minor, factor, &product))
        return overflow();
    return Money(product, m_currency);
}

Result<std::strong_ordering> Money::compare(const Money &other) const
{
    SD_TRY(sameCurrency(*this, other));
    return m_minor <=> other.m_minor;
}

QString Money::toDecimal() const
{
    const auto decimals = m_currency.minorDigits();
    auto digits = QString::number(m_minor);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return negative ? u'-' + digits : digits;
}

} // namespace shopdesk
