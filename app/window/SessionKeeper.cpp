// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SessionKeeper.h"

#include "app/DevicePlace.h"
#include "app/window/DeviceThread.h"
#include "db/auth/PinService.h"
#include "db/auth/SecretStore.h"
#include "db/auth/SessionStore.h"
#include "db/auth/SignInService.h"
#include "db/service/DataService.h"
#include "db/service/device/DeviceDatabase.h"
#include "models/support/Await.h"

#include <QLoggingCategory>

#include <algorithm>

namespace shopdesk {

namespace {

Q_LOGGING_CATEGORY(sessionLog, "shopdesk.session")

QString keyOf(const SessionId &session)
{
    return u"session/"_qs + session.toString();
}

using Check = std::function<Result<Identity>(SignInService &, Transaction &)>;

// A check of SignInService needs the device's and the workspace's database on one thread: the
// workspace's, with a connection to the device's own file that lives as long as the check.
QFuture<Result<Admitted>> admit(DataService &data, const Clock &clock, Check check)
{
    return data.submit<Admitted>(
            DbExecutor::Lane::Read,
            [&clock, check = std::move(check)](Connection &workspace) -> Result<Admitted> {
                SD_ASSIGN(device, openDeviceDatabase(deviceDatabasePath()));
                SignInService service(*device, clock);
                Transaction reading(workspace, Transaction::Mode::Read);
                SD_ASSIGN(person, check(service, reading));
                SD_ASSIGN(scope, readScopeOf(reading, person.account));
                return Admitted{.person = std::move(person), .scope = std::move(scope)};
            });
}

} // namespace

SessionKeeper::SessionKeeper(DeviceThread &device, SecretStore &secrets, const Clock &clock)
    : m_device(device)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

QFuture<Result<Admitted>> SessionKeeper::signIn(DataService &data, const QString &login,
                                                const Secret &password, SessionKind kind)
{
    return admit(data, m_clock, [=](SignInService &service, Transaction &workspace) {
        return service.signIn(workspace, login, password, kind);
    });
}

QFuture<Result<Admitted>> SessionKeeper::unlock(DataService &data, const SessionId &session,
                                                const Secret &password)
{
    return admit(data, m_clock, [=](SignInService &service, Transaction &workspace) {
        return service.unlock(workspace, session, password);
    });
}

QFuture<Result<void>> SessionKeeper::confirm(DataService &data, const Identity &person,
                                             const Secret &password)
{
    return data.submit<void>(
            DbExecutor::Lane::Read,
            [&clock = m_clock, person, password](Connection &workspace) -> Result<void> {
                SD_ASSIGN(device, openDeviceDatabase(deviceDatabasePath()));
                SignInService service(*device, clock);
                Transaction reading(workspace, Transaction::Mode::Read);
                return service.confirm(reading, person, password);
            });
}

QFuture<Result<QString>> SessionKeeper::provePin(DataService &data, const QString &login,
                                                 const Secret &pin, const QByteArray &act)
{
    return data.submit<QString>(
            DbExecutor::Lane::Read,
            [&clock = m_clock, login, pin, act](Connection &workspace) -> Result<QString> {
                SD_ASSIGN(device, openDeviceDatabase(deviceDatabasePath()));
                Transaction reading(workspace, Transaction::Mode::Read);
                return PinService(*device, clock).proof(reading, login, pin, act);
            });
}

QFuture<Result<Admitted>> SessionKeeper::resume(DataService &data)
{
    const WorkspaceId workspace = data.workspace().id;
    auto answer = std::make_shared<QPromise<Result<Admitted>>>();
    answer->start();
    const auto refuse = [answer](const Error &error) {
        answer->addResult(Result<Admitted>(fail(error)));
        answer->finish();
    };
    await(list(workspace), &data, [=, this, &data](const Result<std::vector<Session>> &sessions) {
        if (!sessions)
            return refuse(sessions.error());
        const auto found = std::ranges::find(*sessions, SessionKind::Remembered, &Session::kind);
        if (found == sessions->end())
            return refuse(fail(ErrorKind::SignInRequired, u"session_unknown"_qs).value());
        const SessionId session = found->id;
        await(m_secrets.load(keyOf(session)), &data,
              [=, this, &data](const Result<Secret> &secret) {
                  if (!secret)
                      return refuse(secret.error());
                  const auto check = [=, key = *secret](SignInService &service,
                                                        Transaction &reading) {
                      return service.resume(reading, session, key);
                  };
                  await(admit(data, m_clock, check), &data, [=](const Result<Admitted> &admitted) {
                      answer->addResult(admitted);
                      answer->finish();
                  });
              });
    });
    return answer->future();
}

QFuture<Result<Session>> SessionKeeper::forget(const Session &session)
{
    return m_device.submit<Session>([session](Connection &device) -> Result<Session> {
        SessionStore store(device);
        SD_TRY(store.end(session.id));
        Session again = session;
        again.kind = SessionKind::ThisRunOnly;
        const SessionLimits limits;
        again.expiresAt = session.startedAt.addDuration(limits.thisRunOnly);
        SD_ASSIGN(begun, store.begin(again));
        return begun.session;
    });
}

QFuture<Result<Session>> SessionKeeper::remember(const Identity &person)
{
    auto answer = std::make_shared<QPromise<Result<Session>>>();
    answer->start();
    m_secrets.store(keyOf(person.session.id), person.secret)
            .then([this, answer, session = person.session](const Result<void> &stored) {
                if (stored) {
                    answer->addResult(Result<Session>(session));
                    answer->finish();
                    return;
                }
                qCWarning(sessionLog)
                        << "not remembered:" << stored.error().reason << stored.error().detail;
                forget(session).then([answer](const Result<Session> &begun) {
                    answer->addResult(begun);
                    answer->finish();
                });
            });
    return answer->future();
}

QFuture<Result<std::vector<Session>>> SessionKeeper::list(const WorkspaceId &workspace)
{
    return m_device.submit<std::vector<Session>>(
            [workspace, now = m_clock.now()](Connection &device) -> Result<std::vector<Session>> {
                SessionStore store(device);
                SD_TRY(store.endExpired(now));
                return store.list(workspace);
            });
}

QFuture<Result<void>> SessionKeeper::end(const SessionId &session)
{
    auto ended = m_device.submit<void>([session](Connection &device) -> Result<void> {
        return SessionStore(device).end(session);
    });
    m_secrets.remove(keyOf(session)).then([](const Result<void> &removed) {
        if (!removed)
            qCInfo(sessionLog) << "secret left in the keychain:" << removed.error().reason;
    });
    return ended;
}

void SessionKeeper::touch(const SessionId &session)
{
    m_device.submit<void>([session, now = m_clock.now()](Connection &device) -> Result<void> {
                return SessionStore(device).touch(session, now);
            })
            .then([](const Result<void> &touched) {
                if (!touched)
                    qCInfo(sessionLog) << "session not touched:" << touched.error().reason;
            });
}

QFuture<Result<Secret>> SessionKeeper::probeKeychain()
{
    return m_secrets.load(u"probe"_qs);
}

} // namespace shopdesk
