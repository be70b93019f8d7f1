// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainMenu.h"
#include "ui/shell/PageFactory.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <vector>

class QDialog;
class QStackedWidget;

namespace shopdesk {

class LockScreen;
class Navigator;
class StatusArea;
class TopBar;
class UiState;

// The window of one signed-in person: navigation at the left, the current page, top bar and
// status area. Knows no data; pages bring that, and the owner connects menu, top bar and lock.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Person
    {
        QString name;
        QString role; // in the language in force
    };

    // `state` is borrowed and must outlive the window.
    explicit MainWindow(UiState &state, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Only pages for which `mayOpen` holds appear. Opens the page of last time, or the first.
    void setPages(const std::vector<PageFactory> &pages,
                  const std::function<bool(PageId)> &mayOpen);
    void setPerson(const Person &person);
    void setWorkspaceName(const QString &name);

    // Makes the page on first use; nothing happens for a page that is not there.
    void openPage(PageId id);
    // Null before the page was opened for the first time.
    [[nodiscard]] QWidget *page(PageId id) const { return m_made.value(id); }
    [[nodiscard]] QList<PageId> pages() const;

    void lock();
    void unlock();
    [[nodiscard]] bool isLocked() const;

    [[nodiscard]] MainMenu &menu() const { return *m_menu; }
    [[nodiscard]] Navigator &navigator() const { return *m_navigator; }
    [[nodiscard]] TopBar &topBar() const { return *m_topBar; }
    [[nodiscard]] StatusArea &statusArea() const { return *m_statusArea; }
    [[nodiscard]] LockScreen &lockScreen() const { return *m_lockScreen; }

Q_SIGNALS:
    void pageOpened(shopdesk::PageId id);
    void refreshRequested(QWidget *page);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildContent();
    void connectParts();
    void retranslate();
    void updateTitle();
    void fillPageMenu();
    void setFullScreen(bool full);
    void hideDialogs();
    void showDialogs();
    [[nodiscard]] const PageFactory *factory(PageId id) const;

    UiState &m_state;
    MainMenu *m_menu;
    QStackedWidget *m_curtain; // content or lock screen
    QStackedWidget *m_stack;
    Navigator *m_navigator;
    TopBar *m_topBar;
    StatusArea *m_statusArea;
    LockScreen *m_lockScreen;
    std::vector<PageFactory> m_pages;
    QHash<PageId, QWidget *> m_made;
    QString m_workspaceName;
    QList<QPointer<QDialog>> m_hiddenDialogs; // while locked
};

} // namespace shopdesk
