// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <atomic>

namespace shopdesk {

// Where the time comes from. Nothing below app/ asks the system for it directly, so that tests
// and the simulation decide what time it is. now() may be called from any thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    // The present moment in UTC with milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

// A clock that stands still until it is moved; for tests, seeding and simulation.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start);

    [[nodiscard]] QDateTime now() const override;
    void set(const QDateTime &moment);
    // Negative to go back, as a badly set system clock does.
    void advance(qint64 milliseconds);

private:
    std::atomic<qint64> m_msecs;
};

} // namespace shopdesk
