// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Journey.h"
#include "ui/shell/LockScreen.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const QString kMain = QStringLiteral("mainWindow");
const QString kSignIn = QStringLiteral("signIn");

} // namespace

// Signing in and out as people do it, through the widgets of the whole program, on both engines.
class SignInJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup() { m_journey.reset(); }

    void refusesAWrongPasswordAndTakesTheRightOne();
    void slowsDownAndRemembersThatOverARestart();
    void showsEachRoleWhatItMayDo();
    void locksAndOpensForTheSamePersonOnly();
    void locksWhenTheSessionEnds();
    void switchesToAnotherPerson();
    void signsOutToTheSignInWindow();
    void keepsSignedInOverARestart();
    void goesOnWithoutAKeychain();

private:
    void open();
    void signIn(const QString &login);

    PostgresServer m_server;
    DemoPlaces m_places{m_server};
    QString m_address;
    std::unique_ptr<Journey> m_journey;
};

void SignInJourney::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    const auto address = m_places.of(engine);
    QVERIFY2(address, address ? "" : qPrintable(address.error().reason + address.error().detail));
    m_address = address->toString();
    m_journey = std::make_unique<Journey>();
    open();
}

void SignInJourney::open()
{
    m_journey->start({u"--workspace"_qs, m_address});
}

void SignInJourney::signIn(const QString &login)
{
    SD_TRY_WINDOW(kSignIn);
    Journey::signIn(login, DemoMaker::password());
    SD_TRY_WINDOW(kMain);
}

void SignInJourney::refusesAWrongPasswordAndTakesTheRightOne()
{
    SD_TRY_WINDOW(kSignIn);
    Journey::signIn(u"admin"_qs, u"not the password"_qs);
    QTRY_VERIFY(Journey::message(kSignIn).contains(u"do not match"_qs));
    QVERIFY(!mainWindow());
    m_journey->clock().advance(2000);
    auto *submit = Journey::find<QPushButton>(kSignIn, u"submit"_qs);
    QTRY_VERIFY(submit->isEnabled());
    signIn(u"admin"_qs);
    QTRY_VERIFY(!Journey::window(kSignIn));
    QVERIFY(!mainWindow()->pages().isEmpty());
}

void SignInJourney::slowsDownAndRemembersThatOverARestart()
{
    SD_TRY_WINDOW(kSignIn);
    Journey::signIn(u"manager"_qs, u"not the password"_qs);
    QTRY_VERIFY(Journey::message(kSignIn).contains(u"do not match"_qs));
    open();
    SD_TRY_WINDOW(kSignIn);
    // The clock of the test stands still: the delay has not passed.
    Journey::signIn(u"manager"_qs, DemoMaker::password());
    QTRY_VERIFY(Journey::message(kSignIn).contains(u"Try again in"_qs));
    QVERIFY(!mainWindow());
}

void SignInJourney::showsEachRoleWhatItMayDo()
{
    signIn(u"customer"_qs);
    QVERIFY(!mainWindow()->pages().contains(PageId::Accounts));
    QVERIFY(!mainWindow()->menu().action(MenuAction::Migrate)->isVisible());
    QVERIFY(mainWindow()->pages().contains(PageId::Books));
}

void SignInJourney::locksAndOpensForTheSamePersonOnly()
{
    signIn(u"staff"_qs);
    Journey::trigger(u"lock"_qs);
    QVERIFY(mainWindow()->isLocked());
    auto *lock = &mainWindow()->lockScreen();
    auto *password = lock->findChild<QLineEdit *>(u"password"_qs);
    QTest::keyClicks(password, u"not the password"_qs);
    lock->findChild<QPushButton *>(u"unlock"_qs)->click();
    QTRY_VERIFY(!lock->findChild<QPushButton *>(u"unlock"_qs)->isEnabled() && lock->isEnabled());
    QVERIFY(mainWindow()->isLocked());
    m_journey->clock().advance(5000);
    QTRY_VERIFY(lock->findChild<QPushButton *>(u"unlock"_qs)->isEnabled());
    password->clear();
    QTest::keyClicks(password, DemoMaker::password());
    lock->findChild<QPushButton *>(u"unlock"_qs)->click();
    QTRY_VERIFY(!mainWindow()->isLocked());
}

