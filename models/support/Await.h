// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace shopdesk {

// Calls take(result) on the context's thread when the future has a result; never, once the context
// is gone. QFuture::then(context, ...) of Qt 6.4 may not be used where the context can die first:
// it asserts that it lives when the answer comes.
template<class T, class Take>
void await(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             take(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace shopdesk
