// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageFactory.h"

#include <QListWidget>

#include <vector>

namespace shopdesk {

// The left side: pages by group. Shows what it is given; who may open what is decided before.
class Navigator : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);

    // Factories in any order; groups without pages do not appear.
    void setPages(std::vector<PageFactory> pages);
    void setCurrentPage(PageId id);
    // How many things wait on that page; 0 shows nothing.
    void setCount(PageId id, int count);
    [[nodiscard]] QList<PageId> shownPages() const;

Q_SIGNALS:
    void pageChosen(shopdesk::PageId id);

private:
    void fill();
    void addHeading(const QString &text);
    void addPage(const PageFactory &page);
    void report();
    [[nodiscard]] QListWidgetItem *itemOf(PageId id) const;
    [[nodiscard]] static QString groupTitle(PageGroup group);

    std::vector<PageFactory> m_pages;
};

} // namespace shopdesk
