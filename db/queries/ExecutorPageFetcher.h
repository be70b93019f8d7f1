// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageFetcher.h"
#include "db/storage/DbExecutor.h"

namespace shopdesk {

// Answers from the reading lane of an executor, which is borrowed and must outlive it.
class ExecutorPageFetcher : public PageFetcher
{
public:
    explicit ExecutorPageFetcher(DbExecutor &executor)
        : m_executor(executor)
    {
    }

    [[nodiscard]] QFuture<Result<Page>> page(const PageRequest &request,
                                             const CancelToken &token) override;
    [[nodiscard]] QFuture<Result<AnchorList>> anchors(const ListQuery &list,
                                                      const CancelToken &token) override;
    [[nodiscard]] QFuture<Result<Aggregates>> aggregates(const ListQuery &list,
                                                         const CancelToken &token) override;

private:
    DbExecutor &m_executor;
};

} // namespace shopdesk
