// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/lookup/WebFetcher.h"

#include "db/service/lookup/WebFetch.h"

#include <QCoreApplication>
#include <QNetworkDiskCache>
#include <QNetworkRequest>

namespace shopdesk {

namespace {

constexpr qint64 kMostKept = 20 * 1024 * 1024;

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      u"Shopdesk/%1"_qs.arg(QCoreApplication::applicationVersion()));
    return request;
}

} // namespace

WebFetcher::WebFetcher(const QString &cacheFolder, QObject *parent)
    : QObject(parent)
{
    if (cacheFolder.isEmpty())
        return;
    auto *cache = new QNetworkDiskCache(this);
    cache->setCacheDirectory(cacheFolder);
    cache->setMaximumCacheSize(kMostKept);
    m_network.setCache(cache);
}

void WebFetcher::get(const QUrl &url, const FetchLimits &limits, Take take)
{
    auto *fetch = new WebFetch(m_network, requestFor(url), limits, std::move(take), this);
    connect(this, &WebFetcher::cancelled, fetch, &WebFetch::cancel);
}

void WebFetcher::cancel()
{
    Q_EMIT cancelled();
}

} // namespace shopdesk
