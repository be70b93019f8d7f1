// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/lookup/WebFetcher.h"

#include <QNetworkReply>
#include <QTimer>

#include <optional>

namespace shopdesk {

// One document under way; used by WebFetcher alone. Deletes itself when it has told the result.
class WebFetch : public QObject
{
    Q_OBJECT

public:
    // Becomes the owner of the reply.
    WebFetch(QNetworkReply *reply, const FetchLimits &limits, WebFetcher::Take take,
             QObject *parent);

    void cancel();

private:
    void follow(const QUrl &target);
    void read();
    void finish();
    void stop(ErrorKind kind, const QString &reason, const QVariantMap &facts = {});
    [[nodiscard]] Error failure() const;

    QNetworkReply *m_reply;
    FetchLimits m_limits;
    WebFetcher::Take m_take;
    QTimer m_deadline;
    QByteArray m_bytes;
    std::optional<Error> m_stopped; // by ourselves
};

} // namespace shopdesk
