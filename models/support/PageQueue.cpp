// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/PageQueue.h"

#include <algorithm>

namespace shopdesk {

namespace {

// Pages a view can show at once when it asks cell by cell: two, and one for a jump just made.
constexpr qsizetype kLookedAt = 3;

} // namespace

void PageQueue::look(int first, int last)
{
    if (!m_looked.isEmpty()) {
        const int before = *std::ranges::min_element(m_looked);
        if (first != before)
            m_direction = first < before ? -1 : 1;
    }
    m_looked.clear();
    for (int page = first; page <= last; ++page)
        m_looked.append(page);
}

void PageQueue::lookAt(int page)
{
    if (!m_looked.isEmpty() && m_looked.constFirst() == page)
        return;
    if (!m_looked.isEmpty())
        m_direction = page < m_looked.constFirst() ? -1 : 1;
    m_looked.removeAll(page);
    m_looked.prepend(page);
    if (m_looked.size() > kLookedAt)
        m_looked.resize(kLookedAt);
}

void PageQueue::clear()
{
    m_looked.clear();
    m_direction = 1;
}

QList<int> PageQueue::wanted(int pageCount) const
{
    QList<int> pages;
    const auto add = [&pages, pageCount](int page) {
        if (page >= 0 && page < pageCount && !pages.contains(page))
            pages.append(page);
    };
    for (const int page : m_looked)
        add(page);
    if (m_looked.isEmpty())
        return pages;
    const auto [low, high] = std::ranges::minmax(m_looked);
    const int front = m_direction > 0 ? high : low;
    // After a jump, what was looked at before is no neighbour: go on from the latest.
    const int from = high - low < kLookedAt ? front : m_looked.constFirst();
    for (int step = 1; step <= kAhead; ++step)
        add(from + step * m_direction);
    add(from - m_direction);
    return pages;
}

} // namespace shopdesk
