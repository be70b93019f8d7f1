// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Surroundings.h"
#include "db/auth/KnownWorkspaces.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace shopdesk {

class DataService;

// A workspace and the server's password for it; of a file there is none.
struct WorkspacePlace
{
    WorkspaceAddress address;
    QString password = {};
};

// Opens workspaces and remembers those that could be opened. GUI thread; never blocks it.
class WorkspaceOpener : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<std::shared_ptr<DataService>> &)>;

    explicit WorkspaceOpener(const Surroundings &around, QObject *parent = nullptr);

    // Errors: those of openDevice() and of DataService::open().
    void open(const WorkspacePlace &place, Answer answer);

    // Last opened first.
    [[nodiscard]] QFuture<Result<std::vector<KnownWorkspace>>> known();
    // Adds a workspace to the known ones, with the login that signed in last.
    void remember(const DataService &data, const QString &login);

private:
    void openAs(DeviceId device, const WorkspacePlace &place, const Answer &answer);

    Surroundings m_around;
};

} // namespace shopdesk
