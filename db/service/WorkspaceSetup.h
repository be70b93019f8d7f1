// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Secret.h"
#include "db/domain/Clock.h"
#include "db/domain/OpIdFactory.h"
#include "db/queries/WorkspaceQueries.h"
#include "db/storage/Connection.h"

namespace shopdesk {

// What a new workspace starts with.
struct NewWorkspace
{
    QString name;
    QString currency = QStringLiteral("EUR");
    QString adminLogin = QStringLiteral("admin");
    Secret adminPassword;
    bool demo = false;
    DeviceId device; // the first device
    QString deviceName;
};

struct MadeWorkspace
{
    WorkspaceInfo info;
    WorkspaceAddress address; // with the workspace id, as people pass it on
    AccountId admin;
};

// Making and opening workspaces. Functions run on a database thread.

// Makes the file or, on a server, the database if there is none by that name; then the schema, the
// workspace row, the first administrator and the device. On a server the address names the
// installer's account. Whatever fails, nothing half made stays behind that was not there before.
// Errors: Conflict `workspace_exists` where there is one (and nothing is changed); Invalid with
// fields name, currency, login, password; Schema `schema_foreign`; those of the engines.
[[nodiscard]] Result<MadeWorkspace> makeWorkspace(const WorkspaceAddress &address,
                                                  const QString &serverPassword,
                                                  const NewWorkspace &wanted, const Clock &clock,
                                                  OpIdFactory &ids);

// An open workspace whose schema fits the program.
struct OpenedWorkspace
{
    std::unique_ptr<Connection> connection;
    WorkspaceInfo info;
};
// Errors: of Connection::open and Migrator::requireCurrent; NotFound `workspace_missing`; Conflict
// `workspace_id_differs` when the address names another workspace.
[[nodiscard]] Result<OpenedWorkspace> openWorkspace(const WorkspaceAddress &address,
                                                    const OpenOptions &options);

// The same check on a connection that is open already.
[[nodiscard]] Result<WorkspaceInfo> checkedWorkspace(Connection &connection,
                                                     const WorkspaceAddress &address);

// Makes the device known to the workspace, once, with the next free code (A1, A2... Z9, then three
// characters). Returns its code.
[[nodiscard]] Result<QString> enrolDevice(Connection &connection, DeviceId device,
                                          const QString &name, const Clock &clock);

} // namespace shopdesk
