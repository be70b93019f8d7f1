// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"

#include <QDateTime>

#include <chrono>

namespace shopdesk {

using SessionId = Id<struct SessionTag>;

enum class SessionKind {
    ThisRunOnly, // ends with the working day
    Remembered,  // "keep me signed in": survives restarts, with a secret in the keychain
};

// Somebody signed in on this device.
struct Session
{
    SessionId id;
    WorkspaceId workspace;
    AccountId account;
    QString login;
    QString displayName;
    QDateTime startedAt; // all times UTC
    QDateTime lastSeenAt;
    QDateTime expiresAt;
    SessionKind kind = SessionKind::ThisRunOnly;

    friend bool operator==(const Session &, const Session &) = default;
};

// How long sessions last.
struct SessionLimits
{
    std::chrono::minutes idle{15};
    std::chrono::hours thisRunOnly{12};
    std::chrono::hours remembered{24 * 30};
};

enum class SessionState {
    Active,
    Idle,    // nobody was there for a while: hide the content, ask for the password
    Expired, // sign in again
};

// What a session is worth now. A clock put back behind the last use makes it idle: the password
// decides, and the time of use is right again afterwards.
[[nodiscard]] SessionState sessionState(const Session &session, const SessionLimits &limits,
                                        const QDateTime &now);

} // namespace shopdesk
