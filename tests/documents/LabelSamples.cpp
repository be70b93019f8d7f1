// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/LabelSamples.h"

#include "db/domain/Ean13.h"

namespace shopdesk::test {

LabelData taxedShop()
{
    return {.shopCode = u"LPZ"_qs, .shopName = u"Leipzig"_qs, .books = {}};
}

LabelData untaxedShop()
{
    auto shop = taxedShop();
    shop.pricesIncludeTax = false;
    return shop;
}

Formats english()
{
    return Formats(QLocale(u"en_IE"_qs));
}

LabelBook sampleBook(int number)
{
    const auto twelve = u"978%1"_qs.arg(310'000'000 + number * 7919LL, 9, 10, QChar(u'0'));
    return {.id = {},
            .isbn = Ean13::fromTwelve(twelve)->toString(),
            .ownCode = {},
            .title = u"Faust, Teil %1"_qs.arg(number),
            .authors = {u"Goethe"_qs},
            .priceMinor = 1999,
            .currency = u"EUR"_qs,
            .taxRateBp = 700,
            .category = {u"Fiction"_qs, u"Plays"_qs}};
}

std::vector<LabelItem> sampleItems(int count, const LabelChoices &choices)
{
    std::vector<LabelItem> result;
    for (int i = 0; i < count; ++i)
        result.push_back({LabelContent::of(sampleBook(i), taxedShop(), choices, english()), 1});
    return result;
}

} // namespace shopdesk::test
