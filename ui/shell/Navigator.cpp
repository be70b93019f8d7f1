// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Navigator.h"

#include "ui/shell/NavigatorDelegate.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <algorithm>
#include <optional>

namespace shopdesk {

namespace {

constexpr int kPageRole = Qt::UserRole;

std::optional<PageId> pageOf(const QListWidgetItem *item)
{
    if (!item || !item->data(kPageRole).isValid())
        return std::nullopt;
    return PageId(item->data(kPageRole).toInt());
}

} // namespace

Navigator::Navigator(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigator"_qs);
    setItemDelegate(new NavigatorDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(metrics::kNavigatorWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, &Navigator::report);
    onLanguage(this, [this] {
        setAccessibleName(tr("Pages"));
        fill();
    });
}

void Navigator::setPages(std::vector<PageFactory> pages)
{
    m_pages = std::move(pages);
    std::ranges::stable_sort(
            m_pages, {}, [](const PageFactory &page) { return std::pair(page.group, page.id); });
    fill();
}

// Texts change with the language; the current page and the counts stay.
void Navigator::fill()
{
    const auto current = pageOf(currentItem());
    QHash<int, int> counts;
    for (int row = 0; row < count(); ++row) {
        if (const auto page = pageOf(item(row)))
            counts.insert(int(*page), item(row)->data(NavigatorDelegate::CountRole).toInt());
    }
    const QSignalBlocker quiet(this);
    clear();
    std::optional<PageGroup> group;
    for (const PageFactory &page : m_pages) {
        if (group != page.group)
            addHeading(groupTitle(page.group));
        group = page.group;
        addPage(page);
        setCount(page.id, counts.value(int(page.id)));
    }
    if (current)
        setCurrentPage(*current);
}

void Navigator::addHeading(const QString &text)
{
    auto *heading = new QListWidgetItem(text, this);
    heading->setFlags(Qt::NoItemFlags); // neither the keyboard nor the mouse stops here
    heading->setData(NavigatorDelegate::HeadingRole, true);
}

void Navigator::addPage(const PageFactory &page)
{
    auto *line = new QListWidgetItem(icons::named(page.icon), page.title(), this);
    line->setData(kPageRole, int(page.id));
}

void Navigator::setCurrentPage(PageId id)
{
    if (QListWidgetItem *line = itemOf(id))
        setCurrentItem(line);
}

void Navigator::setCount(PageId id, int count)
{
    QListWidgetItem *line = itemOf(id);
    if (!line)
        return;
    line->setData(NavigatorDelegate::CountRole, count);
    line->setData(Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %n waiting", nullptr, count).arg(line->text())
                            : line->text());
}

QList<PageId> Navigator::shownPages() const
{
    QList<PageId> pages;
    for (const PageFactory &page : m_pages)
        pages += page.id;
    return pages;
}

void Navigator::report()
{
    if (const auto page = pageOf(currentItem()))
        Q_EMIT pageChosen(*page);
}

QListWidgetItem *Navigator::itemOf(PageId id) const
{
    for (int row = 0; row < count(); ++row) {
        if (pageOf(item(row)) == id)
            return item(row);
    }
    return nullptr;
}

QString Navigator::groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Sell:
        return tr("Sell");
    case PageGroup::Stock:
        return tr("Stock", "heading of pages: goods on the shelves");
    case PageGroup::Catalogue:
        return tr("Catalogue");
    case PageGroup::Manage:
        return tr("Manage");
    case PageGroup::Attention:
        break; // one page, which says itself what it is
    }
    return {};
}

} // namespace shopdesk
