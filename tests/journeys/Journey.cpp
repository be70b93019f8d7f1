// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Journey.h"

#include "app/DevicePlace.h"
#include "db/service/WorkspaceSetup.h"
#include "db/service/seed/Seeder.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/MessagePanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QToolButton>

namespace shopdesk::test {

Journey::Journey(const QDateTime &now)
    : m_now(now)
{
    qputenv("SHOPDESK_HOME", m_home.path().toUtf8());
    QApplication::setQuitOnLastWindowClosed(false);
}

Journey::~Journey()
{
    end();
}

void Journey::start(const QStringList &words)
{
    end();
    const auto options = parseWindowOptions(
            QStringList{u"--demo-size"_qs, u"small"_qs, u"--language"_qs, u"en"_qs} + words);
    QVERIFY(options);
    auto prompts = std::make_unique<TestPrompts>();
    auto clock = std::make_unique<ManualClock>(m_now);
    m_prompts = prompts.get();
    m_clock = clock.get();
    m_program = std::make_unique<Application>(
            Application::Parts{.settings = std::make_unique<AppSettings>(path(u"settings.ini"_qs)),
                               .secrets = std::make_unique<FakeSecretStore>(m_keychain),
                               .prompts = std::move(prompts),
                               .clock = std::move(clock)},
            *options);
    m_program->start();
}

void Journey::end()
{
    if (!m_program)
        return;
    m_now = m_clock->now();
    m_program.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QWidget *Journey::window(const QString &name)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top->objectName() == name)
            return top;
    }
    return nullptr;
}

QString Journey::message(const QString &window)
{
    const QWidget *top = Journey::window(window);
    const auto *panel = top ? top->findChild<MessagePanel *>() : nullptr;
    return panel && panel->isVisible() ? panel->accessibleName() : QString();
}

void Journey::signIn(const QString &login, const QString &password)
{
    auto *loginEdit = find<QLineEdit>(u"signIn"_qs, u"login"_qs);
    auto *passwordEdit = find<QLineEdit>(u"signIn"_qs, u"password"_qs);
    QVERIFY(loginEdit && passwordEdit);
    loginEdit->clear();
    QTest::keyClicks(loginEdit, login);
    passwordEdit->clear();
    QTest::keyClicks(passwordEdit, password);
    press(u"signIn"_qs, u"submit"_qs);
}

void Journey::press(const QString &window, const QString &button)
{
    auto *found = find<QAbstractButton>(window, button);
    QVERIFY2(found, qPrintable(button));
    QVERIFY2(found->isEnabled(), qPrintable(button));
    found->click();
}

void Journey::trigger(const QString &action)
{
    auto *found = find<QAction>(u"mainWindow"_qs, action);
    QVERIFY2(found, qPrintable(action));
    QVERIFY2(found->isEnabled(), qPrintable(action));
    found->trigger();
}

Result<WorkspaceAddress> makeDemoAt(const WorkspaceAddress &address)
{
    const SystemClock clock;
    OpIdFactory ids(clock);
    const NewWorkspace wanted{.name = u"Journey"_qs,
                              .currency = u"EUR"_qs,
                              .adminLogin = u"admin"_qs,
                              .adminPassword = Secret::fromText(DemoMaker::password()),
                              .demo = true,
                              .device = ids.next<DeviceId>(),
                              .deviceName = u"test"_qs};
    SD_ASSIGN(made, makeWorkspace(address, {}, wanted, clock, ids));
    SD_ASSIGN(connection, Connection::open(made.address));
    SD_TRY(seedWorkspace(*connection, DemoMaker::request(WindowOptions::DemoSize::Small)));
    return made.address;
}

Result<WorkspaceAddress> DemoPlaces::of(Engine engine)
{
    if (!m_addresses.contains(engine)) {
        SD_ASSIGN(place, EmptyPlace::make(engine, m_server));
        SD_ASSIGN(address, makeDemoAt(place->address()));
        m_places[engine] = std::move(place);
        m_addresses[engine] = address;
    }
    return m_addresses[engine];
}

MainWindow *mainWindow()
{
    return qobject_cast<MainWindow *>(Journey::window(u"mainWindow"_qs));
}

QString personShown()
{
    const auto *user = Journey::find<QToolButton>(u"mainWindow"_qs, u"user"_qs);
    return user ? user->text() : QString();
}

} // namespace shopdesk::test
