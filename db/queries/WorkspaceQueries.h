// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Currency.h"
#include "db/domain/Ids.h"
#include "db/domain/Result.h"

#include <QDateTime>

namespace shopdesk {

class Transaction;

struct WorkspaceInfo
{
    WorkspaceId id;
    QString name;
    Currency currency;
    bool demo = false;
    QDateTime createdAt;
};

// How much there is; for health and the about box.
struct WorkspaceCounts
{
    qint64 shops = 0;
    qint64 accounts = 0;
    qint64 customers = 0;
    qint64 books = 0;
    qint64 orders = 0;
    qint64 movements = 0;
};

// Error: NotFound `workspace_missing` in a database without one.
[[nodiscard]] Result<WorkspaceInfo> workspaceInfo(Transaction &transaction);

// Exact; a second or two with millions of rows.
[[nodiscard]] Result<WorkspaceCounts> workspaceCounts(Transaction &transaction);

} // namespace shopdesk
