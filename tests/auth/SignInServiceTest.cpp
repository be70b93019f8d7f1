// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/SignInService.h"
#include "db/auth/PasswordKey.h"
#include "db/auth/ScramVerifier.h"
#include "db/auth/SessionStore.h"
#include "db/schema/Migrator.h"
#include "db/service/device/DeviceDatabase.h"
#include "tests/support/EngineMatrix.h"

#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const QDateTime kNoon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
const WorkspaceId kWorkspace = *WorkspaceId::parse(u"018f3a2e-7b1c-7d10-8a55-0123456789ab"_qs);

Secret password()
{
    return Secret::fromText(u"пароль-с-ёлкой"_qs);
}

Secret wrongPassword()
{
    return Secret::fromText(u"пароль без ёлки"_qs);
}

// Made once for each login, since a key takes its time.
QString verifierOf(const QString &login)
{
    static QHash<QString, QString> made;
    if (!made.contains(login)) {
        const auto key = derivePasswordKey(password(), kWorkspace, login);
        made.insert(login, ScramVerifier::make(*key)->toString());
    }
    return made.value(login);
}

} // namespace

// Sign-in against real workspaces on both engines, with the device's real file beside them.
class SignInServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();
    void letsInWithTheRightPassword();
    void answersWrongLoginLikeWrongPassword();
    void makesNoDifferenceOfLetterCaseInLogins();
    void locksForAWhileAfterTenWrongPasswords();
    void refusesDisabledAccountOnlyToThoseWhoKnowThePassword();
    void unlocksIdleSessionWithThePassword();
    void endsExpiredSession();
    void resumesRememberedSession();
    void endsRememberedSessionOfDisabledAccount();
    void confirmsThePassword();
    void countsNoAttemptWhenTheWorkspaceFails();

private:
    void addAccount(const QString &login, const QString &role);
    void disable(const QString &login);
    Result<Identity> signIn(const QString &login, const Secret &secret,
                            SessionKind kind = SessionKind::ThisRunOnly);
    Transaction reading() { return Transaction(*m_workspace, Transaction::Mode::Read); }

    PostgresServer m_server;
    std::unique_ptr<EmptyPlace> m_place;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_workspace;
    std::unique_ptr<Connection> m_device;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SignInService> m_service;
};

void SignInServiceTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto place = EmptyPlace::make(engine, m_server);
    QVERIFY(place);
    m_place = std::move(*place);
    auto workspace = Connection::open(m_place->address(), {.access = OpenOptions::Access::Create,
                                                           .work = OpenOptions::Work::Long,
                                                           .password = {}});
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(Migrator(*m_workspace).up());
    QVERIFY(m_workspace->queryText(u"test.workspace"_qs,
                                   u"INSERT INTO workspace (id, name, currency, created_at) "
                                   "VALUES (:id, 'Test', 'EUR', :at)"_qs,
                                   {{u"id"_qs, kWorkspace.uuid()}, {u"at"_qs, kNoon}}));
    addAccount(u"maria"_qs, u"staff"_qs);
    addAccount(u"ivan"_qs, u"admin"_qs);

    auto device = openDeviceDatabase(m_folder.filePath(QUuid::createUuid().toString()));
    QVERIFY(device);
    m_device = std::move(*device);
    m_clock = std::make_unique<ManualClock>(kNoon);
    m_service = std::make_unique<SignInService>(*m_device, *m_clock);
}

void SignInServiceTest::cleanup()
{
    m_service.reset();
    m_device.reset();
    m_workspace.reset();
    m_place.reset();
}

void SignInServiceTest::addAccount(const QString &login, const QString &role)
{
    QVERIFY(m_workspace->queryText(
            u"test.account"_qs,
            u"INSERT INTO account (id, login, role, display_name, name_key, verifier, language, "
            "created_at, changed_at) "
            "VALUES (:id, :login, :role, 'Name', 'name', :verifier, 'ru', :at, :at)"_qs,
            {{u"id"_qs, QUuid::createUuid()},
             {u"login"_qs, login},
             {u"role"_qs, role},
             {u"verifier"_qs, verifierOf(login)},
             {u"at"_qs, kNoon}}));
}

