// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shopdesk {

// A small repeatable generator (SplitMix64, Steele, Lea and Flood 2014): the same seed gives the
// same numbers on every machine, which std::distribution does not promise.
class SeedRandom
{
public:
    explicit SeedRandom(quint64 seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    // 0 to limit - 1.
    [[nodiscard]] qint64 below(qint64 limit)
    {
        return static_cast<qint64>(next() % static_cast<quint64>(limit));
    }
    [[nodiscard]] qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    [[nodiscard]] bool oneIn(qint64 count) { return below(count) == 0; }
    // Small numbers more often than large ones, as a few books sell most.
    [[nodiscard]] qint64 skewedBelow(qint64 limit) { return below(below(limit) + 1); }

    template<class List>
    [[nodiscard]] auto pick(const List &list)
    {
        return list.at(below(list.size()));
    }

private:
    quint64 m_state;
};

} // namespace shopdesk
