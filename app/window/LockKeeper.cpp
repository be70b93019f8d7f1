// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LockKeeper.h"

#include "app/AppSettings.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/shell/LockScreen.h"
#include "ui/shell/MainWindow.h"

namespace shopdesk {

using namespace std::chrono_literals;

namespace {

constexpr auto kLongestTimer = 24h; // QTimer counts milliseconds in an int
const QList<int> kIdleMinutes{1, 5, 10, 15, 30, 60, 0};

} // namespace

LockKeeper::LockKeeper(const Surroundings &around, MainWindow &window, DataService &data,
                       const Admitted &admitted, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_window(window)
    , m_data(data)
    , m_person(admitted.person)
{
    prepareIdleMenu();
    connect(&m_idle, &IdleWatcher::idled, &window, &MainWindow::lock);
    connect(&window.lockScreen(), &LockScreen::unlockRequested, this, &LockKeeper::unlock);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &LockKeeper::watchExpiry);
    m_seen.setInterval(1min);
    connect(&m_seen, &QTimer::timeout, this, [this] {
        if (!m_window.isLocked())
            m_around.sessions.touch(m_person.session.id);
    });
    m_seen.start();
    watchExpiry();
}

void LockKeeper::prepareIdleMenu()
{
    const auto limit = m_around.settings.idleLimit();
    m_window.menu().setIdleChoices(kIdleMinutes, int(limit.count()));
    m_idle.setLimit(limit);
    connect(&m_window.menu(), &MainMenu::idleLimitChosen, this, &LockKeeper::setIdleLimit);
}

void LockKeeper::setIdleLimit(int minutes)
{
    m_around.settings.setIdleLimit(std::chrono::minutes(minutes));
    m_idle.setLimit(std::chrono::minutes(minutes));
}

void LockKeeper::watchExpiry()
{
    const std::chrono::milliseconds left(m_around.clock.now().msecsTo(m_person.session.expiresAt));
    if (left <= 0ms)
        m_window.lock();
    else
        m_expiry.start(std::min<std::chrono::milliseconds>(left, kLongestTimer));
}

void LockKeeper::unlock(const QString &password)
{
    const auto answer =
            m_around.sessions.unlock(m_data, m_person.session.id, Secret::fromText(password));
    await(answer, this,
          [=, this](const Result<Admitted> &admitted) { takeAnswer(admitted, password); });
}

void LockKeeper::takeAnswer(const Result<Admitted> &answer, const QString &password)
{
    if (answer)
        open(*answer);
    else if (answer.error().reason == u"session_expired" ||
             answer.error().reason == u"session_unknown")
        begin(password);
    else
        m_window.lockScreen().showError(answer.error());
}

// The session ended meanwhile, by time or from the list of sessions: the same person may begin
// another one and finds everything as it was.
void LockKeeper::begin(const QString &password)
{
    const auto answer = m_around.sessions.signIn(m_data, m_person.login, Secret::fromText(password),
                                                 SessionKind::ThisRunOnly);
    await(answer, this, [this](const Result<Admitted> &admitted) {
        if (admitted && admitted->person.account == m_person.account)
            open(*admitted);
        else if (admitted)
            m_window.lockScreen().showError(
                    fail(ErrorKind::SignInRequired, u"session_expired"_qs).value());
        else
            m_window.lockScreen().showError(admitted.error());
    });
}

void LockKeeper::open(const Admitted &admitted)
{
    m_person = admitted.person;
    m_window.unlock();
    m_idle.setLimit(m_around.settings.idleLimit());
    watchExpiry();
}

} // namespace shopdesk
