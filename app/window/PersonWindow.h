// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/SessionKeeper.h"
#include "app/window/Surroundings.h"
#include "ui/support/UiState.h"

#include <QObject>

#include <memory>

namespace shopdesk {

class DataService;
class GuideWindow;
class LockKeeper;
class MainWindow;
class OpenLibraryLookup;
class WindowPageHost;
class WorkspaceChooser;
enum class MenuAction;

// The main window of one person in one workspace, with everything connected: pages by role, menus,
// lock, what is remembered for the person. Lives from sign-in to sign-out. GUI thread.
class PersonWindow : public QObject
{
    Q_OBJECT

public:
    // `data` acts as the person already. Borrows chooser and data.
    PersonWindow(const Surroundings &around, WorkspaceChooser &chooser, DataService &data,
                 const Admitted &admitted, QObject *parent = nullptr);
    ~PersonWindow() override;

    void show(const QString &note);
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] const Session &session() const;

Q_SIGNALS:
    void signOutRequested();
    void switchUserRequested();
    void closed();

private:
    void makeLookup();
    void fillPages();
    void connectMenus();
    void showPerson();
    void showConnection();
    void showGuide();
    void showAbout();
    [[nodiscard]] bool mayUse(MenuAction action) const;

    Surroundings m_around;
    DataService &m_data;
    Identity m_person;
    UiState m_state;
    std::unique_ptr<OpenLibraryLookup> m_lookup; // null: its address makes no sense
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<GuideWindow> m_guide; // made when first asked for
    WindowPageHost *m_host;
    LockKeeper *m_lock;
};

} // namespace shopdesk
