// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/OpIdFactory.h"

#include <QRandomGenerator64>

#include <algorithm>
#include <memory>
#include <random>

namespace shopdesk {

namespace {

constexpr qint64 kMaxMsecs = (qint64(1) << 48) - 1;
constexpr quint16 kMaxCounter = 0x0fff;
// The counter starts with its top bit clear, so that at least 2,048 ids fit into the rest of any
// millisecond (RFC 9562, section 6.2, "counter rollover guard").
constexpr quint16 kCounterSeedMask = 0x07ff;

QUuid assemble(qint64 msecs, quint16 counter, quint64 random)
{
    const auto stamp = quint64(msecs);
    const auto byte = [random](int index) { return uchar(random >> (8 * (7 - index))); };
    return QUuid(uint(stamp >> 16), ushort(stamp & 0xffff), ushort(0x7000 | counter),
                 uchar(0x80 | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5),
                 byte(6), byte(7));
}

} // namespace

OpIdFactory::RandomSource OpIdFactory::systemRandom()
{
    return [] { return QRandomGenerator64::system()->generate64(); };
}

OpIdFactory::RandomSource OpIdFactory::seededRandom(quint64 seed)
{
    return [engine = std::make_shared<std::mt19937_64>(seed)] { return quint64((*engine)()); };
}

OpIdFactory::OpIdFactory(const Clock &clock, RandomSource random)
    : m_clock(clock)
    , m_random(std::move(random))
{
}

QUuid OpIdFactory::next()
{
    const std::scoped_lock lock(m_mutex);
    const auto msecs = std::clamp<qint64>(m_clock.now().toMSecsSinceEpoch(), 0, kMaxMsecs);
    if (msecs > m_lastMsecs) {
        m_lastMsecs = msecs;
        m_counter = quint16(m_random() & kCounterSeedMask);
    } else if (m_counter < kMaxCounter) {
        ++m_counter;
    } else {
        ++m_lastMsecs;
        m_counter = quint16(m_random() & kCounterSeedMask);
    }
    return assemble(m_lastMsecs, m_counter, m_random());
}

qint64 uuidMilliseconds(const QUuid &uuid)
{
    return qint64((quint64(uuid.data1) << 16) | uuid.data2);
}

} // namespace shopdesk
