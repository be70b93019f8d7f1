// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/PinProof.h"
#include "db/domain/Clock.h"
#include "db/storage/Transaction.h"

namespace shopdesk {

// Makes the proof with which somebody approves, by their PIN, one act at a till that another person
// has signed in to. Wrong PINs are slowed down on this device like wrong passwords, and apart from
// them. Borrows everything; used on one database thread that has both connections, and takes 140
// ms.
class PinService
{
public:
    PinService(Connection &device, const Clock &clock);

    // SignInRequired `pin_wrong`, also for a login that does not exist or has no PIN, with
    // facts["retryAfterSeconds"]; Locked `too_many_attempts` with the same fact.
    [[nodiscard]] Result<QString> proof(Transaction &workspace, const QString &login,
                                        const Secret &pin, const QByteArray &act);

private:
    Connection &m_device;
    const Clock &m_clock;
};

} // namespace shopdesk
