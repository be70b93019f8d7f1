// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/WorkspaceOpener.h"

#include <QPointer>

class QMenu;
class QWidget;

namespace shopdesk {

class ConnectDialog;
class NewWorkspaceDialog;

// The ways to a workspace that a person can go: open a file, make a new one, connect to a server,
// take one of last time. Asks over the window given, explains what fails there and offers the way
// out; the program goes on with what it has. GUI thread.
class WorkspaceChooser : public QObject
{
    Q_OBJECT

public:
    // Borrows the opener.
    WorkspaceChooser(const Surroundings &around, WorkspaceOpener &opener,
                     QObject *parent = nullptr);

    // `window` is what dialogs belong to; while it is a DialogFrame it is busy meanwhile.
    void open(QWidget *window, const WorkspacePlace &place);
    void askFile(QWidget *window);
    void askNew(QWidget *window);
    void askServer(QWidget *window, const QString &address = {});
    // What went wrong, over the window, and what can be done: migrate, enter the password again.
    void explain(QWidget *window, const WorkspacePlace &place, const Error &error);
    // The schema steps of a workspace that need not be open.
    void migrate(QWidget *window, const WorkspacePlace &place);
    // Opens a menu with the known workspaces and the ways above.
    void popUpMenu(QWidget *button);

Q_SIGNALS:
    void opened(const std::shared_ptr<shopdesk::DataService> &data);
    // Explained to the person unless there was no window to do it in.
    void failed(const shopdesk::WorkspacePlace &place, const shopdesk::Error &error);
    void demoRequested();
    // Steps were applied or taken back: whoever has it open must open it anew.
    void migrated(const shopdesk::WorkspacePlace &place);

private:
    void offerMigration(QWidget *window, const WorkspacePlace &place, const Error &error);
    void make(NewWorkspaceDialog *dialog, QWidget *window);
    void test(ConnectDialog *dialog);
    void connectTo(ConnectDialog *dialog);
    [[nodiscard]] static Result<WorkspacePlace> placeIn(const ConnectDialog &dialog);
    void fillMenu(QMenu *menu, QWidget *window, const std::vector<KnownWorkspace> &known);

    Surroundings m_around;
    WorkspaceOpener &m_opener;
};

} // namespace shopdesk
