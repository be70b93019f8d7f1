// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/DeviceSettings.h"
#include "db/auth/KnownWorkspaces.h"
#include "db/auth/LockoutStore.h"
#include "db/auth/SessionStore.h"
#include "db/service/device/DeviceDatabase.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shopdesk;
using namespace std::chrono_literals;

namespace {

const QDateTime kNoon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
const WorkspaceId kWorkspace = *WorkspaceId::parse(u"018f3a2e-7b1c-7d10-8a55-0123456789ab"_qs);
const WorkspaceId kOther = *WorkspaceId::parse(u"018f3a2e-7b1c-7d10-8a55-0123456789ac"_qs);
const AccountId kMaria = *AccountId::parse(u"018f3a2e-7b1c-7d10-8a55-0123456789ad"_qs);

Session sessionOfMaria(SessionKind kind = SessionKind::ThisRunOnly)
{
    return {.id = {},
            .workspace = kWorkspace,
            .account = kMaria,
            .login = u"maria"_qs,
            .displayName = u"Мария"_qs,
            .startedAt = kNoon,
            .lastSeenAt = kNoon,
            .expiresAt = kNoon.addSecs(3600),
            .kind = kind};
}

qint64 retryAfter(const Error &error)
{
    return error.facts.value(u"retryAfterSeconds"_qs).toLongLong();
}

} // namespace

// What the device keeps for itself, in a real file that is closed and opened again.
class DeviceStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesAFileForItsOwnerOnly();
    void keepsSessionsOverARestart();
    void listsAndEndsSessions();
    void judgesSessionsByTheClock();
    void knowsTheSecretOfARememberedSession();
    void endsWhatHasExpired();
    void slowsDownWrongPasswordsOverARestart();
    void keepsLoginsAndWorkspacesApart();
    void forgetsAfterTheRightPassword();
    void mendsTheDelayWhenTheClockWentBack();
    void remembersWorkspaces();
    void keepsSettings();

private:
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_device;
};

void DeviceStoresTest::reopen()
{
    m_device.reset();
    auto device = openDeviceDatabase(m_folder->filePath(u"data/device.sqlite"_qs));
    QVERIFY2(device, device ? "" : qPrintable(device.error().reason + device.error().detail));
    m_device = std::move(*device);
}

void DeviceStoresTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void DeviceStoresTest::cleanup()
{
    m_device.reset();
}

void DeviceStoresTest::makesAFileForItsOwnerOnly()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const auto permissions = QFile::permissions(m_folder->filePath(u"data/device.sqlite"_qs));
    QVERIFY(!(permissions & others));
}

void DeviceStoresTest::keepsSessionsOverARestart()
{
    const auto begun = SessionStore(*m_device).begin(sessionOfMaria());
    QVERIFY(begun);
    QVERIFY(!begun->session.id.isNull());
    QVERIFY(begun->secret.isEmpty());
    reopen();
    QVERIFY(SessionStore(*m_device).touch(begun->session.id, kNoon.addSecs(60)));
    const auto loaded = SessionStore(*m_device).load(begun->session.id);
    QVERIFY(loaded);
    Session expected = begun->session;
    expected.lastSeenAt = kNoon.addSecs(60);
    QVERIFY(*loaded == expected);
}

void DeviceStoresTest::listsAndEndsSessions()
{
    SessionStore sessions(*m_device);
    const auto first = sessions.begin(sessionOfMaria());
    const auto second = sessions.begin(sessionOfMaria());
    Session elsewhere = sessionOfMaria();
    elsewhere.workspace = kOther;
    QVERIFY(sessions.begin(elsewhere));
    QVERIFY(sessions.touch(first->session.id, kNoon.addSecs(5)));
    const auto listed = sessions.list(kWorkspace);
    QVERIFY(listed);
    QCOMPARE(listed->size(), size_t(2));
    QVERIFY(listed->front().id == first->session.id);

    QVERIFY(sessions.end(first->session.id));
    QVERIFY(sessions.end(first->session.id));
    const auto gone = sessions.load(first->session.id);
    QVERIFY(!gone);
    QCOMPARE(gone.error().reason, u"session_unknown"_qs);
    QCOMPARE(gone.error().kind, ErrorKind::SignInRequired);
    QVERIFY(!sessions.touch(first->session.id, kNoon));
    QVERIFY(sessions.endAllOf(kWorkspace, kMaria));
    QVERIFY(sessions.list(kWorkspace)->empty());
    QCOMPARE(sessions.list(kOther)->size(), size_t(1));
}

void DeviceStoresTest::judgesSessionsByTheClock()
{
    const Session session = sessionOfMaria();
    const SessionLimits limits{.idle = 15min};
    QCOMPARE(sessionState(session, limits, kNoon), SessionState::Active);
    QCOMPARE(sessionState(session, limits, kNoon.addSecs(899)), SessionState::Active);
    QCOMPARE(sessionState(session, limits, kNoon.addSecs(900)), SessionState::Idle);
    QCOMPARE(sessionState(session, limits, kNoon.addSecs(-1)), SessionState::Idle);
    QCOMPARE(sessionState(session, limits, kNoon.addSecs(3600)), SessionState::Expired);
}

