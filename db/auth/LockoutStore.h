// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/LockoutPolicy.h"
#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/storage/Connection.h"

namespace shopdesk {

// LockoutPolicy with a memory: the device's own database. Borrows the connection and works on its
// thread. Each call is one write transaction, so that two windows cannot share one attempt.
// `login` is what was typed; it need not exist, so that nobody learns here which logins do.
class LockoutStore
{
public:
    explicit LockoutStore(Connection &device)
        : m_device(device)
    {
    }

    // Asks for one look at a password, and counts it as wrong at once: whoever ends the program
    // before the answer has still used the attempt. Returns the delay that holds until succeeded()
    // is called. Error: Locked `too_many_attempts`, facts["retryAfterSeconds"] (rounded up).
    [[nodiscard]] Result<std::chrono::seconds>
    claimAttempt(const WorkspaceId &workspace, const QString &login, const QDateTime &now);

    // The password was right: everything is forgotten.
    [[nodiscard]] Result<void> succeeded(const WorkspaceId &workspace, const QString &login);

private:
    Connection &m_device;
};

} // namespace shopdesk
