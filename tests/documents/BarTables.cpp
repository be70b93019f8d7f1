// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/BarTables.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace shopdesk::test {

namespace {

constexpr std::array<const char *, 10> kSetA{"0001101", "0011001", "0010011", "0111101", "0100011",
                                             "0110001", "0101111", "0111011", "0110111", "0001011"};
constexpr std::array<const char *, 10> kSetB{"0100111", "0110011", "0011011", "0100001", "0011101",
                                             "0111001", "0000101", "0010001", "0001001", "0010111"};
constexpr std::array<const char *, 10> kSetC{"1110010", "1100110", "1101100", "1000010", "1011100",
                                             "1001110", "1010000", "1000100", "1001000", "1110100"};
constexpr std::array<const char *, 10> kLeftSets{"AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB",
                                                 "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"};

constexpr std::array<const char *, 107> kCode128{
        "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212",
        "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221",
        "223211", "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221",
        "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321",
        "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131",
        "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131",
        "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111",
        "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
        "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242",
        "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
        "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
        "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"};

template<size_t N>
int indexIn(const std::array<const char *, N> &table, const QString &text)
{
    const auto *const found = std::ranges::find_if(
            table, [&text](const char *entry) { return text == QLatin1String(entry); });
    return found == table.end() ? -1 : static_cast<int>(std::distance(table.begin(), found));
}

} // namespace

QString ean13Modules(const QString &digits)
{
    const auto digit = [&digits](int i) { return static_cast<size_t>(digits[i].digitValue()); };
    QString modules = u"101"_qs;
    for (int i = 0; i < 6; ++i) {
        const auto &set = kLeftSets[digit(0)][i] == 'A' ? kSetA : kSetB;
        modules += QLatin1String(set[digit(i + 1)]);
    }
    modules += u"01010"_qs;
    for (int i = 7; i < 13; ++i)
        modules += QLatin1String(kSetC[digit(i)]);
    return modules + u"101"_qs;
}

EanDigit eanDigit(const QString &modules)
{
    if (const int digit = indexIn(kSetA, modules); digit >= 0)
        return {digit, u'A'};
    if (const int digit = indexIn(kSetB, modules); digit >= 0)
        return {digit, u'B'};
    return {indexIn(kSetC, modules), u'C'};
}

int eanFirstDigit(const QString &sets)
{
    return indexIn(kLeftSets, sets);
}

int code128Value(const QString &widths)
{
    return indexIn(kCode128, widths);
}

} // namespace shopdesk::test