void DeviceStoresTest::knowsTheSecretOfARememberedSession()
{
    SessionStore sessions(*m_device);
    const auto remembered = sessions.begin(sessionOfMaria(SessionKind::Remembered));
    const auto plain = sessions.begin(sessionOfMaria());
    QVERIFY(remembered && plain);
    QCOMPARE(remembered->secret.bytes().size(), 32);
    QVERIFY(sessions.checkSecret(remembered->session.id, remembered->secret));
    QVERIFY(!sessions.checkSecret(remembered->session.id, Secret::fromText(u"another"_qs)));
    QVERIFY(!sessions.checkSecret(remembered->session.id, Secret()));
    QVERIFY(!sessions.checkSecret(plain->session.id, remembered->secret));
    QVERIFY(!sessions.checkSecret(plain->session.id, Secret()));

    QFile file(m_folder->filePath(u"data/device.sqlite"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(remembered->secret.bytes().toByteArray()));
}

void DeviceStoresTest::endsWhatHasExpired()
{
    SessionStore sessions(*m_device);
    QVERIFY(sessions.begin(sessionOfMaria()));
    QVERIFY(sessions.endExpired(kNoon.addSecs(3599)));
    QCOMPARE(sessions.list(kWorkspace)->size(), size_t(1));
    QVERIFY(sessions.endExpired(kNoon.addSecs(3600)));
    QVERIFY(sessions.list(kWorkspace)->empty());
}

void DeviceStoresTest::slowsDownWrongPasswordsOverARestart()
{
    QDateTime now = kNoon;
    for (const auto delay : {1s, 2s, 4s}) {
        const auto claimed = LockoutStore(*m_device).claimAttempt(kWorkspace, u"maria"_qs, now);
        QVERIFY(claimed);
        QCOMPARE(*claimed, delay);
        reopen();
        const auto tooSoon = LockoutStore(*m_device).claimAttempt(kWorkspace, u"maria"_qs, now);
        QVERIFY(!tooSoon);
        QCOMPARE(tooSoon.error().kind, ErrorKind::Locked);
        QCOMPARE(tooSoon.error().reason, u"too_many_attempts"_qs);
        QCOMPARE(retryAfter(tooSoon.error()), delay.count());
        now = now.addSecs(delay.count());
    }
    const auto rounded =
            LockoutStore(*m_device).claimAttempt(kWorkspace, u"maria"_qs, now.addMSecs(-1));
    QCOMPARE(retryAfter(rounded.error()), 1);
}

void DeviceStoresTest::keepsLoginsAndWorkspacesApart()
{
    LockoutStore lockout(*m_device);
    QVERIFY(lockout.claimAttempt(kWorkspace, u"maria"_qs, kNoon));
    QVERIFY(lockout.claimAttempt(kWorkspace, u"ivan"_qs, kNoon));
    QVERIFY(lockout.claimAttempt(kOther, u"maria"_qs, kNoon));
    QVERIFY(!lockout.claimAttempt(kWorkspace, u"MARIA"_qs, kNoon));
    const QString endless = QString(100'000, u'x');
    QVERIFY(lockout.claimAttempt(kWorkspace, endless, kNoon));
    QVERIFY(!lockout.claimAttempt(kWorkspace, endless, kNoon));
}

void DeviceStoresTest::forgetsAfterTheRightPassword()
{
    LockoutStore lockout(*m_device);
    QVERIFY(lockout.claimAttempt(kWorkspace, u"maria"_qs, kNoon));
    QVERIFY(lockout.succeeded(kWorkspace, u"Maria"_qs));
    QCOMPARE(*lockout.claimAttempt(kWorkspace, u"maria"_qs, kNoon), 1s);
}

void DeviceStoresTest::mendsTheDelayWhenTheClockWentBack()
{
    LockoutStore lockout(*m_device);
    QVERIFY(lockout.claimAttempt(kWorkspace, u"maria"_qs, kNoon));
    const QDateTime yearBefore = kNoon.addYears(-1);
    QCOMPARE(retryAfter(lockout.claimAttempt(kWorkspace, u"maria"_qs, yearBefore).error()), 1);
    QVERIFY(lockout.claimAttempt(kWorkspace, u"maria"_qs, yearBefore.addSecs(1)));
}

void DeviceStoresTest::remembersWorkspaces()
{
    KnownWorkspaces known(*m_device);
    const auto shop = WorkspaceAddress::sqliteFile(u"/data/shop.sqlite"_qs);
    const auto chain = *WorkspaceAddress::parse(u"postgresql://db.example/chain"_qs);
    QVERIFY(known.remember({shop, u"Shop"_qs, u"admin"_qs, kNoon}));
    QVERIFY(known.remember({chain, u"Сеть"_qs, u"maria"_qs, kNoon.addSecs(1)}));
    QVERIFY(known.remember({shop, u"My shop"_qs, QString(), kNoon.addSecs(2)}));
    const auto list = known.list();
    QVERIFY(list);
    QCOMPARE(list->size(), size_t(2));
    QCOMPARE(list->front().address, shop);
    QCOMPARE(list->front().name, u"My shop"_qs);
    QCOMPARE(list->front().lastLogin, u"admin"_qs);
    QCOMPARE(list->front().lastOpenedAt, kNoon.addSecs(2));
    QVERIFY(known.forget(shop));
    QCOMPARE(known.list()->size(), size_t(1));
}

void DeviceStoresTest::keepsSettings()
{
    DeviceSettings settings(*m_device);
    QVERIFY(!settings.load(u"device_id"_qs)->has_value());
    QVERIFY(settings.save(u"device_id"_qs, u"one"_qs));
    QVERIFY(settings.save(u"device_id"_qs, u"два"_qs));
    reopen();
    QCOMPARE(DeviceSettings(*m_device).load(u"device_id"_qs)->value(), u"два"_qs);
    QVERIFY(DeviceSettings(*m_device).remove(u"device_id"_qs));
    QVERIFY(!DeviceSettings(*m_device).load(u"device_id"_qs)->has_value());
}

QTEST_GUILESS_MAIN(DeviceStoresTest)
#include "DeviceStoresTest.moc"
