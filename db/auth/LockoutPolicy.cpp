// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/LockoutPolicy.h"

#include <algorithm>

namespace shopdesk {

namespace {

using namespace std::chrono_literals;

constexpr int kFailuresUntilLock = 10;
constexpr std::chrono::seconds kLongestDelay = 60s;
constexpr std::chrono::seconds kLock = 15min;

LockoutState delayedFrom(const LockoutState &state, const QDateTime &now)
{
    LockoutState next = state;
    next.lastFailureAt = now;
    next.lockedUntil = now.addSecs(lockoutDelay(state.failures).count());
    return next;
}

// Also mends a row in which the end lies further off than any delay reaches (a clock that stood in
// the future when the failure was written, or a hand that edited the file).
bool isImplausible(const LockoutState &state, const QDateTime &now)
{
    return now < state.lastFailureAt ||
           state.lastFailureAt.secsTo(state.lockedUntil) != lockoutDelay(state.failures).count();
}

} // namespace

std::chrono::seconds lockoutDelay(int failures)
{
    if (failures <= 0)
        return 0s;
    if (failures >= kFailuresUntilLock)
        return kLock;
    return std::min(std::chrono::seconds(1 << (failures - 1)), kLongestDelay);
}

LockoutDecision lockoutAfter(const LockoutState &state, LockoutEvent event, const QDateTime &now)
{
    if (event == LockoutEvent::RightPassword)
        return {};
    LockoutState next = state;
    if (event == LockoutEvent::WrongPassword) {
        next.failures = std::max(state.failures, 0) + 1;
        next = delayedFrom(next, now);
    } else if (state.failures > 0 && isImplausible(state, now)) {
        next = delayedFrom(next, now);
    }
    const qint64 left = next.failures > 0 ? now.msecsTo(next.lockedUntil) : 0;
    return {next, std::chrono::milliseconds(std::max<qint64>(left, 0))};
}

} // namespace shopdesk
