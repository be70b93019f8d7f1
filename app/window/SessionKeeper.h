// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Identity.h"
#include "db/domain/Clock.h"
#include "db/queries/ReadScope.h"

#include <QFuture>

#include <vector>

namespace shopdesk {

class DataService;
class DeviceThread;
class SecretStore;

// Somebody who was let in, with what they may read.
struct Admitted
{
    Identity person;
    ReadScope scope;
};

// Sessions of this device as the window needs them: db/auth on a database thread, and the keychain
// for those that outlast a restart. All work is asynchronous; GUI thread. The errors are those of
// SignInService.
class SessionKeeper
{
public:
    // Borrows all three.
    SessionKeeper(DeviceThread &device, SecretStore &secrets, const Clock &clock);

    [[nodiscard]] QFuture<Result<Admitted>> signIn(DataService &data, const QString &login,
                                                   const Secret &password, SessionKind kind);
    [[nodiscard]] QFuture<Result<Admitted>> unlock(DataService &data, const SessionId &session,
                                                   const Secret &password);
    // Whether this is the person's password; wrong ones count as at sign-in.
    [[nodiscard]] QFuture<Result<void>> confirm(DataService &data, const Identity &person,
                                                const Secret &password);

    // What somebody's PIN says to one act; wrong ones are counted apart from passwords. Errors:
    // those of PinService.
    [[nodiscard]] QFuture<Result<QString>> provePin(DataService &data, const QString &login,
                                                    const Secret &pin, const QByteArray &act);

    // Takes up the session that was remembered last in the workspace. SignInRequired
    // `session_unknown` when there is none, or none whose secret the keychain gives.
    [[nodiscard]] QFuture<Result<Admitted>> resume(DataService &data);
    // Puts the secret of a session that began as Remembered into the keychain. Where that fails,
    // the session becomes one of this run only, so that nothing waits for a secret nobody has.
    [[nodiscard]] QFuture<Result<Session>> remember(const Identity &person);

    [[nodiscard]] QFuture<Result<std::vector<Session>>> list(const WorkspaceId &workspace);
    // The row goes first: a secret left in the keychain opens nothing any more.
    [[nodiscard]] QFuture<Result<void>> end(const SessionId &session);
    // Somebody is there.
    void touch(const SessionId &session);

    // NotFound `secret_not_found` means that the keychain works.
    [[nodiscard]] QFuture<Result<Secret>> probeKeychain();

private:
    [[nodiscard]] QFuture<Result<Session>> forget(const Session &session);

    DeviceThread &m_device;
    SecretStore &m_secrets;
    const Clock &m_clock;
};

} // namespace shopdesk
