// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Identity.h"
#include "db/domain/Clock.h"
#include "db/domain/Result.h"
#include "db/storage/Transaction.h"

namespace shopdesk {

// Proves who somebody is, against the verifiers that the workspace holds, and keeps their session
// in the device's database. Borrows everything; used on one database thread that has both
// connections. A password check takes about 140 ms and nothing else waits for it but that thread.
//
// A wrong login and a wrong password give the same answer after the same work: SignInRequired
// `sign_in_failed`, facts["retryAfterSeconds"]. While a delay runs: Locked `too_many_attempts` with
// the same fact, and the password is not looked at. A right password of a disabled account:
// Forbidden `account_disabled`. The engines' own errors are passed on and count as no attempt.
class SignInService
{
public:
    SignInService(Connection &device, const Clock &clock, SessionLimits limits = {});

    [[nodiscard]] Result<Identity> signIn(Transaction &workspace, const QString &login,
                                          const Secret &password, SessionKind kind);

    // Opens an idle session again. SignInRequired `session_unknown`, `session_expired`.
    [[nodiscard]] Result<Identity> unlock(Transaction &workspace, const SessionId &session,
                                          const Secret &password);

    // Takes up a remembered session at start, with the secret from the keychain. The session ends
    // if its account may no longer sign in. SignInRequired `session_unknown`, `session_expired`.
    [[nodiscard]] Result<Identity> resume(Transaction &workspace, const SessionId &session,
                                          const Secret &secret);

    // Whether this is the person's password, before it is changed. The lockout counts here too.
    [[nodiscard]] Result<void> confirm(Transaction &workspace, const Identity &person,
                                       const Secret &password);

private:
    struct Account;

    [[nodiscard]] static Result<WorkspaceId> workspaceId(Transaction &workspace);
    [[nodiscard]] static Result<std::optional<Account>>
    account(Transaction &workspace, const QString &statement, const Bindings &values);
    [[nodiscard]] Result<Account> checkPassword(Transaction &workspace, const QString &login,
                                                const Secret &password);
    [[nodiscard]] Result<Session> openSession(const SessionId &id);

    Connection &m_device;
    const Clock &m_clock;
    SessionLimits m_limits;
};

} // namespace shopdesk
