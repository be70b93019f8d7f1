// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace shopdesk {

// Everything the menu bar can do. Pages bring their own actions.
enum class MenuAction {
    OpenWorkspace,
    NewWorkspace,
    ConnectServer,
    Migrate,
    Seed,
    Health,
    Verify,
    Quit,
    Search,
    Refresh,
    FullScreen,
    Profile,
    ChangePassword,
    Sessions,
    Lock,
    SwitchUser,
    SignOut,
    Guide,
    About,
    Undo,
};

// All QActions of the window in one place: texts, icons, shortcuts, who may use them. Its owner
// connects action(...)->triggered to what is to be done.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(QMenuBar *bar, QObject *parent);

    [[nodiscard]] QAction *action(MenuAction id) const { return m_actions.value(id); }
    // Hides what the person may not do.
    void restrict(const std::function<bool(MenuAction)> &mayUse);
    void setLanguages(const QList<std::pair<QString, QString>> &codesAndNames,
                      const QString &current);
    void setAppearance(Appearance appearance);
    // After how many minutes without touch the window locks; 0 is never.
    void setIdleChoices(const QList<int> &minutes, int current);
    // Fills the menu that jumps to a page; Ctrl+1 and on.
    void setPages(const QList<std::pair<QString, std::function<void()>>> &titlesAndOpeners);
    // Account actions as a menu of its own, for the user button; owned by `parent`.
    [[nodiscard]] QMenu *makeUserMenu(QWidget *parent) const;
    // What Undo takes back; empty: there is nothing.
    void setUndoable(const QString &what);
    // While the window is locked no action works, whatever key is pressed.
    void suspend();
    void resume();

Q_SIGNALS:
    void languageChosen(const QString &code);
    void appearanceChosen(shopdesk::Appearance appearance);
    void idleLimitChosen(int minutes);

private:
    void buildActions();
    void buildMenus(QMenuBar *bar);
    void buildAppearance();
    void addTo(QMenu *menu, const QList<MenuAction> &ids) const;
    void retranslate();
    void retranslateMenus();
    void showUndoable();
    [[nodiscard]] QList<QAction *> allActions() const;

    QHash<MenuAction, QAction *> m_actions;
    QMenu *m_database;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_goTo;
    QMenu *m_appearance;
    QMenu *m_language;
    QMenu *m_account;
    QMenu *m_idle;
    QMenu *m_help;
    QActionGroup *m_appearances;
    QActionGroup *m_languages;
    QActionGroup *m_idleLimits;
    QList<QAction *> m_suspended;
    bool m_isSuspended = false;
    QString m_undoable;
};

} // namespace shopdesk
