// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Secret.h"
#include "db/auth/Session.h"
#include "db/domain/Result.h"
#include "db/storage/Connection.h"

#include <vector>

namespace shopdesk {

// The sessions of this device, in its own database (MigrationSet::device). Borrows the connection
// and works on its thread. Errors besides those given: the engine's.
class SessionStore
{
public:
    explicit SessionStore(Connection &device)
        : m_device(device)
    {
    }

    // What begin() made. `secret` is there for a remembered session only, and only this once: put
    // it into the keychain, and end the session when the keychain does not take it.
    struct Begun
    {
        Session session;
        Secret secret;
    };

    // Starts a session with the times and the kind of `session`; its id is made here.
    // Internal: crypto_failed.
    [[nodiscard]] Result<Begun> begin(Session session);

    // SignInRequired `session_unknown`.
    [[nodiscard]] Result<Session> load(const SessionId &id);

    // Whether the secret from the keychain belongs to the remembered session. A row that somebody
    // wrote into the file by hand has none that fits. SignInRequired `session_unknown`.
    [[nodiscard]] Result<void> checkSecret(const SessionId &id, const Secret &secret);

    // Sessions in a workspace, last used first.
    [[nodiscard]] Result<std::vector<Session>> list(const WorkspaceId &workspace);

    // Somebody used it just now. SignInRequired `session_unknown`.
    [[nodiscard]] Result<void> touch(const SessionId &id, const QDateTime &now);

    // Ending what has ended already is fine.
    [[nodiscard]] Result<void> end(const SessionId &id);
    [[nodiscard]] Result<void> endAllOf(const WorkspaceId &workspace, const AccountId &account);
    [[nodiscard]] Result<void> endExpired(const QDateTime &now);

private:
    Connection &m_device;
};

} // namespace shopdesk
