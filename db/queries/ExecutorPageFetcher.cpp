// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ExecutorPageFetcher.h"

#include "db/queries/PagedQuery.h"

namespace shopdesk {

namespace {

constexpr auto kLane = DbExecutor::Lane::Read;

} // namespace

QFuture<Result<Page>> ExecutorPageFetcher::page(const PageRequest &request,
                                                const CancelToken &token)
{
    return m_executor.submit<Page>(
            kLane, [request](Connection &connection) { return readPage(connection, request); },
            token);
}

QFuture<Result<AnchorList>> ExecutorPageFetcher::anchors(const ListQuery &list,
                                                         const CancelToken &token)
{
    return m_executor.submit<AnchorList>(
            kLane,
            [list, token](Connection &connection) { return readAnchors(connection, list, token); },
            token);
}

QFuture<Result<Aggregates>> ExecutorPageFetcher::aggregates(const ListQuery &list,
                                                            const CancelToken &token)
{
    return m_executor.submit<Aggregates>(
            kLane, [list](Connection &connection) { return readAggregates(connection, list); },
            token);
}

} // namespace shopdesk
