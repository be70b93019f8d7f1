// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>
#include <functional>

namespace shopdesk {

// What one answer may take.
struct FetchLimits
{
    std::chrono::milliseconds time{15'000}; // from the request to the last byte
    qint64 bytes = 2 * 1024 * 1024;
    int redirects = 3; // and none to another scheme
};

// Gets documents by HTTP within limits, so that no server can make the program wait for ever or
// fill its memory. Answers are kept in a folder of the device as far as the servers allow. Lives on
// one thread with an event loop and does not block it.
class WebFetcher : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const Result<QByteArray> &)>;

    // An empty folder: nothing is kept.
    explicit WebFetcher(const QString &cacheFolder, QObject *parent = nullptr);

    // Calls `take` once, later; never when the fetcher is gone before. Errors:
    //   NotFound     lookup_not_found            the server has no such document
    //   Unreachable  lookup_offline              no line, no such server
    //                lookup_too_slow             (seconds)
    //                lookup_not_secure           the certificate is not right
    //   Refused      lookup_too_many_redirects   (max)
    //                lookup_redirect_refused     to another scheme
    //                lookup_server_failed        (status)
    //   Damaged      lookup_answer_too_large     (max, in MB)
    //   Cancelled
    void get(const QUrl &url, const FetchLimits &limits, Take take);

    // Ends everything that is under way with Cancelled.
    void cancel();

Q_SIGNALS:
    void cancelled();

private:
    QNetworkAccessManager m_network;
};

} // namespace shopdesk
