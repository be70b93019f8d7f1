// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/lookup/WebFetch.h"

namespace shopdesk {

WebFetch::WebFetch(QNetworkAccessManager &network, const QNetworkRequest &request,
                   const FetchLimits &limits, WebFetcher::Take take, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(request)
    , m_limits(limits)
    , m_take(std::move(take))
{
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limits.time);
        stop(ErrorKind::Unreachable, u"lookup_too_slow"_qs,
             {{u"seconds"_qs, qint64(seconds.count())}});
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.time);
    ask();
}

void WebFetch::cancel()
{
    stop(ErrorKind::Cancelled, u"cancelled"_qs);
}

void WebFetch::ask()
{
    m_reply = m_network.get(m_request);
    m_reply->setParent(this);
    connect(m_reply, &QIODevice::readyRead, this, &WebFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &WebFetch::finish);
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
    m_reply->disconnect(this);
    if (!m_stopped && m_reply->error() == QNetworkReply::NoError)
        read();
    const auto target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (m_stopped || target.isEmpty())
        end();
    else
        follow(m_reply->url().resolved(target));
}

void WebFetch::follow(const QUrl &target)
{
    if (target.scheme() != m_request.url().scheme()) {
        stop(ErrorKind::Refused, u"lookup_redirect_refused"_qs);
        return end();
    }
    if (++m_redirects > m_limits.redirects) {
        stop(ErrorKind::Refused, u"lookup_too_many_redirects"_qs,
             {{u"max"_qs, m_limits.redirects}});
        return end();
    }
    m_reply->deleteLater();
    m_bytes.clear();
    m_request.setUrl(target);
    ask();
}

void WebFetch::end()
{
    m_deadline.stop();
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
