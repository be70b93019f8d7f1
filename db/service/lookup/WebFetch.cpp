// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/lookup/WebFetch.h"

namespace shopdesk {

WebFetch::WebFetch(QNetworkReply *reply, const FetchLimits &limits, WebFetcher::Take take,
                   QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
    , m_take(std::move(take))
{
    reply->setParent(this);
    connect(reply, &QNetworkReply::redirected, this, &WebFetch::follow);
    connect(reply, &QIODevice::readyRead, this, &WebFetch::read);
    connect(reply, &QNetworkReply::finished, this, &WebFetch::finish);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limits.time);
        stop(ErrorKind::Unreachable, u"lookup_too_slow"_qs,
             {{u"seconds"_qs, qint64(seconds.count())}});
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.time);
}

void WebFetch::cancel()
{
    stop(ErrorKind::Cancelled, u"cancelled"_qs);
}

void WebFetch::follow(const QUrl &target)
{
    if (target.scheme() == m_reply->url().scheme())
        Q_EMIT m_reply->redirectAllowed();
    else
        stop(ErrorKind::Refused, u"lookup_redirect_refused"_qs);
}

void WebFetch::read()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_limits.bytes)
        stop(ErrorKind::Damaged, u"lookup_answer_too_large"_qs,
             {{u"max"_qs, m_limits.bytes / (1024 * 1024)}});
}

// The first reason holds; the reply ends by finished(), possibly at once.
void WebFetch::stop(ErrorKind kind, const QString &reason, const QVariantMap &facts)
{
    if (m_stopped)
        return;
    m_stopped = fail(kind, reason, {}, facts).value();
    m_reply->abort();
}

void WebFetch::finish()
{
    m_deadline.stop();
    m_reply->disconnect(this);
    if (!m_stopped && m_reply->error() == QNetworkReply::NoError)
        read();
    const bool done = !m_stopped && m_reply->error() == QNetworkReply::NoError;
    const auto take = std::exchange(m_take, {});
    deleteLater();
    if (take)
        take(done ? Result<QByteArray>(m_bytes) : Result<QByteArray>(fail(failure())));
}

Error WebFetch::failure() const
{
    if (m_stopped)
        return *m_stopped;
    const auto because = [this](ErrorKind kind, const QString &reason,
                                const QVariantMap &facts = {}) {
        return fail(kind, reason, {}, facts, m_reply->errorString()).value();
    };
    switch (m_reply->error()) {
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentGoneError:
        return because(ErrorKind::NotFound, u"lookup_not_found"_qs);
    case QNetworkReply::TooManyRedirectsError:
        return because(ErrorKind::Refused, u"lookup_too_many_redirects"_qs,
                       {{u"max"_qs, m_limits.redirects}});
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError: // pointed to something that is not the web
        return because(ErrorKind::Refused, u"lookup_redirect_refused"_qs);
    case QNetworkReply::SslHandshakeFailedError:
        return because(ErrorKind::Unreachable, u"lookup_not_secure"_qs);
    default:
        break;
    }
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400)
        return because(ErrorKind::Refused, u"lookup_server_failed"_qs, {{u"status"_qs, status}});
    return because(ErrorKind::Unreachable, u"lookup_offline"_qs);
}

} // namespace shopdesk
