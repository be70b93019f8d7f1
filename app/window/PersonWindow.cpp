// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PersonWindow.h"

#include "app/AppSettings.h"
#include "app/DevicePlace.h"
#include "app/window/AccountMenu.h"
#include "app/window/DatabaseMenu.h"
#include "app/window/LockKeeper.h"
#include "app/window/Look.h"
#include "db/service/DataService.h"
#include "db/service/lookup/OpenLibraryLookup.h"
#include "models/support/Formats.h"
#include "ui/dialogs/GuideWindow.h"
#include "ui/pages/Pages.h"
#include "ui/pages/WindowPageHost.h"
#include "ui/shell/LockScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/TopBar.h"
#include "ui/support/ErrorText.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Prompts.h"

#include <QAction>
#include <QCoreApplication>

namespace shopdesk {

PersonWindow::PersonWindow(const Surroundings &around, WorkspaceChooser &chooser, DataService &data,
                           const Admitted &admitted, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_data(data)
    , m_person(admitted.person)
    , m_state(around.settings.store(), admitted.person.account.toString())
{
    around.look.followPerson(m_state, m_person.language);
    m_window = std::make_unique<MainWindow>(m_state);
    m_window->setWorkspaceName(data.workspace().name);
    m_host = new WindowPageHost(*m_window, data, m_state, m_window.get());
    m_host->setPinProver([this](const QString &login, const Secret &pin, const QByteArray &act) {
        return m_around.sessions.provePin(m_data, login, pin, act);
    });
    m_lock = new LockKeeper(around, *m_window, data, admitted, m_window.get());
    new DatabaseMenu(around, *m_window, data, chooser, *m_host, m_window.get());
    auto *account = new AccountMenu(around, *m_window, data, *m_host, m_person, m_window.get());
    connect(account, &AccountMenu::ownSessionEnded, this, &PersonWindow::signOutRequested);
    connectMenus();
    makeLookup();
    fillPages();
    connect(&data, &DataService::connectionChanged, this, &PersonWindow::showConnection);
    showConnection();
    onLanguage(m_window.get(), [this] { showPerson(); });
}

PersonWindow::~PersonWindow()
{
    m_around.look.forgetPerson();
}

const Session &PersonWindow::session() const
{
    return m_lock->session();
}

void PersonWindow::makeLookup()
{
    const auto address = openLibraryAddress(
            qEnvironmentVariable("SHOPDESK_OPEN_LIBRARY", m_around.settings.openLibrary()));
    if (!address) {
        m_window->statusArea().showError(address.error());
        return;
    }
    m_lookup = std::make_unique<OpenLibraryLookup>(OpenLibraryLookup::Options{
            .address = *address, .cacheFolder = deviceCacheFolder() + u"/lookup"_qs});
}

void PersonWindow::fillPages()
{
    const PageContext context{.data = m_data,
                              .prompts = m_around.prompts,
                              .host = *m_host,
                              .state = &m_state,
                              .lookup = m_lookup.get()};
    m_window->setPages(applicationPages(context), [this](PageId id) {
        const auto area = areaOfPage(id);
        return area && m_data.may(*area);
    });
}

void PersonWindow::connectMenus()
{
    MainMenu &menu = m_window->menu();
    menu.restrict([this](MenuAction action) { return mayUse(action); });
    menu.setLanguages(LanguageSwitcher::languages(), m_around.look.language());
    menu.setAppearance(m_around.look.appearance());
    connect(&menu, &MainMenu::languageChosen, &m_around.look, &Look::chooseLanguage);
    connect(&menu, &MainMenu::appearanceChosen, &m_around.look, &Look::chooseAppearance);
    connect(menu.action(MenuAction::SignOut), &QAction::triggered, this,
            &PersonWindow::signOutRequested);
    connect(menu.action(MenuAction::SwitchUser), &QAction::triggered, this,
            &PersonWindow::switchUserRequested);
    connect(&m_window->lockScreen(), &LockScreen::switchUserRequested, this,
            &PersonWindow::switchUserRequested);
    connect(menu.action(MenuAction::Guide), &QAction::triggered, this, &PersonWindow::showGuide);
    connect(menu.action(MenuAction::About), &QAction::triggered, this, &PersonWindow::showAbout);
    connect(&m_window->topBar(), &TopBar::connectionDetailsRequested,
            menu.action(MenuAction::Health), &QAction::trigger); // nothing where it is not allowed
    connect(m_window.get(), &MainWindow::closed, this, &PersonWindow::closed);
}

// The workspace itself is an administrator's affair; the rest of the menu is everybody's.
bool PersonWindow::mayUse(MenuAction action) const
{
    switch (action) {
    case MenuAction::Migrate:
        return m_data.may(ReadArea::Migrations);
    case MenuAction::Seed:
        return m_data.may(ReadArea::Seeding);
    case MenuAction::Health:
    case MenuAction::Verify:
        return m_data.may(ReadArea::Health);
    case MenuAction::ChangePassword:
        return m_data.may(CommandKind::ChangePassword);
    default:
        return true;
    }
}

void PersonWindow::showPerson()
{
    m_window->setPerson(
            {.name = m_person.displayName, .role = Formats::role(roleName(m_person.role))});
}

void PersonWindow::showConnection()
{
    const ConnectionState &state = m_data.connectionState();
    ConnectionBadge::State shown;
    switch (state.kind) {
    case ConnectionState::Kind::Local:
        shown.kind = ConnectionBadge::Kind::ThisComputer;
        break;
    case ConnectionState::Kind::ReadOnly:
        shown.kind = ConnectionBadge::Kind::ReadOnly;
        break;
    case ConnectionState::Kind::Online:
        shown.kind = ConnectionBadge::Kind::Online;
        break;
    case ConnectionState::Kind::Offline:
        shown.kind = ConnectionBadge::Kind::Offline;
        shown.since = state.since.toLocalTime().time();
        break;
    }
    m_window->topBar().setConnection(shown);
}

// A window of its own, so that it can lie beside this one.
void PersonWindow::showGuide()
{
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>();
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void PersonWindow::showAbout()
{
    m_around.prompts.tell(
            m_window.get(),
            {.happened = tr("Shopdesk %1 – orders and stock of bookshops.")
                                 .arg(QCoreApplication::applicationVersion()),
             .kept = tr("Free software under the GNU General Public License, version 3 or later."),
             .todo = tr("Workspace: %1").arg(m_data.address().toString())});
}

void PersonWindow::show(const QString &note)
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (!note.isEmpty())
        m_window->statusArea().showMessage(note);
}

} // namespace shopdesk
