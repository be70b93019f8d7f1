// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/CashRounding.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace shopdesk {

namespace {

struct Row
{
    std::u16string_view code;
    qint64 unit; // minor units
};

// Where coins below the unit are no longer legal tender or no longer handed out, and the trade
// rounds cash by law or by the central bank's guidance. Sorted.
constexpr auto kRows = std::to_array<Row>({
        {u"AUD", 5},   // 1 and 2 cents withdrawn 1992 (Reserve Bank of Australia)
        {u"CAD", 5},   // 1 cent no longer distributed since 4 February 2013 (Royal Canadian Mint)
        {u"CHF", 5},   // 1 centime withdrawn 1 January 2007 (Federal Council; Coinage Ordinance)
        {u"CZK", 100}, // 50 haleru withdrawn 1 September 2008 (Czech National Bank)
        {u"DKK", 50},  // 25 ore withdrawn 1 October 2008 (Danmarks Nationalbank)
        {u"HUF", 500}, // 1 and 2 forint withdrawn 1 March 2008 (Act III of 2008)
        {u"ILS", 10},  // 5 agorot withdrawn 1 January 2008 (Bank of Israel)
        {u"MYR", 5},   // rounding mechanism since 1 April 2008 (Bank Negara Malaysia)
        {u"NOK", 100}, // 50 ore withdrawn 1 May 2012 (Norges Bank)
        {u"NZD", 10},  // 5 cents withdrawn 1 November 2006 (Reserve Bank of New Zealand)
        {u"SEK", 100}, // 50 ore withdrawn 30 September 2010 (Sveriges Riksbank; Act 1970:1029)
});

static_assert(std::ranges::is_sorted(kRows, {}, &Row::code));

} // namespace

qint64 smallestCashUnit(Currency currency)
{
    const auto code = currency.code().toStdU16String();
    const auto row = std::ranges::lower_bound(kRows, std::u16string_view(code), {}, &Row::code);
    return row != kRows.end() && row->code == code ? row->unit : 1;
}

Money cashRounding(const Money &due)
{
    const auto unit = smallestCashUnit(due.currency());
    const auto over = due.minor() % unit; // has the sign of the sum
    const auto away = unit - qAbs(over);
    if (qAbs(over) < away || over == 0)
        return {-over, due.currency()};
    const auto most = std::numeric_limits<qint64>::max();
    if (due.minor() > most - away || due.minor() < away - most)
        return {0, due.currency()};
    return {over > 0 ? away : -away, due.currency()};
}

} // namespace shopdesk
