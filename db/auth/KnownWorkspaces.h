// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/storage/Connection.h"

#include <vector>

namespace shopdesk {

// A workspace that was opened on this device before.
struct KnownWorkspace
{
    WorkspaceAddress address;
    QString name;
    QString lastLogin; // offered at sign-in; empty when nobody has signed in
    QDateTime lastOpenedAt;
};

// The list behind "open recent", in the device's own database. Borrows the connection and works on
// its thread. Errors: the engine's.
class KnownWorkspaces
{
public:
    explicit KnownWorkspaces(Connection &device)
        : m_device(device)
    {
    }

    // Adds it, or brings it to the top. An empty last login keeps the one that is there.
    [[nodiscard]] Result<void> remember(const KnownWorkspace &workspace);

    // Last opened first.
    [[nodiscard]] Result<std::vector<KnownWorkspace>> list();

    [[nodiscard]] Result<void> forget(const WorkspaceAddress &address);

private:
    Connection &m_device;
};

} // namespace shopdesk
