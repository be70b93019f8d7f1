// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/WorkspaceQueries.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

Result<WorkspaceInfo> workspaceInfo(Transaction &transaction)
{
    SD_ASSIGN(rows, transaction.query(u"workspace_info"_qs));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"workspace_missing"_qs, u"workspace"_qs);
    const auto row = rows.first();
    SD_ASSIGN(currency, Currency::parse(row.text("currency")));
    return WorkspaceInfo{.id = row.id<WorkspaceId>("id"),
                         .name = row.text("name"),
                         .currency = currency,
                         .demo = row.boolean("demo"),
                         .createdAt = row.dateTime("created_at")};
}

Result<WorkspaceCounts> workspaceCounts(Transaction &transaction)
{
    SD_ASSIGN(rows, transaction.query(u"workspace_counts"_qs));
    const auto row = rows.first();
    return WorkspaceCounts{.shops = row.integer("shops"),
                           .accounts = row.integer("accounts"),
                           .customers = row.integer("customers"),
                           .books = row.integer("books"),
                           .orders = row.integer("orders"),
                           .movements = row.integer("movements")};
}

} // namespace shopdesk
