// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/PageCache.h"

namespace shopdesk {

void PageCache::put(int page, std::vector<PageRow> rows)
{
    drop(page);
    const auto entry = std::make_shared<Entry>();
    entry->rows = std::move(rows);
    m_order.push_front(page);
    entry->order = m_order.begin();
    int row = page * kPageSize;
    for (const auto &one : entry->rows)
        m_rowOf.insert(one.id(), row++);
    m_pages.insert(page, entry);
    while (m_order.size() > kPages)
        drop(m_order.back());
}

QList<int> PageCache::update(const std::vector<PageRow> &rows)
{
    QList<int> changed;
    for (const auto &row : rows) {
        const int at = rowOf(row.id());
        if (at < 0)
            continue;
        m_pages.value(at / kPageSize)->rows.at(static_cast<std::size_t>(at % kPageSize)) = row;
        changed.append(at);
    }
    return changed;
}

void PageCache::clear()
{
    m_pages.clear();
    m_rowOf.clear();
    m_order.clear();
}

void PageCache::markStale()
{
    for (const auto &entry : std::as_const(m_pages))
        entry->fresh = false;
}

const PageRow *PageCache::row(int row) const
{
    const auto entry = m_pages.constFind(row / kPageSize);
    const auto offset = static_cast<std::size_t>(row % kPageSize);
    if (entry == m_pages.constEnd() || offset >= (*entry)->rows.size())
        return nullptr;
    return &(*entry)->rows[offset];
}

bool PageCache::isFresh(int page) const
{
    const auto entry = m_pages.constFind(page);
    return entry != m_pages.constEnd() && (*entry)->fresh;
}

int PageCache::rowOf(const QString &id) const
{
    return m_rowOf.value(id, -1);
}

void PageCache::touch(int page)
{
    const auto entry = m_pages.constFind(page);
    if (entry != m_pages.constEnd())
        m_order.splice(m_order.begin(), m_order, (*entry)->order);
}

void PageCache::drop(int page)
{
    const auto entry = m_pages.value(page);
    if (!entry)
        return;
    // A row that moved may stand in a newer page by now; that place is the right one.
    for (const auto &row : entry->rows) {
        const auto known = m_rowOf.constFind(row.id());
        if (known != m_rowOf.constEnd() && *known / kPageSize == page)
            m_rowOf.erase(known);
    }
    m_order.erase(entry->order);
    m_pages.remove(page);
}

} // namespace shopdesk