void SignInServiceTest::disable(const QString &login)
{
    QVERIFY(m_workspace->queryText(u"test.disable"_qs,
                                   u"UPDATE account SET active = FALSE WHERE login = :login"_qs,
                                   {{u"login"_qs, login}}));
}

Result<Identity> SignInServiceTest::signIn(const QString &login, const Secret &secret,
                                           SessionKind kind)
{
    Transaction transaction = reading();
    return m_service->signIn(transaction, login, secret, kind);
}

void SignInServiceTest::letsInWithTheRightPassword()
{
    const auto person = signIn(u"maria"_qs, password());
    QVERIFY2(person, person ? "" : qPrintable(person.error().reason + person.error().detail));
    QCOMPARE(person->login, u"maria"_qs);
    QCOMPARE(person->role, Role::Staff);
    QCOMPARE(person->language, u"ru"_qs);
    QVERIFY(!person->customer);
    QVERIFY(person->secret.isEmpty());
    const auto sessions = SessionStore(*m_device).list(kWorkspace);
    QCOMPARE(sessions->size(), size_t(1));
    QVERIFY(sessions->front() == person->session);
}

void SignInServiceTest::answersWrongLoginLikeWrongPassword()
{
    const auto wrongSecret = signIn(u"maria"_qs, wrongPassword());
    QVERIFY(!wrongSecret);
    QCOMPARE(wrongSecret.error().kind, ErrorKind::SignInRequired);
    QCOMPARE(wrongSecret.error().reason, u"sign_in_failed"_qs);
    for (const QString &login : {u"nobody"_qs, u"Robert'); DROP TABLE account;--"_qs, QString()}) {
        const auto wrongLogin = signIn(login, password());
        QVERIFY(!wrongLogin);
        QVERIFY(wrongLogin.error() == wrongSecret.error());
    }
    const auto againSecret = signIn(u"maria"_qs, wrongPassword());
    const auto againLogin = signIn(u"nobody"_qs, password());
    QCOMPARE(againSecret.error().kind, ErrorKind::Locked);
    QVERIFY(againLogin.error() == againSecret.error());
}

void SignInServiceTest::makesNoDifferenceOfLetterCaseInLogins()
{
    QVERIFY(signIn(u"MARIA"_qs, password()));
    QVERIFY(!signIn(u"Maria"_qs, wrongPassword()));
    QCOMPARE(signIn(u"maria"_qs, password()).error().kind, ErrorKind::Locked);
}