void SignInJourney::locksWhenTheSessionEnds()
{
    signIn(u"staff"_qs);
    Journey::trigger(u"lock"_qs);
    m_journey->clock().advance(qint64(24) * 3600 * 1000);
    auto *lock = &mainWindow()->lockScreen();
    QTest::keyClicks(lock->findChild<QLineEdit *>(u"password"_qs), DemoMaker::password());
    lock->findChild<QPushButton *>(u"unlock"_qs)->click();
    QTRY_VERIFY(!mainWindow()->isLocked()); // with a session that has just begun
}

void SignInJourney::switchesToAnotherPerson()
{
    signIn(u"manager"_qs);
    const QString before = personShown();
    Journey::trigger(u"switchUser"_qs);
    SD_TRY_WINDOW(kSignIn);
    QVERIFY(mainWindow()->isLocked());
    Journey::signIn(u"staff"_qs, DemoMaker::password());
    QTRY_VERIFY(mainWindow() && !mainWindow()->isLocked());
    QVERIFY(personShown() != before);
    QVERIFY(!mainWindow()->pages().contains(PageId::Accounts));

    // Whoever changes their mind leaves the window as it was: locked.
    Journey::trigger(u"switchUser"_qs);
    SD_TRY_WINDOW(kSignIn);
    Journey::press(kSignIn, u"close"_qs);
    QTRY_VERIFY(!Journey::window(kSignIn));
    QVERIFY(mainWindow()->isLocked());
}

void SignInJourney::signsOutToTheSignInWindow()
{
    signIn(u"manager"_qs);
    Journey::trigger(u"signOut"_qs);
    SD_TRY_WINDOW(kSignIn);
    QVERIFY(!mainWindow());
    QCOMPARE(Journey::find<QLineEdit>(kSignIn, u"login"_qs)->text(), u"manager"_qs);
    QCOMPARE(Journey::find<QLineEdit>(kSignIn, u"password"_qs)->text(), QString());
}

void SignInJourney::keepsSignedInOverARestart()
{
    SD_TRY_WINDOW(kSignIn);
    auto *remember = Journey::find<QCheckBox>(kSignIn, u"remember"_qs);
    remember->setChecked(true);
    signIn(u"manager"_qs);
    QCOMPARE(m_journey->keychain().secrets.size(), 1);
    const Secret kept = m_journey->keychain().secrets.cbegin().value();
    QVERIFY(!kept.equals(Secret::fromText(DemoMaker::password())));

    open();
    SD_TRY_WINDOW(kMain); // without being asked
    QVERIFY(!Journey::window(kSignIn));
    Journey::trigger(u"signOut"_qs);
    SD_TRY_WINDOW(kSignIn);
    QTRY_COMPARE(m_journey->keychain().secrets.size(), 0);

    // A copy of the secret that somebody kept opens nothing any more.
    open();
    SD_TRY_WINDOW(kSignIn);
}

void SignInJourney::goesOnWithoutAKeychain()
{
    m_journey->keychain().isMissing = true;
    open();
    SD_TRY_WINDOW(kSignIn);
    auto *remember = Journey::find<QCheckBox>(kSignIn, u"remember"_qs);
    QTRY_VERIFY(!remember->isEnabled());
    signIn(u"manager"_qs);

    // One that goes away while somebody asks to be kept signed in.
    m_journey->keychain().isMissing = false;
    open();
    SD_TRY_WINDOW(kSignIn);
    remember = Journey::find<QCheckBox>(kSignIn, u"remember"_qs);
    QTRY_VERIFY(remember->isEnabled());
    remember->setChecked(true);
    m_journey->keychain().isMissing = true;
    signIn(u"manager"_qs);
    open();
    SD_TRY_WINDOW(kSignIn);
}

QTEST_MAIN(SignInJourney)
#include "tst_sign_in_journey.moc"
