// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Surroundings.h"
#include "db/storage/CancelToken.h"

#include <QObject>

namespace shopdesk {

class DataService;
class HealthDialog;
class MainWindow;
class PageHost;
class SeedDialog;
class WorkspaceChooser;

// The Database menu of one window: the ways to other workspaces, and what an administrator does
// with this one. What takes long runs on the Long lane, is seen in the status area and can be
// cancelled. GUI thread.
class DatabaseMenu : public QObject
{
    Q_OBJECT

public:
    // Borrows all but the surroundings.
    DatabaseMenu(const Surroundings &around, MainWindow &window, DataService &data,
                 WorkspaceChooser &chooser, PageHost &host, QObject *parent = nullptr);
    ~DatabaseMenu() override;

private:
    void connectActions();
    void askSeed();
    void seed(const SeedDialog &dialog);
    void showHealth();
    void checkHealth(HealthDialog *dialog);
    void checkIntegrity();

    Surroundings m_around;
    MainWindow &m_window;
    DataService &m_data;
    WorkspaceChooser &m_chooser;
    PageHost &m_host;
    QList<CancelToken> m_running;
};

} // namespace shopdesk
