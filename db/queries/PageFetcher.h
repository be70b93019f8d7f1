// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageRequest.h"
#include "db/storage/CancelToken.h"

#include <QFuture>

namespace shopdesk {

// Where models get their pages from: a database thread behind futures. Called on the window's
// thread; cancelling the token of a request ends it early with the error Cancelled.
class PageFetcher
{
public:
    PageFetcher() = default;
    virtual ~PageFetcher() = default;
    PageFetcher(const PageFetcher &) = delete;
    PageFetcher &operator=(const PageFetcher &) = delete;

    // Errors of all: those of PagedQuery.h.
    [[nodiscard]] virtual QFuture<Result<Page>> page(const PageRequest &request,
                                                     const CancelToken &token) = 0;
    [[nodiscard]] virtual QFuture<Result<AnchorList>> anchors(const ListQuery &list,
                                                              const CancelToken &token) = 0;
    [[nodiscard]] virtual QFuture<Result<Aggregates>> aggregates(const ListQuery &list,
                                                                 const CancelToken &token) = 0;
};

} // namespace shopdesk
