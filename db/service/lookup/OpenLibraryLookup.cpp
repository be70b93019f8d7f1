// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/lookup/OpenLibraryLookup.h"

namespace shopdesk {

namespace {

const QString kHost = QStringLiteral("openlibrary.org");
constexpr qint64 kMostCoverBytes = 10 * 1024 * 1024;

} // namespace

Result<QUrl> openLibraryAddress(const QString &configured)
{
    if (configured.isEmpty())
        return QUrl(u"https://"_qs + kHost);
    const QUrl url(configured, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return fail(ErrorKind::Invalid, u"lookup_address_invalid"_qs, u"open-library"_qs,
                    {{u"given"_qs, configured.left(200)}});
    return url.adjusted(QUrl::StripTrailingSlash);
}

// Everything about one question, alive as long as an answer is due.
struct OpenLibraryLookup::Search
{
    QPromise<Result<FoundBook>> promise;
    FoundBook book;
    qsizetype open = 0; // authors that are still to come
    QStringList names;
    bool isOver = false;

    void end(const Result<FoundBook> &result)
    {
        if (isOver)
            return;
        isOver = true;
        promise.addResult(result);
        promise.finish();
    }
    void endWithBook()
    {
        for (const auto &name : std::as_const(names)) {
            if (!name.isEmpty() && !book.authors.contains(name))
                book.authors += name;
        }
        end(book);
    }
};

OpenLibraryLookup::OpenLibraryLookup(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_fetcher(options.cacheFolder)
{
}

OpenLibraryLookup::~OpenLibraryLookup() = default;

void OpenLibraryLookup::get(const QString &path, WebFetcher::Take take)
{
    QUrl url = m_options.address;
    url.setPath(url.path() + path);
    m_fetcher.get(url, m_options.limits, std::move(take));
}

QFuture<Result<FoundBook>> OpenLibraryLookup::find(const Isbn &isbn)
{
    cancel();
    const auto search = std::make_shared<Search>();
    search->promise.start();
    search->book.isbn = isbn.toString();
    get(u"/isbn/%1.json"_qs.arg(isbn.toString()), [this, search](const Result<QByteArray> &json) {
        if (json)
            takeEdition(search, *json);
        else
            search->end(fail(json.error()));
    });
    return search->promise.future();
}

void OpenLibraryLookup::takeEdition(const SearchPtr &search, const QByteArray &json)
{
    auto edition = openLibraryEdition(json);
    if (!edition)
        return search->end(fail(edition.error()));
    const auto isbn = search->book.isbn;
    search->book = std::move(edition->book);
    search->book.isbn = isbn;
    search->book.page = m_options.address;
    search->book.page.setPath(m_options.address.path() + u"/isbn/"_qs + isbn);
    if (edition->coverId)
        search->book.cover = coverAddress(*edition->coverId);
    if (!edition->authorKeys.isEmpty())
        readAuthors(search, edition->authorKeys);
    else if (!edition->workKey.isEmpty())
        readWork(search, edition->workKey);
    else
        search->endWithBook();
}

void OpenLibraryLookup::readWork(const SearchPtr &search, const QString &key)
{
    get(key + u".json"_qs, [this, search](const Result<QByteArray> &json) {
        const auto keys = json.and_then(authorKeysOfWork);
        if (keys)
            readAuthors(search, *keys);
        else
            search->end(fail(keys.error()));
    });
}

void OpenLibraryLookup::readAuthors(const SearchPtr &search, const QStringList &keys)
{
    if (keys.isEmpty())
        return search->endWithBook();
    search->open = keys.size();
    search->names = QStringList(keys.size(), QString());
    for (qsizetype place = 0; place < keys.size(); ++place) {
        get(keys.at(place) + u".json"_qs, [this, search, place](const Result<QByteArray> &json) {
            takeAuthor(search, place, json);
        });
    }
}

// An author who is not there is left out; any other failure would hide names that are.
void OpenLibraryLookup::takeAuthor(const SearchPtr &search, qsizetype place,
                                   const Result<QByteArray> &json)
{
    const auto name = json.and_then(openLibraryAuthor);
    if (!name && name.error().kind != ErrorKind::NotFound)
        return search->end(fail(name.error()));
    search->names[place] = name.value_or(QString());
    if (--search->open == 0)
        search->endWithBook();
}

// Open Library keeps its covers on a host of their own; another server is asked for them itself.
QUrl OpenLibraryLookup::coverAddress(qint64 id) const
{
    QUrl url = m_options.address;
    if (url.host() == kHost)
        url.setHost(u"covers."_qs + kHost);
    url.setPath(url.path() + u"/b/id/%1-L.jpg"_qs.arg(id));
    url.setQuery(u"default=false"_qs);
    return url;
}

QFuture<Result<QByteArray>> OpenLibraryLookup::cover(const QUrl &url)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto limits = m_options.limits;
    limits.bytes = kMostCoverBytes;
    m_fetcher.get(url, limits, [promise](const Result<QByteArray> &bytes) {
        promise->addResult(bytes);
        promise->finish();
    });
    return promise->future();
}

void OpenLibraryLookup::cancel()
{
    m_fetcher.cancel();
}

} // namespace shopdesk
