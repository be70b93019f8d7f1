// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AppSettings.h"
#include "app/window/DemoMaker.h"
#include "app/window/DeviceThread.h"
#include "app/window/Look.h"
#include "app/window/Screenshot.h"
#include "app/window/SessionKeeper.h"
#include "app/window/WindowOptions.h"
#include "app/window/WorkspaceChooser.h"
#include "db/domain/Clock.h"

#include <QPointer>

namespace shopdesk {

class PersonWindow;
class SignInFlow;
class WelcomeDialog;

// The program with a window: builds the services, opens a workspace, lets somebody sign in and
// opens the main window for them; and the way back from there. One per process, after
// QApplication; GUI thread. Quits the event loop when the person wants out.
class Application : public QObject
{
    Q_OBJECT

public:
    // What tests replace.
    struct Parts
    {
        std::unique_ptr<AppSettings> settings;
        std::unique_ptr<SecretStore> secrets;
        std::unique_ptr<Prompts> prompts;
        std::unique_ptr<Clock> clock;
    };

    Application(Parts parts, const WindowOptions &options);
    ~Application() override;

    void start();

private:
    void startLast();
    void showWelcome();
    void showWelcomeWith(const Error &error);
    void tryDemo();
    void takeDemoProgress(const QString &step, int percent);
    void takeDemo();
    void takeDemoFailure(const Error &error);
    void takeWorkspace(const std::shared_ptr<DataService> &data);
    void takeFailure(const WorkspacePlace &place, const Error &error);
    void openAnew(const WorkspacePlace &place);
    void startSignIn(const QString &login);
    void connectSignIn();
    void admit(const Admitted &admitted, const QString &note);
    void signOut();
    void switchUser();
    void leave();
    void endUnlessRemembered();
    void closeWindows();
    [[nodiscard]] Surroundings surroundings();
    [[nodiscard]] QWidget *windowShown() const;

    Parts m_parts;
    WindowOptions m_options;
    OpIdFactory m_ids;
    DeviceThread m_device;
    SessionKeeper m_sessions;
    LanguageSwitcher m_languages;
    Theme m_theme;
    Look m_look;
    WorkspaceOpener m_opener;
    WorkspaceChooser m_chooser;
    DemoMaker m_demo;
    Screenshot m_screenshot;
    bool m_demoWasJustMade = false;
    std::unique_ptr<WelcomeDialog> m_welcome;
    std::shared_ptr<DataService> m_data;
    std::unique_ptr<SignInFlow> m_signIn;
    std::unique_ptr<PersonWindow> m_person;
};

// Opens the window as the words after the program's name say, and runs until it is closed. Returns
// the exit status: 2 for words that are not understood.
[[nodiscard]] int runWindow(int argc, char *argv[]);

} // namespace shopdesk
