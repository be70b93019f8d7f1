// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/PageLoader.h"

#include "models/support/Await.h"

#include <algorithm>
#include <limits>

namespace shopdesk {

namespace {

constexpr int kPagesAtOnce = 2; // as many as there are reading connections
constexpr int kRefreshDelayMs = 300;

int asRows(qint64 rows)
{
    return static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max()));
}

int pagesOf(int rows)
{
    return (rows + kPageSize - 1) / kPageSize;
}

} // namespace

PageLoader::PageLoader(PageFetcher &fetcher, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &PageLoader::askWanted);
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(kRefreshDelayMs);
    connect(&m_refreshSoon, &QTimer::timeout, this, &PageLoader::refresh);
}

PageLoader::~PageLoader()
{
    cancelAll();
}

template<class T, class Take>
void PageLoader::receive(const QFuture<Result<T>> &future, Take take)
{
    await(future, this, [this, generation = m_generation, take](Result<T> result) {
        if (generation != m_generation)
            return;
        if (result)
            take(std::move(*result));
        else
            report(result.error());
    });
}

void PageLoader::cancelAll()
{
    for (const auto &token : std::as_const(m_asked))
        token.cancel();
    for (const auto &token : m_others)
        token.cancel();
    m_asked.clear();
    m_others.clear();
}

void PageLoader::setList(const ListQuery &list)
{
    ++m_generation;
    cancelAll();
    m_list = list;
    m_begun = false;
    m_anchored = false;
    m_refreshing = false;
    m_countExact = false;
    m_ask.stop();
    m_refreshSoon.stop();
    for (const auto &id : m_locating.keys())
        m_locating[id] = -1;
    askFirst();
}

void PageLoader::clear()
{
    ++m_generation;
    cancelAll();
    m_begun = false;
    m_countExact = false;
    Q_EMIT aboutToReset();
    m_cache.clear();
    m_queue.clear();
    m_anchors = {};
    m_aggregates.clear();
    m_rowCount = 0;
    Q_EMIT reset();
}

void PageLoader::refreshSoon()
{
    if (!m_refreshSoon.isActive())
        m_refreshSoon.start();
}

void PageLoader::refresh()
{
    if (!m_begun)
        return;
    askAnchors();
    askAggregates();
}

void PageLoader::askFirst()
{
    const CancelToken token;
    m_others.push_back(token);
    receive<Page>(m_fetcher.page({.list = m_list, .range = FirstRows{}}, token),
                  [this](const Page &page) { takeFirst(page); });
}

void PageLoader::takeFirst(const Page &page)
{
    const int fetched = static_cast<int>(page.rows.size());
    Q_EMIT aboutToReset();
    m_cache.clear();
    m_queue.clear();
    m_anchors = {};
    m_aggregates.clear();
    m_cache.put(0, page.rows);
    m_rowCount = std::max(fetched, asRows(page.estimatedTotal.value_or(0)));
    m_countExact = fetched < kPageSize;
    m_begun = true;
    Q_EMIT reset();
    Q_EMIT countChanged();
    askAnchors();
    askAggregates();
}

void PageLoader::askAnchors()
{
    const CancelToken token;
    m_others.push_back(token);
    receive<AnchorList>(m_fetcher.anchors(m_list, token),
                        [this](const AnchorList &anchors) { takeAnchors(anchors); });
}

void PageLoader::takeAnchors(const AnchorList &anchors)
{
    if (m_anchored) {
        Q_EMIT aboutToRefresh();
        m_refreshing = true;
        m_cache.markStale();
    }
    m_anchors = anchors;
    m_anchored = true;
    m_countExact = true;
    resize(asRows(anchors.total));
    Q_EMIT countChanged();
    for (const auto &id : m_locating.keys())
        locate(id);
    askWanted();
}

void PageLoader::askAggregates()
{
    if (tableSpec(m_list.table).aggregates.empty())
        return;
    const CancelToken token;
    m_others.push_back(token);
    receive<Aggregates>(m_fetcher.aggregates(m_list, token), [this](const Aggregates &sums) {
        m_aggregates = sums;
        Q_EMIT aggregatesChanged();
    });
}

void PageLoader::resize(int rows)
{
    if (rows == m_rowCount)
        return;
    m_rowCount = rows;
    Q_EMIT resized(rows);
}

void PageLoader::look(int firstRow, int lastRow)
{
    if (!m_begun || m_rowCount == 0)
        return;
    m_queue.look(std::max(0, firstRow) / kPageSize,
                 std::clamp(lastRow, 0, m_rowCount - 1) / kPageSize);
    m_ask.start();
}

void PageLoader::lookAt(int row)
{
    if (!m_begun)
        return;
    m_queue.lookAt(row / kPageSize);
    m_cache.touch(row / kPageSize);
    if (!m_cache.isFresh(row / kPageSize) && !m_ask.isActive())
        m_ask.start();
}