void SignInServiceTest::locksForAWhileAfterTenWrongPasswords()
{
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(signIn(u"maria"_qs, wrongPassword()).error().reason, u"sign_in_failed"_qs);
        if (i < 9)
            m_clock->advance(60'000);
    }
    m_clock->advance(14 * 60'000);
    const auto locked = signIn(u"maria"_qs, password());
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, ErrorKind::Locked);
    QCOMPARE(locked.error().facts.value(u"retryAfterSeconds"_qs).toLongLong(), 60);
    QVERIFY(signIn(u"ivan"_qs, password()));
    m_clock->advance(60'000);
    QVERIFY(signIn(u"maria"_qs, password()));
    QVERIFY(signIn(u"maria"_qs, password()));
}

void SignInServiceTest::refusesDisabledAccountOnlyToThoseWhoKnowThePassword()
{
    disable(u"maria"_qs);
    QCOMPARE(signIn(u"maria"_qs, wrongPassword()).error().reason, u"sign_in_failed"_qs);
    m_clock->advance(1'000);
    const auto refused = signIn(u"maria"_qs, password());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(refused.error().reason, u"account_disabled"_qs);
    QVERIFY(SessionStore(*m_device).list(kWorkspace)->empty());
}

void SignInServiceTest::unlocksIdleSessionWithThePassword()
{
    const auto person = signIn(u"maria"_qs, password());
    QVERIFY(person);
    m_clock->advance(20 * 60'000);
    QCOMPARE(sessionState(person->session, SessionLimits(), m_clock->now()), SessionState::Idle);
    Transaction transaction = reading();
    const SessionId id = person->session.id;
    QVERIFY(!m_service->unlock(transaction, id, wrongPassword()));
    m_clock->advance(1'000);
    const auto back = m_service->unlock(transaction, id, password());
    QVERIFY(back);
    QCOMPARE(back->session.lastSeenAt, m_clock->now());
    QCOMPARE(SessionStore(*m_device).load(id)->lastSeenAt, m_clock->now());
}

void SignInServiceTest::endsExpiredSession()
{
    const auto person = signIn(u"maria"_qs, password());
    QVERIFY(person);
    m_clock->advance(12LL * 3600 * 1000);
    Transaction transaction = reading();
    const auto late = m_service->unlock(transaction, person->session.id, password());
    QVERIFY(!late);
    QCOMPARE(late.error().reason, u"session_expired"_qs);
    const auto gone = m_service->unlock(transaction, person->session.id, password());
    QCOMPARE(gone.error().reason, u"session_unknown"_qs);
}

void SignInServiceTest::resumesRememberedSession()
{
    const auto person = signIn(u"maria"_qs, password(), SessionKind::Remembered);
    QVERIFY(person);
    QVERIFY(!person->secret.isEmpty());
    m_clock->advance(20LL * 24 * 3600 * 1000);
    Transaction transaction = reading();
    const SessionId id = person->session.id;
    QVERIFY(!m_service->resume(transaction, id, Secret::fromText(u"guessed"_qs)));
    const auto back = m_service->resume(transaction, id, person->secret);
    QVERIFY(back);
    QVERIFY(back->account == person->account);
    QCOMPARE(back->role, Role::Staff);
    QCOMPARE(back->session.lastSeenAt, m_clock->now());
    m_clock->advance(11LL * 24 * 3600 * 1000);
    QCOMPARE(m_service->resume(transaction, id, person->secret).error().reason,
             u"session_expired"_qs);
}

void SignInServiceTest::endsRememberedSessionOfDisabledAccount()
{
    const auto person = signIn(u"maria"_qs, password(), SessionKind::Remembered);
    QVERIFY(person);
    disable(u"maria"_qs);
    Transaction transaction = reading();
    const auto refused = m_service->resume(transaction, person->session.id, person->secret);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"account_disabled"_qs);
    QVERIFY(SessionStore(*m_device).list(kWorkspace)->empty());
}

void SignInServiceTest::confirmsThePassword()
{
    const auto person = signIn(u"maria"_qs, password());
    QVERIFY(person);
    Transaction transaction = reading();
    QVERIFY(m_service->confirm(transaction, *person, password()));
    QVERIFY(!m_service->confirm(transaction, *person, wrongPassword()));
    QCOMPARE(m_service->confirm(transaction, *person, password()).error().kind, ErrorKind::Locked);
}

void SignInServiceTest::countsNoAttemptWhenTheWorkspaceFails()
{
    QVERIFY(m_workspace->script(u"DROP TABLE customer"_qs) ||
            m_workspace->script(u"DROP TABLE customer CASCADE"_qs));
    const auto failed = signIn(u"maria"_qs, password());
    QVERIFY(!failed);
    QVERIFY(failed.error().kind != ErrorKind::SignInRequired);
    const auto rows =
            m_device->queryText(u"test.lockout"_qs, u"SELECT count(*) AS count FROM lockout"_qs);
    QVERIFY(rows);
    QCOMPARE(rows->first().integer("count"), 0);
}

QTEST_GUILESS_MAIN(SignInServiceTest)
#include "SignInServiceTest.moc"
