// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/SignInService.h"

#include "db/auth/LockoutStore.h"
#include "db/auth/PasswordKey.h"
#include "db/auth/ScramVerifier.h"
#include "db/auth/SessionStore.h"
#include "db/domain/Login.h"

namespace shopdesk {

struct SignInService::Account
{
    Identity person;
    QString verifier;
    bool isActive = false;
};

namespace {

auto expiredSession()
{
    return fail(ErrorKind::SignInRequired, u"session_expired"_qs);
}

auto disabledAccount()
{
    return fail(ErrorKind::Forbidden, u"account_disabled"_qs);
}

Result<ScramVerifier> verifierOf(const QString &text)
{
    return text.isEmpty() ? ScramVerifier::decoy() : ScramVerifier::parse(text);
}

} // namespace

SignInService::SignInService(Connection &device, const Clock &clock, SessionLimits limits)
    : m_device(device)
    , m_clock(clock)
    , m_limits(limits)
{
}

Result<Identity> SignInService::signIn(Transaction &workspace, const QString &login,
                                       const Secret &password, SessionKind kind)
{
    SD_ASSIGN(found, checkPassword(workspace, login, password));
    SD_ASSIGN(workspaceOfSession, workspaceId(workspace));
    const QDateTime now = m_clock.now();
    const std::chrono::seconds lifetime =
            kind == SessionKind::Remembered ? m_limits.remembered : m_limits.thisRunOnly;
    SessionStore sessions(m_device);
    SD_TRY(sessions.endExpired(now));
    SD_ASSIGN(begun, sessions.begin({.id = {},
                                     .workspace = workspaceOfSession,
                                     .account = found.person.account,
                                     .login = found.person.login,
                                     .displayName = found.person.displayName,
                                     .startedAt = now,
                                     .lastSeenAt = now,
                                     .expiresAt = now.addSecs(lifetime.count()),
                                     .kind = kind}));
    found.person.session = begun.session;
    found.person.secret = begun.secret;
    return std::move(found.person);
}

Result<Identity> SignInService::unlock(Transaction &workspace, const SessionId &session,
                                       const Secret &password)
{
    SD_ASSIGN(opened, openSession(session));
    SD_ASSIGN(found, checkPassword(workspace, opened.login, password));
    // The login may belong to somebody else by now: the session does not follow the name.
    if (!(found.person.account == opened.account))
        return expiredSession();
    opened.lastSeenAt = m_clock.now();
    SD_TRY(SessionStore(m_device).touch(session, opened.lastSeenAt));
    found.person.session = std::move(opened);
    return std::move(found.person);
}

Result<Identity> SignInService::resume(Transaction &workspace, const SessionId &session,
                                       const Secret &secret)
{
    SessionStore sessions(m_device);
    SD_TRY(sessions.checkSecret(session, secret));
    SD_ASSIGN(opened, openSession(session));
    SD_ASSIGN(workspaceOfSession, workspaceId(workspace));
    if (!(opened.workspace == workspaceOfSession))
        return expiredSession();
    SD_ASSIGN(found, account(workspace, u"sign_in_account_by_id"_qs,
                             {{u"account"_qs, opened.account.uuid()}}));
    if (!found || !found->isActive) {
        SD_TRY(sessions.end(session));
        return disabledAccount();
    }
    opened.lastSeenAt = m_clock.now();
    SD_TRY(sessions.touch(session, opened.lastSeenAt));
    found->person.session = std::move(opened);
    return std::move(found->person);
}

Result<void> SignInService::confirm(Transaction &workspace, const Identity &person,
                                    const Secret &password)
{
    SD_TRY(checkPassword(workspace, person.login, password));
    return {};
}

Result<WorkspaceId> SignInService::workspaceId(Transaction &workspace)
{
    SD_ASSIGN(rows, workspace.query(u"sign_in_workspace"_qs));
    if (rows.isEmpty())
        return fail(ErrorKind::Damaged, u"workspace_row_missing"_qs);
    return rows.first().id<WorkspaceId>("id");
}

Result<std::optional<SignInService::Account>>
SignInService::account(Transaction &workspace, const QString &statement, const Bindings &values)
{
    SD_ASSIGN(rows, workspace.query(statement, values));
    if (rows.isEmpty())
        return std::nullopt;
    const Row row = rows.first();
    const auto role = roleFromName(row.text("role"));
    if (!role)
        return fail(ErrorKind::Damaged, u"role_unknown"_qs);
    Account account;
    account.person.account = row.id<AccountId>("id");
    account.person.customer = row.optionalId<CustomerId>("customer_id");
    account.person.login = row.text("login");
    account.person.displayName = row.text("display_name");
    account.person.language = row.text("language");
    account.person.role = *role;
    account.verifier = row.text("verifier");
    account.isActive = row.boolean("active");
    return account;
}

Result<SignInService::Account>
SignInService::checkPassword(Transaction &workspace, const QString &login, const Secret &password)
{
    const auto wellFormed = Login::parse(login);
    const QString name = wellFormed ? wellFormed->toString() : login;
    SD_ASSIGN(workspaceOfLogin, workspaceId(workspace));
    SD_ASSIGN(found, account(workspace, u"sign_in_account"_qs, {{u"login"_qs, name}}));
    LockoutStore lockout(m_device);
    SD_ASSIGN(delay, lockout.claimAttempt(workspaceOfLogin, name, m_clock.now()));

    SD_ASSIGN(key, derivePasswordKey(password, workspaceOfLogin, name));
    SD_ASSIGN(verifier, verifierOf(found ? found->verifier : QString()));
    if (!verifier.matches(key))
        return fail(ErrorKind::SignInRequired, u"sign_in_failed"_qs, {},
                    {{u"retryAfterSeconds"_qs, static_cast<qint64>(delay.count())}});
    SD_TRY(lockout.succeeded(workspaceOfLogin, name));
    if (!found->isActive)
        return disabledAccount();
    return std::move(*found);
}

Result<Session> SignInService::openSession(const SessionId &id)
{
    SessionStore sessions(m_device);
    SD_ASSIGN(session, sessions.load(id));
    if (sessionState(session, m_limits, m_clock.now()) == SessionState::Expired) {
        SD_TRY(sessions.end(id));
        return expiredSession();
    }
    return std::move(session);
}

} // namespace shopdesk
