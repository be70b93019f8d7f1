// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainMenu.h"

#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"

#include <QActionGroup>
#include <QMenuBar>

#include <array>
#include <iterator>

namespace shopdesk {

namespace {

struct ActionRow
{
    MenuAction id;
    const char *name; // object name
    const char *icon;
    const char *text; // in the context shopdesk::MainMenu
    const char *shortcut;
    QAction::MenuRole role = QAction::NoRole;
};

constexpr ActionRow kRows[] = {
        {MenuAction::OpenWorkspace, "openWorkspace", "open",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Open workspace…"), "Ctrl+O"},
        {MenuAction::NewWorkspace, "newWorkspace", "new",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&New workspace…"), "Ctrl+Shift+N"},
        {MenuAction::ConnectServer, "connectServer", "connect",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Connect to PostgreSQL…"), ""},
        {MenuAction::Migrate, "migrate", "migrate",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Migrate…"), ""},
        {MenuAction::Seed, "seed", "seed",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Seed demo data…"), ""},
        {MenuAction::Health, "health", "health",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Health check…"), "Ctrl+Shift+H"},
        {MenuAction::Verify, "verify", "success",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "Check &integrity…"), ""},
        {MenuAction::Quit, "quit", "close", QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Quit"),
         "Ctrl+Q", QAction::QuitRole},
        {MenuAction::Search, "searchAll", "search",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Search or scan"), "Ctrl+K"},
        {MenuAction::Refresh, "refresh", "refresh",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Refresh"), "F5"},
        {MenuAction::FullScreen, "fullScreen", "",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Full screen"), "F11"},
        {MenuAction::Profile, "profile", "profile",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Profile…"), ""},
        {MenuAction::ChangePassword, "changePassword", "password",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Change password…"), ""},
        {MenuAction::Sessions, "sessions", "history",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "Sign-ins on this &computer…"), ""},
        {MenuAction::Lock, "lock", "lock", QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Lock"),
         "Ctrl+L"},
        {MenuAction::SwitchUser, "switchUser", "switch-user",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "S&witch user…"), "Ctrl+Shift+L"},
        {MenuAction::SignOut, "signOut", "sign-out",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "Sign &out"), ""},
        {MenuAction::Guide, "guide", "help", QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Guide"),
         "F1"},
        {MenuAction::About, "about", "about",
         QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&About Shopdesk"), "", QAction::AboutRole},
        // A text field that has the focus keeps the key for itself.
        {MenuAction::Undo, "undo", "undo", QT_TRANSLATE_NOOP("shopdesk::MainMenu", "&Undo"),
         "Ctrl+Z"},
};

} // namespace

MainMenu::MainMenu(QMenuBar *bar, QObject *parent)
    : QObject(parent)
    , m_appearances(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
    , m_idleLimits(new QActionGroup(this))
{
    buildActions();
    buildMenus(bar);
    buildAppearance();
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        Q_EMIT appearanceChosen(appearanceFromName(chosen->data().toString()));
    });
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { Q_EMIT languageChosen(chosen->data().toString()); });
    connect(m_idleLimits, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { Q_EMIT idleLimitChosen(chosen->data().toInt()); });
    onLanguage(bar, [this] { retranslate(); });
}

void MainMenu::buildActions()
{
    for (const ActionRow &row : kRows) {
        auto *action = new QAction(icons::named(QString::fromLatin1(row.icon)), QString(), this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
        action->setMenuRole(row.role);
        m_actions.insert(row.id, action);
    }
    action(MenuAction::FullScreen)->setCheckable(true);
}

void MainMenu::buildMenus(QMenuBar *bar)
{
    m_database = bar->addMenu(QString());
    addTo(m_database,
          {MenuAction::OpenWorkspace, MenuAction::NewWorkspace, MenuAction::ConnectServer});
    m_database->addSeparator();
    addTo(m_database,
          {MenuAction::Migrate, MenuAction::Seed, MenuAction::Health, MenuAction::Verify});
    m_database->addSeparator();
    addTo(m_database, {MenuAction::Quit});
    m_edit = bar->addMenu(QString());
    addTo(m_edit, {MenuAction::Undo});
    m_view = bar->addMenu(QString());
    m_goTo = m_view->addMenu(QString());
    addTo(m_view, {MenuAction::Search, MenuAction::Refresh});
    m_view->addSeparator();
    m_appearance = m_view->addMenu(QString());
    m_language = m_view->addMenu(QString());
    m_view->addSeparator();
    addTo(m_view, {MenuAction::FullScreen});
    m_account = bar->addMenu(QString());
    addTo(m_account, {MenuAction::Profile, MenuAction::ChangePassword, MenuAction::Sessions});
    m_account->addSeparator();
    m_idle = m_account->addMenu(QString());
    addTo(m_account, {MenuAction::Lock, MenuAction::SwitchUser, MenuAction::SignOut});
    m_help = bar->addMenu(QString());
    addTo(m_help, {MenuAction::Guide, MenuAction::About});
}

void MainMenu::buildAppearance()
{
    for (const Appearance each : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *choice = m_appearance->addAction(QString());
        choice->setObjectName(u"appearance/"_qs + appearanceName(each));
        choice->setCheckable(true);
        choice->setData(appearanceName(each));
        m_appearances->addAction(choice);
    }
}

void MainMenu::addTo(QMenu *menu, const QList<MenuAction> &ids) const
{
    for (const MenuAction id : ids)
        menu->addAction(action(id));
}

void MainMenu::restrict(const std::function<bool(MenuAction)> &mayUse)
{
    for (auto entry = m_actions.cbegin(); entry != m_actions.cend(); ++entry) {
        const bool allowed = mayUse(entry.key());
        entry.value()->setVisible(allowed);
        entry.value()->setEnabled(allowed);
    }
    showUndoable();
}

void MainMenu::setUndoable(const QString &what)
{
    m_undoable = what;
    showUndoable();
}

void MainMenu::showUndoable()
{
    QAction *undo = action(MenuAction::Undo);
    undo->setText(m_undoable.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(m_undoable));
    undo->setEnabled(!m_undoable.isEmpty() && !m_isSuspended);
}

void MainMenu::setLanguages(const QList<std::pair<QString, QString>> &codesAndNames,
                            const QString &current)
{
    m_language->clear();
    for (const auto &[code, name] : codesAndNames) {
        QAction *choice = m_language->addAction(name);
        choice->setObjectName(u"language/"_qs + code);
        choice->setCheckable(true);
        choice->setChecked(code == current);
        choice->setData(code);
        m_languages->addAction(choice);
    }
}

void MainMenu::setIdleChoices(const QList<int> &minutes, int current)
{
    m_idle->clear();
    for (const int limit : minutes) {
        QAction *choice = m_idle->addAction(QString());
        choice->setObjectName(u"idle/"_qs + QString::number(limit));
        choice->setCheckable(true);
        choice->setChecked(limit == current);
        choice->setData(limit);
        m_idleLimits->addAction(choice);
    }
    retranslateMenus();
}

void MainMenu::setAppearance(Appearance appearance)
{
    for (QAction *choice : m_appearances->actions())
        choice->setChecked(choice->data().toString() == appearanceName(appearance));
}

void MainMenu::setPages(const QList<std::pair<QString, std::function<void()>>> &titlesAndOpeners)
{
    m_goTo->clear();
    int number = 0;
    for (const auto &[title, open] : titlesAndOpeners) {
        QAction *jump = m_goTo->addAction(title);
        if (++number <= 9)
            jump->setShortcut(QKeySequence(u"Ctrl+%1"_qs.arg(number)));
        connect(jump, &QAction::triggered, this, open);
    }
}

QMenu *MainMenu::makeUserMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"userMenu"_qs);
    addTo(menu, {MenuAction::Profile, MenuAction::ChangePassword});
    menu->addSeparator();
    addTo(menu, {MenuAction::Lock, MenuAction::SwitchUser, MenuAction::SignOut});
    return menu;
}

void MainMenu::suspend()
{
    m_isSuspended = true;
    for (QAction *each : allActions()) {
        if (!each->isEnabled())
            continue;
        each->setEnabled(false);
        m_suspended += each;
    }
}

void MainMenu::resume()
{
    for (QAction *each : std::as_const(m_suspended))
        each->setEnabled(true);
    m_suspended.clear();
    m_isSuspended = false;
    showUndoable();
}

QList<QAction *> MainMenu::allActions() const
{
    return m_actions.values() + m_goTo->actions() + m_appearances->actions() +
           m_languages->actions() + m_idleLimits->actions();
}

void MainMenu::retranslate()
{
    for (const ActionRow &row : kRows)
        action(row.id)->setText(tr(row.text));
    retranslateMenus();
}

void MainMenu::retranslateMenus()
{
    showUndoable();
    m_database->setTitle(tr("&Database"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_goTo->setTitle(tr("&Go to"));
    m_appearance->setTitle(tr("&Light or dark"));
    m_language->setTitle(tr("&Language"));
    m_account->setTitle(tr("&Account"));
    m_idle->setTitle(tr("Lock by &itself"));
    for (QAction *choice : m_idleLimits->actions()) {
        const int minutes = choice->data().toInt();
        choice->setText(minutes == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes));
    }
    m_help->setTitle(tr("&Help"));
    const QList<QAction *> choices = m_appearances->actions();
    const std::array texts{tr("As the desktop"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < choices.size(); ++i)
        choices[i]->setText(texts[size_t(i)]);
}

} // namespace shopdesk
