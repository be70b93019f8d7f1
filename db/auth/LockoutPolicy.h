// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace shopdesk {

// What is remembered about wrong passwords for one login of one workspace on this device.
struct LockoutState
{
    int failures = 0;        // wrong passwords since the last right one
    QDateTime lastFailureAt; // UTC; invalid while there was none
    QDateTime lockedUntil;   // UTC; invalid while nothing holds the person up

    friend bool operator==(const LockoutState &, const LockoutState &) = default;
};

enum class LockoutEvent {
    Asked, // somebody is about to try
    WrongPassword,
    RightPassword,
};

struct LockoutDecision
{
    LockoutState state;                // to be stored, whatever the event was
    std::chrono::milliseconds wait{0}; // how long until a password is looked at again; 0: now
};

// The rule, as a pure function:
// - after the n-th wrong password in a row wait 1, 2, 4, 8, 16, 32, then 60 seconds;
// - from the 10th on wait 15 minutes after each;
// - a right password forgets everything; time alone forgets nothing.
// A clock that was put back neither opens the lock early nor closes it for ever: when `now` lies
// before the last failure, the whole delay is counted again from `now`. (A clock put forward by its
// owner can shorten one delay, never the count.) While a delay runs a password must not be looked
// at.
[[nodiscard]] LockoutDecision lockoutAfter(const LockoutState &state, LockoutEvent event,
                                           const QDateTime &now);

// The delay that the n-th wrong password in a row brings; zero for n = 0.
[[nodiscard]] std::chrono::seconds lockoutDelay(int failures);

} // namespace shopdesk
