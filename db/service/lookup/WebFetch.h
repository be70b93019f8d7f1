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
    // Asks at once, and again wherever an answer points to: left to itself, the library of Qt 6.4
    // sends the second and every further of these questions several times.
    WebFetch(QNetworkAccessManager &network, const QNetworkRequest &request,
             const FetchLimits &limits, WebFetcher::Take take, QObject *parent);

    void cancel();

private:
    void ask();
    void read();
    void finish();
    void follow(const QUrl &target);
    void end();
    void stop(ErrorKind kind, const QString &reason, const QVariantMap &facts = {});
    [[nodiscard]] Error failure() const;

    QNetworkAccessManager &m_network;
    QNetworkRequest m_request;
    QNetworkReply *m_reply = nullptr;
    FetchLimits m_limits;
    int m_redirects = 0;
    WebFetcher::Take m_take;
    QTimer m_deadline;
    QByteArray m_bytes;
    std::optional<Error> m_stopped; // by ourselves
};

} // namespace shopdesk
