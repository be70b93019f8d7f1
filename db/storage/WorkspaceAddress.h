// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"

#include <optional>

namespace shopdesk {

enum class Engine { Sqlite, Postgres };

QString engineName(Engine engine); // "sqlite" or "postgres"

// Where a workspace lives: a file, or a database on a server. Holds no password, so it may be
// shown, logged and remembered.
class WorkspaceAddress
{
public:
    // PATH of an SQLite file, or postgresql://[USER@]HOST[:PORT]/DB[?workspace=UUID].
    // Errors: Invalid `address_*` with field "workspace"; a password inside the text is refused,
    // since command lines and settings files are read by others.
    [[nodiscard]] static Result<WorkspaceAddress> parse(const QString &text);
    [[nodiscard]] static WorkspaceAddress sqliteFile(const QString &path);

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString database() const { return m_database; }
    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] std::optional<WorkspaceId> workspaceId() const { return m_workspaceId; }

    [[nodiscard]] WorkspaceAddress withDatabase(const QString &database) const;
    [[nodiscard]] WorkspaceAddress withUser(const QString &user) const;
    [[nodiscard]] WorkspaceAddress withWorkspaceId(WorkspaceId id) const;

    [[nodiscard]] QString toString() const;    // parse(toString()) gives the same address
    [[nodiscard]] QString displayName() const; // short, for titles: file name or DB on HOST

    friend bool operator==(const WorkspaceAddress &, const WorkspaceAddress &) = default;

private:
    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QString m_host;
    int m_port = 5432;
    QString m_database;
    QString m_user;
    std::optional<WorkspaceId> m_workspaceId;
};

} // namespace shopdesk
