// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageRequest.h"
#include "db/storage/CancelToken.h"
#include "db/storage/Connection.h"

namespace shopdesk {

// The one engine behind all tables. Ordinary synchronous functions over a connection, on its
// thread. Statements are put together from the white list of TableSpec only; values are bound.
//
// Errors of all: Invalid `column_unknown`, `column_not_sortable`, `filter_unknown`,
// `filter_missing`, `filter_value_invalid` or `search_too_long` with the key as field; Forbidden
// `read_forbidden`; those of the connection.
[[nodiscard]] Result<Page> readPage(Connection &connection, const PageRequest &request);

// One pass over the index that the order follows. 1,000,000 rows take 0.1 to 0.5 s.
[[nodiscard]] Result<AnchorList> readAnchors(Connection &connection, const ListQuery &list,
                                             const CancelToken &token = {});

// Counts and sums of the filtered set. Of a capped search: of what the cap let through.
[[nodiscard]] Result<Aggregates> readAggregates(Connection &connection, const ListQuery &list);

// Exact number of rows.
[[nodiscard]] Result<qint64> countRows(Connection &connection, const ListQuery &list);

// The first `limit` rows, or all, with the exact total: for the command line and for exports, not
// for windows.
struct RowList
{
    std::vector<PageRow> rows;
    qint64 total = 0;
};
[[nodiscard]] Result<RowList> readRows(Connection &connection, const ListQuery &list,
                                       std::optional<int> limit);

} // namespace shopdesk
