// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/Formats.h"

#include "db/domain/Currency.h"
#include "db/domain/Isbn.h"

#include <QDateTime>

namespace shopdesk {

namespace {

QString symbolOf(const QString &currency)
{
    if (currency == u"EUR"_qs)
        return QString(QChar(0x20AC));
    if (currency == u"USD"_qs)
        return u"$"_qs;
    if (currency == u"GBP"_qs)
        return QString(QChar(0x00A3));
    if (currency == u"RUB"_qs)
        return QString(QChar(0x20BD));
    return currency;
}

// Without losing the most negative number.
quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - static_cast<quint64>(value) : static_cast<quint64>(value);
}

QString unsignedAmount(const QLocale &locale, quint64 minor, const Currency &currency)
{
    const auto per = static_cast<quint64>(currency.isSet() ? currency.minorPerMajor() : 100);
    const int digits = currency.isSet() ? currency.minorDigits() : 2;
    auto text = locale.toString(static_cast<qulonglong>(minor / per));
    if (digits == 0)
        return text;
    auto fraction = QString::number(minor % per).rightJustified(digits, u'0');
    for (auto &digit : fraction)
        digit = locale.toString(digit.digitValue()).front();
    return text + locale.decimalPoint() + fraction;
}

QString signOf(const QLocale &locale, qint64 value)
{
    return value < 0 ? locale.negativeSign() : QString();
}

Currency currencyOf(const QString &code)
{
    return Currency::parse(code).value_or(Currency());
}

} // namespace

QString Formats::amount(qint64 minor, const QString &currency) const
{
    return signOf(m_locale, minor) +
           unsignedAmount(m_locale, magnitude(minor), currencyOf(currency));
}

QString Formats::money(qint64 minor, const QString &currency) const
{
    const auto number = unsignedAmount(m_locale, magnitude(minor), currencyOf(currency));
    // The locale's own place for the symbol, taken from a whole number.
    const auto one = m_locale.toString(1);
    auto text = m_locale.toCurrencyString(qlonglong(1), symbolOf(currency));
    const auto at = text.indexOf(one);
    if (at < 0)
        return signOf(m_locale, minor) + number + QChar::Nbsp + symbolOf(currency);
    return signOf(m_locale, minor) + text.replace(at, one.size(), number);
}

QString Formats::integer(qint64 value) const
{
    return m_locale.toString(static_cast<qlonglong>(value));
}

QString Formats::year(qint64 value) const
{
    if (value >= 0)
        return QString::number(value);
    return tr("%1 BC", "a year before Christ").arg(magnitude(value));
}

QString Formats::percent(qint64 basisPoints) const
{
    const auto whole = magnitude(basisPoints) / 100;
    const auto rest = magnitude(basisPoints) % 100;
    auto text = signOf(m_locale, basisPoints) + m_locale.toString(static_cast<qulonglong>(whole));
    if (rest != 0) {
        auto fraction = QString::number(rest).rightJustified(2, u'0');
        if (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += m_locale.decimalPoint() + fraction;
    }
    return text + QChar::Nbsp + m_locale.percent();
}

QString Formats::rating(qint64 hundredths) const
{
    const auto tenths = (hundredths + 5) / 10;
    return m_locale.toString(static_cast<qlonglong>(tenths / 10)) + m_locale.decimalPoint() +
           m_locale.toString(static_cast<qlonglong>(tenths % 10));
}

QString Formats::dateTime(const QDateTime &utc) const
{
    return utc.isValid() ? m_locale.toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString Formats::date(const QDate &date) const
{
    return date.isValid() ? m_locale.toString(date, QLocale::ShortFormat) : QString();
}

QString Formats::code(const QString &isbnOrOwnCode)
{
    const auto isbn = Isbn::parse(isbnOrOwnCode);
    return isbn ? isbn->hyphenated() : isbnOrOwnCode;
}

QString Formats::text(ColumnKind kind, const QVariant &value, const QString &currency) const
{
    if (value.isNull())
        return {};
    switch (kind) {
    case ColumnKind::Integer:
        return integer(value.toLongLong());
    case ColumnKind::Money:
        return money(value.toLongLong(), currency);
    case ColumnKind::Percent:
        return percent(value.toLongLong());
    case ColumnKind::Rating:
        return rating(value.toLongLong());
    case ColumnKind::DateTime:
        return dateTime(QDateTime::fromString(value.toString(), Qt::ISODateWithMs));
    case ColumnKind::Date:
        return date(QDate::fromString(value.toString(), Qt::ISODate));
    case ColumnKind::Bool:
        return yesNo(value);
    case ColumnKind::Isbn:
        return code(value.toString());
    case ColumnKind::Id:
    case ColumnKind::Text:
    case ColumnKind::State:
        break;
    }
    return value.toString();
}

QString Formats::yesNo(const QVariant &value)
{
    return value.toBool() ? tr("Yes") : tr("No");
}

int Formats::alignment(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Integer:
    case ColumnKind::Money:
    case ColumnKind::Percent:
    case ColumnKind::Rating:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace shopdesk
