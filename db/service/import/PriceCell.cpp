// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/PriceCell.h"

#include <QHash>
#include <QRegularExpression>

namespace shopdesk {

namespace {

auto priceError(const QString &reason)
{
    return fail(ErrorKind::Invalid, reason, u"price"_qs);
}

auto currencyError(const QString &reason)
{
    return fail(ErrorKind::Invalid, reason, u"currency"_qs);
}

bool isDollar(Currency currency)
{
    static const QStringList dollars{u"USD"_qs, u"CAD"_qs, u"AUD"_qs,
                                     u"NZD"_qs, u"SGD"_qs, u"HKD"_qs};
    return dollars.contains(currency.code());
}

// A sign, an abbreviation or a code; an unset currency for a blank text.
Result<Currency> currencyNamed(const QString &text, Currency fallback)
{
    static const QHash<QString, QString> codes{
            {u"€"_qs, u"EUR"_qs},      {u"евро"_qs, u"EUR"_qs}, {u"£"_qs, u"GBP"_qs},
            {u"₽"_qs, u"RUB"_qs},    {u"р"_qs, u"RUB"_qs},    {u"руб"_qs, u"RUB"_qs},
            {u"рублей"_qs, u"RUB"_qs}, {u"₴"_qs, u"UAH"_qs},    {u"грн"_qs, u"UAH"_qs},
            {u"₸"_qs, u"KZT"_qs},      {u"тг"_qs, u"KZT"_qs},   {u"zł"_qs, u"PLN"_qs},
            {u"kč"_qs, u"CZK"_qs},     {u"₾"_qs, u"GEL"_qs},  {u"֏"_qs, u"AMD"_qs},
            {u"us$"_qs, u"USD"_qs},    {u"₺"_qs, u"TRY"_qs},    {u"₹"_qs, u"INR"_qs}};
    QString name = text.trimmed().toCaseFolded();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return Currency();
    if (name == u"$"_qs)
        return isDollar(fallback) ? fallback : Currency::parse(u"USD");
    const auto currency = Currency::parse(codes.value(name, name));
    if (!currency)
        return currencyError(u"currency_unknown"_qs);
    return *currency;
}

Result<Currency> agreedCurrency(Currency inAmount, Currency inCell, Currency fallback)
{
    if (inAmount.isSet() && inCell.isSet() && inAmount != inCell)
        return currencyError(u"currency_mismatch"_qs);
    const Currency found = inAmount.isSet() ? inAmount : inCell.isSet() ? inCell : fallback;
    if (!found.isSet())
        return currencyError(u"currency_missing"_qs);
    return found;
}

bool hasProperGroups(const QString &whole, QChar separator)
{
    const QStringList groups = whole.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype length = groups.at(i).size();
        if (i == 0 ? (length < 1 || length > 3) : length != 3)
            return false;
    }
    return true;
}

// "1.299,50" to "1299.50": which of comma and point is the decimal sign.
Result<QString> plainDecimal(QString number, int minorDigits)
{
    static const QRegularExpression grouping(u"[ '’]"_qs);
    number.remove(grouping);
    const qsizetype commas = number.count(u',');
    const qsizetype points = number.count(u'.');
    if (commas == 0 && points == 0)
        return number;
    const bool isCommaLast = number.lastIndexOf(u',') > number.lastIndexOf(u'.');
    const QChar last = isCommaLast ? u',' : u'.';
    const QChar other = isCommaLast ? u'.' : u',';
    if (number.count(last) > 1) {
        if (number.count(other) > 0 || !hasProperGroups(number, last))
            return priceError(u"price_unreadable"_qs);
        return number.remove(last);
    }
    QString whole = number.section(last, 0, 0);
    QString fraction = number.section(last, 1);
    if (whole.isEmpty() || fraction.isEmpty() ||
        (whole.contains(other) && !hasProperGroups(whole, other)))
        return priceError(u"price_unreadable"_qs);
    const bool mayBeGroup = fraction.size() == 3 && whole.size() <= 3 && whole != u"0"_qs &&
                            minorDigits != 3 && !whole.contains(other);
    if (mayBeGroup)
        return priceError(u"price_ambiguous"_qs);
    while (fraction.size() > minorDigits && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > minorDigits)
        return priceError(u"price_too_precise"_qs);
    whole.remove(other);
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

} // namespace

Result<std::optional<Money>> parsePrice(const QString &priceCell, const QString &currencyCell,
                                        Currency fallback)
{
    static const QRegularExpression form(
            u"^([^\\d−–-]*)([−–-]?)\\s*(\\d(?:[\\d\\s.,'’]*\\d)?)([^\\d]*)$"_qs);
    const QString text = priceCell.simplified(); // no-break spaces become plain ones
    if (text.isEmpty())
        return std::nullopt;
    const auto match = form.match(text);
    if (!match.hasMatch())
        return priceError(u"price_unreadable"_qs);
    if (!match.captured(2).isEmpty())
        return priceError(u"price_negative"_qs);
    const QString before = match.captured(1).trimmed();
    const QString behind = match.captured(4).trimmed();
    if (!before.isEmpty() && !behind.isEmpty())
        return priceError(u"price_unreadable"_qs);
    SD_ASSIGN(inAmount, currencyNamed(before + behind, fallback));
    SD_ASSIGN(inCell, currencyNamed(currencyCell, fallback));
    SD_ASSIGN(currency, agreedCurrency(inAmount, inCell, fallback));
    SD_ASSIGN(decimal, plainDecimal(match.captured(3), currency.minorDigits()));
    const auto money = Money::parse(decimal, currency);
    if (!money)
        return priceError(u"price_unreadable"_qs);
    return *money;
}

Result<std::optional<TaxRate>> parseTax(const QString &cell)
{
    static const QRegularExpression form(u"^(\\d{1,3})(?:[.,](\\d{1,2})0*)?\\s*(%?)$"_qs);
    static const QStringList none{
            u"без ндс"_qs, u"не облагается"_qs, u"exempt"_qs, u"none"_qs, u"no"_qs, u"нет"_qs};
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (none.contains(text.toCaseFolded()))
        return TaxRate();
    const auto match = form.match(text);
    if (!match.hasMatch())
        return fail(ErrorKind::Invalid, u"tax_unreadable"_qs, u"tax"_qs);
    const int whole = match.captured(1).toInt();
    const int hundredths = match.captured(2).leftJustified(2, u'0').toInt();
    if (whole == 0 && hundredths > 0 && match.captured(3).isEmpty())
        return fail(ErrorKind::Invalid, u"tax_ambiguous"_qs, u"tax"_qs);
    const auto rate = TaxRate::parse(whole * 100 + hundredths);
    if (!rate)
        return fail(ErrorKind::Invalid, u"tax_unreadable"_qs, u"tax"_qs);
    return *rate;
}

} // namespace shopdesk
