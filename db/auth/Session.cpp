// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/Session.h"

namespace shopdesk {

SessionState sessionState(const Session &session, const SessionLimits &limits, const QDateTime &now)
{
    if (now >= session.expiresAt)
        return SessionState::Expired;
    const std::chrono::milliseconds unused(session.lastSeenAt.msecsTo(now));
    const bool isInUse = unused.count() >= 0 && unused < limits.idle;
    return isInUse ? SessionState::Active : SessionState::Idle;
}

} // namespace shopdesk
