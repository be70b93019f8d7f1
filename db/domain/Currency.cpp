// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Currency.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace shopdesk {

namespace {

struct Row
{
    std::u16string_view code;
    int minorDigits;
};

// ISO 4217 list one, as amended to January 2026 (XCG, ZWG in; ANG, BGN, HRK, SLL, ZWL out); sorted.
constexpr auto kRows = std::to_array<Row>({
        {u"AED", 2}, {u"AFN", 2}, {u"ALL", 2}, {u"AMD", 2}, {u"AOA", 2}, {u"ARS", 2}, {u"AUD", 2},
        {u"AWG", 2}, {u"AZN", 2}, {u"BAM", 2}, {u"BBD", 2}, {u"BDT", 2}, {u"BHD", 3}, {u"BIF", 0},
        {u"BMD", 2}, {u"BND", 2}, {u"BOB", 2}, {u"BRL", 2}, {u"BSD", 2}, {u"BTN", 2}, {u"BWP", 2},
        {u"BYN", 2}, {u"BZD", 2}, {u"CAD", 2}, {u"CDF", 2}, {u"CHF", 2}, {u"CLP", 0}, {u"CNY", 2},
        {u"COP", 2}, {u"CRC", 2}, {u"CUP", 2}, {u"CVE", 2}, {u"CZK", 2}, {u"DJF", 0}, {u"DKK", 2},
        {u"DOP", 2}, {u"DZD", 2}, {u"EGP", 2}, {u"ERN", 2}, {u"ETB", 2}, {u"EUR", 2}, {u"FJD", 2},
        {u"FKP", 2}, {u"GBP", 2}, {u"GEL", 2}, {u"GHS", 2}, {u"GIP", 2}, {u"GMD", 2}, {u"GNF", 0},
        {u"GTQ", 2}, {u"GYD", 2}, {u"HKD", 2}, {u"HNL", 2}, {u"HTG", 2}, {u"HUF", 2}, {u"IDR", 2},
        {u"ILS", 2}, {u"INR", 2}, {u"IQD", 3}, {u"IRR", 2}, {u"ISK", 0}, {u"JMD", 2}, {u"JOD", 3},
        {u"JPY", 0}, {u"KES", 2}, {u"KGS", 2}, {u"KHR", 2}, {u"KMF", 0}, {u"KPW", 2}, {u"KRW", 0},
        {u"KWD", 3}, {u"KYD", 2}, {u"KZT", 2}, {u"LAK", 2}, {u"LBP", 2}, {u"LKR", 2}, {u"LRD", 2},
        {u"LSL", 2}, {u"LYD", 3}, {u"MAD", 2}, {u"MDL", 2}, {u"MGA", 2}, {u"MKD", 2}, {u"MMK", 2},
        {u"MNT", 2}, {u"MOP", 2}, {u"MRU", 2}, {u"MUR", 2}, {u"MVR", 2}, {u"MWK", 2}, {u"MXN", 2},
        {u"MYR", 2}, {u"MZN", 2}, {u"NAD", 2}, {u"NGN", 2}, {u"NIO", 2}, {u"NOK", 2}, {u"NPR", 2},
        {u"NZD", 2}, {u"OMR", 3}, {u"PAB", 2}, {u"PEN", 2}, {u"PGK", 2}, {u"PHP", 2}, {u"PKR", 2},
        {u"PLN", 2}, {u"PYG", 0}, {u"QAR", 2}, {u"RON", 2}, {u"RSD", 2}, {u"RUB", 2}, {u"RWF", 0},
        {u"SAR", 2}, {u"SBD", 2}, {u"SCR", 2}, {u"SDG", 2}, {u"SEK", 2}, {u"SGD", 2}, {u"SHP", 2},
        {u"SLE", 2}, {u"SOS", 2}, {u"SRD", 2}, {u"SSP", 2}, {u"STN", 2}, {u"SVC", 2}, {u"SYP", 2},
        {u"SZL", 2}, {u"THB", 2}, {u"TJS", 2}, {u"TMT", 2}, {u"TND", 3}, {u"TOP", 2}, {u"TRY", 2},
        {u"TTD", 2}, {u"TWD", 2}, {u"TZS", 2}, {u"UAH", 2}, {u"UGX", 0}, {u"USD", 2}, {u"UYU", 2},
        {u"UZS", 2}, {u"VED", 2}, {u"VES", 2}, {u"VND", 0}, {u"VUV", 0}, {u"WST", 2}, {u"XAF", 0},
        {u"XCD", 2}, {u"XCG", 2}, {u"XOF", 0}, {u"XPF", 0}, {u"YER", 2}, {u"ZAR", 2}, {u"ZMW", 2},
        {u"ZWG", 2},
});

static_assert(std::ranges::is_sorted(kRows, {}, &Row::code));

} // namespace

Result<Currency> Currency::parse(QStringView code)
{
    const auto upper = code.trimmed().toString().toUpper().toStdU16String();
    const auto found = std::ranges::lower_bound(kRows, std::u16string_view(upper), {}, &Row::code);
    if (found == kRows.end() || found->code != upper)
        return fail(ErrorKind::Invalid, u"currency_unknown"_qs, u"currency"_qs);
    return Currency(qint16(found - kRows.begin()));
}

QString Currency::code() const
{
    if (!isSet())
        return u"XXX"_qs;
    const auto code = kRows[size_t(m_index)].code;
    return QString::fromUtf16(code.data(), qsizetype(code.size()));
}

int Currency::minorDigits() const
{
    return isSet() ? kRows[size_t(m_index)].minorDigits : 0;
}

qint64 Currency::minorPerMajor() const
{
    qint64 factor = 1;
    for (int i = 0; i < minorDigits(); ++i)
        factor *= 10;
    return factor;
}

QStringList currencyCodes()
{
    QStringList codes;
    codes.reserve(qsizetype(kRows.size()));
    for (const auto &row : kRows)
        codes.append(QString::fromUtf16(row.code.data(), qsizetype(row.code.size())));
    return codes;
}

} // namespace shopdesk
