// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace shopdesk {

// Which pages are wanted, the most urgent first: those that are looked at, then those that lie
// ahead in the direction of scrolling, then the one behind. What is no longer looked at is
// forgotten, so that a fast scroll through millions of rows fetches only where it ends.
class PageQueue
{
public:
    static constexpr int kAhead = 4;

    // Pages first to last are looked at now.
    void look(int first, int last);
    // One more page is looked at; pages asked for one by one stay wanted while they are among the
    // last few, since a view asks cell by cell.
    void lookAt(int page);
    void clear();

    // All wanted pages below pageCount, most urgent first.
    [[nodiscard]] QList<int> wanted(int pageCount) const;
    [[nodiscard]] bool isWanted(int page, int pageCount) const
    {
        return wanted(pageCount).contains(page);
    }

    // Whether somebody looks at it, as opposed to may look soon.
    [[nodiscard]] bool isLookedAt(int page) const { return m_looked.contains(page); }

private:
    QList<int> m_looked; // most recent first
    int m_direction = 1;
};

} // namespace shopdesk
