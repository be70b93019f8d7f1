// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Shares.h"

#include <algorithm>
#include <numeric>

namespace shopdesk {

namespace {

// A product of two amounts does not fit into 64 bits.
__extension__ using Wide = __int128;

} // namespace

qint64 roundedShare(qint64 amount, qint64 numerator, qint64 denominator)
{
    // Taking whole denominators out first keeps every product small.
    const qint64 rest = amount % denominator * numerator;
    return amount / denominator * numerator + (2 * rest + denominator) / (2 * denominator);
}

QList<qint64> proportionalParts(qint64 amount, std::span<const qint64> weights)
{
    QList<qint64> parts(qsizetype(weights.size()), 0);
    const auto whole = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (amount == 0 || whole == 0)
        return parts;
    QList<qint64> remainders;
    auto left = amount;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto product = Wide(amount) * weights[size_t(i)];
        parts[i] = qint64(product / whole);
        remainders.append(qint64(product % whole));
        left -= parts.at(i);
    }
    QList<qsizetype> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](qsizetype i) { return remainders.at(i); });
    for (qsizetype i = 0; i < left; ++i)
        ++parts[order.at(i)];
    return parts;
}

} // namespace shopdesk
