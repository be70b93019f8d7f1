// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace shopdesk {

// Runs work that has no open workspace yet (making one, migrating one) on a thread of the global
// pool. The work opens and closes its own connections. The program waits for it when it ends, so
// long work must heed a CancelToken.
template<class T>
[[nodiscard]] QFuture<Result<T>> inBackground(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace shopdesk
