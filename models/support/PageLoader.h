// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageFetcher.h"
#include "models/support/PageCache.h"
#include "models/support/PageQueue.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace shopdesk {

// Gets the rows of one list as they are looked at, and keeps few of them. Every setList() begins a
// generation: what is under way is cancelled, and answers of an older one are dropped. The rows of
// the old list stay until the first ones of the new are here. Lives on the window's thread; the
// fetcher is borrowed.
class PageLoader : public QObject
{
    Q_OBJECT

public:
    explicit PageLoader(PageFetcher &fetcher, QObject *parent = nullptr);
    ~PageLoader() override;

    void setList(const ListQuery &list);
    // The same list again, in the background and without a gap: new anchors, count, sums, and the
    // pages that are looked at.
    void refresh();
    // As refresh(), a moment later; many calls become one.
    void refreshSoon();
    void clear();

    void look(int firstRow, int lastRow);
    void lookAt(int row);
    void update(const QStringList &ids);
    void locate(const QString &id);

    [[nodiscard]] const PageRow *row(int row) const { return m_cache.row(row); }
    [[nodiscard]] int rowOf(const QString &id) const { return m_cache.rowOf(id); }
    [[nodiscard]] int rowCount() const { return m_rowCount; }
    [[nodiscard]] bool isCountExact() const { return m_countExact; }
    [[nodiscard]] bool isOverCap() const { return m_anchors.overCap; }
    [[nodiscard]] const Aggregates &aggregates() const { return m_aggregates; }
    [[nodiscard]] std::size_t cachedPages() const { return m_cache.pageCount(); }

Q_SIGNALS:
    void aboutToReset();
    void reset();
    void resized(int rows);
    void pageLoaded(int firstRow, int lastRow);
    void rowsUpdated(const QList<int> &rows);
    void aboutToRefresh();
    void refreshed(); // all rows that are looked at are of the new state
    void countChanged();
    void aggregatesChanged();
    void located(const QString &id, int row);
    void failed(const shopdesk::Error &error);

private:
    void cancelAll();
    void askFirst();
    void askAnchors();
    void askAggregates();
    void takeFirst(const Page &page);
    void takeAnchors(const AnchorList &anchors);
    void askWanted();
    void dropUnwanted(const QList<int> &wanted);
    void askPage(int page);
    void takePage(int page, Page &&rows);
    void takeUpdate(const QStringList &asked, const Page &page);
    void takePlace(const QString &id, const Page &page);
    void answerLocated(int page);
    void resize(int rows);
    void report(const Error &error);
    // Runs take(value) for an answer of this generation, and reports errors.
    template<class T, class Take>
    void receive(const QFuture<Result<T>> &future, Take take);

    PageFetcher &m_fetcher;
    ListQuery m_list;
    PageCache m_cache;
    PageQueue m_queue;
    AnchorList m_anchors;
    Aggregates m_aggregates;
    int m_rowCount = 0;
    bool m_countExact = false;
    bool m_begun = false;      // the first rows of the list have come
    bool m_anchored = false;   // and so have its anchors
    bool m_refreshing = false; // old rows are shown until those looked at are new
    quint64 m_generation = 0;
    QTimer m_ask;
    QTimer m_refreshSoon;
    QHash<int, CancelToken> m_asked;   // pages under way
    std::vector<CancelToken> m_others; // everything else under way
    QHash<QString, int> m_locating;    // id to the page it is awaited in, -1: not known yet
};

} // namespace shopdesk
