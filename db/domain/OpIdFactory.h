// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Clock.h"

#include <QUuid>

#include <functional>
#include <mutex>

namespace shopdesk {

// Makes UUIDs of version 7 (RFC 9562, section 5.7) that only ever grow within one factory, even
// when the clock stands still or goes back: within a millisecond the 12 bits of rand_a count up
// from a random start (section 6.2, method 1), and when they are used up the stamp runs ahead of
// the clock by a millisecond. Ids therefore sort in the order in which they were made, by QUuid
// and by text alike.
//
// One factory per process, given by reference to whoever makes ids. Thread-safe.
class OpIdFactory
{
public:
    // 64 fresh bits per call. Called under the factory's lock, so it need not be thread-safe.
    using RandomSource = std::function<quint64()>;

    // From the system's generator; what production uses.
    [[nodiscard]] static RandomSource systemRandom();
    // Repeatable; for seeding and tests, where the same seed must give the same ids.
    [[nodiscard]] static RandomSource seededRandom(quint64 seed);

    // Borrows the clock, which must outlive the factory.
    explicit OpIdFactory(const Clock &clock, RandomSource random = systemRandom());
    Q_DISABLE_COPY_MOVE(OpIdFactory)
    ~OpIdFactory() = default;

    [[nodiscard]] QUuid next();

    // factory.next<OrderId>()
    template<class TypedId>
    [[nodiscard]] TypedId next()
    {
        return TypedId(next());
    }

private:
    const Clock &m_clock;
    RandomSource m_random;
    std::mutex m_mutex;
    qint64 m_lastMsecs = -1;
    quint16 m_counter = 0;
};

// The moment an id of version 7 carries, in milliseconds since 1970 UTC. Orientation only: clocks
// decide nothing.
[[nodiscard]] qint64 uuidMilliseconds(const QUuid &uuid);

} // namespace shopdesk
