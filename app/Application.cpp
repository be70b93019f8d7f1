// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/window/PersonWindow.h"
#include "app/window/SignInFlow.h"
#include "db/auth/SecretStore.h"
#include "db/service/DataService.h"
#include "db/service/seed/Seeder.h"
#include "models/support/Await.h"
#include "ui/dialogs/SignInWindow.h"
#include "ui/dialogs/WelcomeDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/support/Prompts.h"

#include <QApplication>

namespace shopdesk {

Application::Application(Parts parts, const WindowOptions &options)
    : m_parts(std::move(parts))
    , m_options(options)
    , m_ids(*m_parts.clock)
    , m_device(m_ids)
    , m_sessions(m_device, *m_parts.secrets, *m_parts.clock)
    , m_theme(*qApp)
    , m_look(*m_parts.settings, m_languages, m_theme)
    , m_opener(surroundings())
    , m_chooser(surroundings(), m_opener)
    , m_demo(surroundings(), options.demoSize)
    , m_screenshot(options.screenshot)
{
    connect(&m_chooser, &WorkspaceChooser::opened, this, &Application::takeWorkspace);
    connect(&m_chooser, &WorkspaceChooser::failed, this, &Application::takeFailure);
    connect(&m_chooser, &WorkspaceChooser::demoRequested, this, &Application::tryDemo);
    connect(&m_chooser, &WorkspaceChooser::migrated, this, &Application::openAnew);
    connect(&m_demo, &DemoMaker::progressed, this, &Application::takeDemoProgress);
    connect(&m_demo, &DemoMaker::made, this, &Application::takeDemo);
    connect(&m_demo, &DemoMaker::failed, this, &Application::takeDemoFailure);
    if (options.afterScreenshot == WindowOptions::AfterScreenshot::Quit)
        connect(&m_screenshot, &Screenshot::taken, qApp, &QCoreApplication::quit);
}

Application::~Application()
{
    m_demo.cancel();
    closeWindows();
}

Surroundings Application::surroundings()
{
    return {.settings = *m_parts.settings,
            .look = m_look,
            .secrets = *m_parts.secrets,
            .prompts = *m_parts.prompts,
            .clock = *m_parts.clock,
            .ids = m_ids,
            .device = m_device,
            .sessions = m_sessions};
}

void Application::start()
{
    m_look.start(m_options);
    switch (m_options.start) {
    case WindowOptions::Start::Demo:
        tryDemo();
        return;
    case WindowOptions::Start::LastWorkspace:
        startLast();
        return;
    case WindowOptions::Start::Address:
        break;
    }
    if (const auto address = WorkspaceAddress::parse(m_options.address))
        m_chooser.open(nullptr, {.address = *address});
    else
        showWelcomeWith(address.error());
}

void Application::startLast()
{
    await(m_opener.known(), this, [this](const Result<std::vector<KnownWorkspace>> &known) {
        if (!known)
            showWelcomeWith(known.error());
        else if (known->empty())
            showWelcome();
        else
            m_chooser.open(nullptr, {.address = known->front().address});
    });
}

void Application::showWelcome()
{
    if (!m_welcome) {
        m_welcome = std::make_unique<WelcomeDialog>();
        WelcomeDialog *welcome = m_welcome.get();
        connect(welcome, &WelcomeDialog::demoRequested, this, &Application::tryDemo);
        connect(welcome, &WelcomeDialog::newShopRequested, this,
                [=, this] { m_chooser.askNew(welcome); });
        connect(welcome, &WelcomeDialog::serverRequested, this,
                [=, this] { m_chooser.askServer(welcome); });
        connect(welcome, &WelcomeDialog::fileRequested, this,
                [=, this] { m_chooser.askFile(welcome); });
        connect(welcome, &DialogFrame::cancelRequested, &m_demo, &DemoMaker::cancel);
        connect(welcome, &QDialog::rejected, qApp, &QCoreApplication::quit);
    }
    m_welcome->show();
    if (!m_demo.isRunning())
        m_screenshot.takeSoon();
}

void Application::showWelcomeWith(const Error &error)
{
    showWelcome();
    m_welcome->showError(error);
}

void Application::tryDemo()
{
    m_demoWasJustMade = !DemoMaker::isMade();
    if (m_demoWasJustMade) {
        m_demo.start();
        return;
    }
    m_chooser.open(windowShown(), {.address = DemoMaker::address()});
}

void Application::takeDemoProgress(const QString &step, int percent)
{
    if (!m_demo.isRunning())
        return;
    showWelcome();
    m_welcome->showProgress(step, percent);
}

void Application::takeDemo()
{
    if (m_welcome)
        m_welcome->endBusy();
    m_chooser.open(windowShown(), {.address = DemoMaker::address()});
}

void Application::takeDemoFailure(const Error &error)
{
    m_demoWasJustMade = false;
    showWelcomeWith(error);
}

void Application::takeFailure(const WorkspacePlace &place, const Error &error)
{
    m_demoWasJustMade = false;
    if (windowShown())
        return; // it was explained there
    showWelcome();
    m_chooser.explain(m_welcome.get(), place, error);
}

QWidget *Application::windowShown() const
{
    if (m_person)
        return &m_person->window();
    if (m_signIn && m_signIn->window().isVisible())
        return &m_signIn->window();
    return m_welcome && m_welcome->isVisible() ? m_welcome.get() : nullptr;
}

void Application::takeWorkspace(const std::shared_ptr<DataService> &data)
{
    closeWindows();
    m_data = data;
    const WorkspaceAddress address = data->address();
    await(m_opener.known(), this, [=, this](const Result<std::vector<KnownWorkspace>> &known) {
        QString login;
        if (known && !known->empty())
            login = known->front().lastLogin; // the one that was opened just now stands first
        startSignIn(login);
    });
}

void Application::openAnew(const WorkspacePlace &place)
{
    signOut();
    m_chooser.open(windowShown(), place);
}

void Application::startSignIn(const QString &login)
{
    m_signIn = std::make_unique<SignInFlow>(surroundings(), m_chooser, *m_data);
    connectSignIn();
    connect(m_signIn.get(), &SignInFlow::cancelled, qApp, &QCoreApplication::quit);
    // Who has just chosen to try the demo is let in at once, as its administrator.
    const bool chosenHere = m_welcome && m_options.start != WindowOptions::Start::Demo;
    m_welcome.reset();
    if (std::exchange(m_demoWasJustMade, false) && chosenHere)
        m_signIn->signInAs(u"admin"_qs, DemoMaker::password());
    else
        m_signIn->resumeOrShow(login);
}

void Application::connectSignIn()
{
    connect(m_signIn.get(), &SignInFlow::shown, this, [this] { m_screenshot.takeSoon(); });
    connect(m_signIn.get(), &SignInFlow::admitted, this, &Application::admit);
}

void Application::admit(const Admitted &admitted, const QString &note)
{
    const Identity &person = admitted.person;
    // Who switches finds the window where it was.
    const QRect place = m_person ? m_person->window().geometry() : QRect();
    m_signIn->window().hide();
    m_signIn.release()->deleteLater(); // it is telling us this
    m_person.reset();
    m_data->actAs({.account = person.account,
                   .login = person.login,
                   .displayName = person.displayName,
                   .language = person.language,
                   .scope = admitted.scope});
    m_opener.remember(*m_data, person.login);
    m_person = std::make_unique<PersonWindow>(surroundings(), m_chooser, *m_data, admitted);
    connect(m_person.get(), &PersonWindow::signOutRequested, this, &Application::signOut,
            Qt::QueuedConnection);
    connect(m_person.get(), &PersonWindow::switchUserRequested, this, &Application::switchUser,
            Qt::QueuedConnection);
    connect(m_person.get(), &PersonWindow::closed, this, &Application::leave, Qt::QueuedConnection);
    if (place.isValid())
        m_person->window().setGeometry(place);
    m_person->show(note);
    m_screenshot.takeSoon();
}

void Application::signOut()
{
    if (!m_person)
        return;
    const QString login = m_data->signedIn() ? m_data->signedIn()->login : QString();
    static_cast<void>(m_sessions.end(m_person->session().id));
    m_person.reset();
    m_data->signOut();
    startSignIn(login);
}

void Application::switchUser()
{
    if (!m_person || m_signIn)
        return;
    m_person->window().lock();
    m_signIn =
            std::make_unique<SignInFlow>(surroundings(), m_chooser, *m_data, &m_person->window());
    connect(m_signIn.get(), &SignInFlow::cancelled, this, [this] { m_signIn.reset(); });
    connect(m_signIn.get(), &SignInFlow::admitted, this,
            [this](const Admitted &admitted, const QString &note) {
                endUnlessRemembered();
                admit(admitted, note);
            });
    m_signIn->show({});
}

// Closing the window ends the sitting; only who wanted to be kept signed in stays so.
void Application::leave()
{
    endUnlessRemembered();
    qApp->quit();
}

void Application::endUnlessRemembered()
{
    if (m_person && m_person->session().kind == SessionKind::ThisRunOnly)
        static_cast<void>(m_sessions.end(m_person->session().id));
}

void Application::closeWindows()
{
    m_signIn.reset();
    m_person.reset();
    m_data.reset();
}

} // namespace shopdesk
