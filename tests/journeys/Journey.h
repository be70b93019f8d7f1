// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Application.h"
#include "tests/gui/TestPrompts.h"
#include "tests/journeys/FakeSecretStore.h"
#include "tests/support/EngineMatrix.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>

namespace shopdesk {
class MainWindow;
}

namespace shopdesk::test {

// A computer of its own, on which the whole program is started, used through its widgets by object
// name, and ended; what it has remembered is there at the next start.
class Journey
{
public:
    explicit Journey(const QDateTime &now = QDateTime::currentDateTimeUtc());
    ~Journey();

    // Ends the program first when it runs.
    void start(const QStringList &words);
    void end();

    // The window of that name that is shown now; null when there is none.
    [[nodiscard]] static QWidget *window(const QString &name);
    // A widget inside the shown window of that name.
    template<class Widget>
    [[nodiscard]] static Widget *find(const QString &window, const QString &name)
    {
        QWidget *top = Journey::window(window);
        return top ? top->findChild<Widget *>(name) : nullptr;
    }
    // What the dialog's message panel says; empty when it is hidden.
    [[nodiscard]] static QString message(const QString &window);
    static void signIn(const QString &login, const QString &password);
    static void press(const QString &window, const QString &button);
    static void trigger(const QString &action);

    [[nodiscard]] TestPrompts &prompts() { return *m_prompts; }
    [[nodiscard]] Keychain &keychain() { return *m_keychain; }
    [[nodiscard]] ManualClock &clock() { return *m_clock; }
    [[nodiscard]] QString path(const QString &file) const { return m_home.filePath(file); }

private:
    QTemporaryDir m_home;
    std::shared_ptr<Keychain> m_keychain = std::make_shared<Keychain>();
    QDateTime m_now;
    TestPrompts *m_prompts = nullptr; // owned by the program, as is the clock
    ManualClock *m_clock = nullptr;
    std::unique_ptr<Application> m_program;
};

// Makes a demo workspace of the small size. Error: those of makeWorkspace and seedWorkspace.
[[nodiscard]] Result<WorkspaceAddress> makeDemoAt(const WorkspaceAddress &address);

// A demo workspace on each engine, made when first asked for: journeys of one program share it.
class DemoPlaces
{
public:
    explicit DemoPlaces(const PostgresServer &server)
        : m_server(server)
    {
    }
    [[nodiscard]] Result<WorkspaceAddress> of(Engine engine);

private:
    const PostgresServer &m_server;
    std::map<Engine, std::unique_ptr<EmptyPlace>> m_places;
    std::map<Engine, WorkspaceAddress> m_addresses;
};

[[nodiscard]] MainWindow *mainWindow(); // that is shown
[[nodiscard]] QString personShown();    // in its top bar

} // namespace shopdesk::test

// Waits for a window of that name.
#define SD_TRY_WINDOW(name) QTRY_VERIFY_WITH_TIMEOUT(Journey::window(name), 60'000)
