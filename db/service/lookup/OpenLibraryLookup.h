// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Isbn.h"
#include "db/service/lookup/OpenLibraryAnswer.h"
#include "db/service/lookup/WebFetcher.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace shopdesk {

// Where books are looked up. Error: Invalid `lookup_address_invalid` unless it is an address with
// http or https and a host. Empty: Open Library itself.
[[nodiscard]] Result<QUrl> openLibraryAddress(const QString &configured);

// Asks Open Library, or a server that answers alike, what it knows of an ISBN. Nothing is sent but
// the ISBN, and only when somebody asks. Lives on one thread with an event loop and does not block
// it; answers are kept in the device's cache. Gone before an answer: the future is cancelled.
class OpenLibraryLookup : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QUrl address; // see openLibraryAddress()
        QString cacheFolder;
        FetchLimits limits = {};
    };

    explicit OpenLibraryLookup(const Options &options, QObject *parent = nullptr);
    ~OpenLibraryLookup() override;

    // Errors: those of WebFetcher::get(), Damaged `lookup_answer_wrong`. A second search cancels
    // the first.
    [[nodiscard]] QFuture<Result<FoundBook>> find(const Isbn &isbn);
    // The bytes of a picture that a search found; whether they are one is not looked at.
    [[nodiscard]] QFuture<Result<QByteArray>> cover(const QUrl &url);
    // Ends what is under way with Cancelled.
    void cancel();

private:
    struct Search;
    using SearchPtr = std::shared_ptr<Search>;

    void get(const QString &path, WebFetcher::Take take);
    void takeEdition(const SearchPtr &search, const QByteArray &json);
    void readWork(const SearchPtr &search, const QString &key);
    void readAuthors(const SearchPtr &search, const QStringList &keys);
    void takeAuthor(const SearchPtr &search, qsizetype place, const Result<QByteArray> &json);
    [[nodiscard]] QUrl coverAddress(qint64 id) const;

    Options m_options;
    WebFetcher m_fetcher;
};

} // namespace shopdesk
