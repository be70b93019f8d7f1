// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageRequest.h"

#include <QHash>

#include <list>

namespace shopdesk {

// The pages of a table that are at hand: the kPages used last, so that memory does not grow with
// the table. A page that may be out of date stays shown until its new rows are here.
class PageCache
{
public:
    static constexpr std::size_t kPages = 64;

    void put(int page, std::vector<PageRow> rows);
    // Replaces the rows with the same ids in place. Returns the row numbers that changed.
    QList<int> update(const std::vector<PageRow> &rows);
    void clear();
    // All pages are to be fetched again when next wanted, though they are still shown.
    void markStale();

    // Null when the row is not here. Borrowed until the next change of the cache.
    [[nodiscard]] const PageRow *row(int row) const;
    [[nodiscard]] bool isFresh(int page) const;
    [[nodiscard]] int rowOf(const QString &id) const; // -1: not here
    [[nodiscard]] std::size_t pageCount() const { return m_order.size(); }
    // Counts as used now.
    void touch(int page);

private:
    struct Entry
    {
        std::vector<PageRow> rows;
        bool fresh = true;
        std::list<int>::iterator order;
    };
    void drop(int page);

    QHash<int, std::shared_ptr<Entry>> m_pages;
    QHash<QString, int> m_rowOf;
    std::list<int> m_order; // most recently used first
};

} // namespace shopdesk