void PageLoader::askWanted()
{
    const auto wanted = m_queue.wanted(pagesOf(m_rowCount));
    dropUnwanted(wanted);
    for (const int page : wanted) {
        // What only may be looked at soon leaves a connection free for what will be.
        const bool ahead = !m_queue.isLookedAt(page);
        if (m_asked.size() >= kPagesAtOnce || (ahead && !m_asked.isEmpty()))
            return;
        if (!m_cache.isFresh(page) && !m_asked.contains(page))
            askPage(page);
    }
    if (m_refreshing && m_asked.isEmpty()) {
        m_refreshing = false;
        Q_EMIT refreshed();
    }
}

void PageLoader::dropUnwanted(const QList<int> &wanted)
{
    // A page takes milliseconds: interrupting it is only worth while when it holds up another.
    if (m_asked.size() < kPagesAtOnce)
        return;
    const auto awaited = m_locating.values();
    for (auto asked = m_asked.begin(); asked != m_asked.end();) {
        if (wanted.contains(asked.key()) || awaited.contains(asked.key())) {
            ++asked;
            continue;
        }
        asked->cancel();
        asked = m_asked.erase(asked);
    }
}

void PageLoader::askPage(int page)
{
    if (static_cast<std::size_t>(page) >= m_anchors.anchors.size())
        return; // asked again once the anchors are here
    const CancelToken token;
    m_asked.insert(page, token);
    const RowsFrom range{.anchor = m_anchors.anchors[static_cast<std::size_t>(page)]};
    receive<Page>(m_fetcher.page({.list = m_list, .range = range}, token),
                  [this, page, token](Page rows) {
                      // Cancelled meanwhile, yet answered: another request may be under way.
                      if (!token.isCancelled())
                          takePage(page, std::move(rows));
                  });
}

void PageLoader::takePage(int page, Page &&rows)
{
    m_asked.remove(page);
    const int first = page * kPageSize;
    const int due = std::min(kPageSize, m_rowCount - first);
    // Fewer rows than the anchors promise: some went away since.
    if (static_cast<int>(rows.rows.size()) < due)
        refreshSoon();
    m_cache.put(page, std::move(rows.rows));
    Q_EMIT pageLoaded(first, first + due - 1);
    answerLocated(page);
    askWanted();
}

void PageLoader::update(const QStringList &ids)
{
    if (!m_begun)
        return;
    QStringList here;
    for (const auto &id : ids) {
        if (m_cache.rowOf(id) >= 0)
            here.append(id);
    }
    // What is not here can only matter by coming into the filtered set, or leaving it.
    if (here.size() < ids.size() && (!m_list.filters.empty() || !m_list.search.isEmpty()))
        refreshSoon();
    for (qsizetype at = 0; at < here.size(); at += kPageSize) {
        const CancelToken token;
        m_others.push_back(token);
        const auto some = here.mid(at, kPageSize);
        receive<Page>(m_fetcher.page({.list = m_list, .range = RowsByIds{some}}, token),
                      [this, some](const Page &page) { takeUpdate(some, page); });
    }
}

void PageLoader::takeUpdate(const QStringList &asked, const Page &page)
{
    const bool left = static_cast<qsizetype>(page.rows.size()) < asked.size();
    const bool moved = std::ranges::any_of(page.rows, [this](const PageRow &row) {
        const auto *known = m_cache.row(m_cache.rowOf(row.id()));
        return known && !(known->place == row.place);
    });
    Q_EMIT rowsUpdated(m_cache.update(page.rows));
    if (left || moved)
        refreshSoon();
}

void PageLoader::locate(const QString &id)
{
    if (m_begun && m_cache.rowOf(id) >= 0 && m_cache.isFresh(m_cache.rowOf(id) / kPageSize)) {
        m_locating.remove(id);
        Q_EMIT located(id, m_cache.rowOf(id));
        return;
    }
    m_locating.insert(id, -1);
    if (!m_anchored)
        return; // taken up when the anchors come
    const CancelToken token;
    m_others.push_back(token);
    receive<Page>(m_fetcher.page({.list = m_list, .range = RowsByIds{{id}}}, token),
                  [this, id](const Page &page) { takePlace(id, page); });
}

void PageLoader::takePlace(const QString &id, const Page &page)
{
    const auto &anchors = m_anchors.anchors;
    if (page.rows.empty() || anchors.empty()) {
        m_locating.remove(id);
        Q_EMIT located(id, -1);
        return;
    }
    const auto &place = page.rows.front().place;
    const auto after =
            std::ranges::upper_bound(anchors, place, [this](const auto &a, const auto &b) {
                return isBefore(m_list, a, b);
            });
    const auto found = static_cast<int>(std::max<std::ptrdiff_t>(after - anchors.begin() - 1, 0));
    m_locating.insert(id, found);
    // A row that has just come belongs to a page that was read without it.
    if (m_cache.isFresh(found) && m_cache.rowOf(id) >= 0)
        answerLocated(found);
    else if (!m_asked.contains(found))
        askPage(found);
}

void PageLoader::answerLocated(int page)
{
    for (const auto &id : m_locating.keys(page)) {
        m_locating.remove(id);
        Q_EMIT located(id, m_cache.rowOf(id));
    }
}

void PageLoader::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT failed(error);
}

} // namespace shopdesk
