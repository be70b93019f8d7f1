// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/TableSetup.h"

#include "ui/delegates/CellDelegate.h"
#include "ui/support/Icons.h"
#include "ui/support/Metrics.h"
#include "ui/support/UiState.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kCopyLimit = 100'000; // rows; beyond, an export is the right tool

QString cellText(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    for (QChar &letter : text) {
        if (letter == u'\t' || letter == u'\n' || letter == u'\r')
            letter = u' ';
    }
    return text;
}

} // namespace

TableSetup::TableSetup(QTableView *table, UiState *state, Options options)
    : QObject(table)
    , m_table(table)
    , m_state(state)
    , m_options(std::move(options))
{
    prepareTable();
    prepareHeader();
    prepareActions();
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

void TableSetup::prepareTable()
{
    m_table->setObjectName(m_options.name);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    m_table->setCornerButtonEnabled(false);
    QHeaderView *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(metrics::rowHeight(m_table->fontMetrics()));
}

void TableSetup::prepareHeader()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(m_options.name + u"/header"_qs);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(5 * metrics::kGrid);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const int column : m_options.hiddenColumns)
        header->hideSection(column);
    m_restored = m_state && m_state->restoreHeader(m_options.name, *header);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableSetup::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, &TableSetup::remember);
    connect(header, &QHeaderView::sectionMoved, this, &TableSetup::remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableSetup::remember);
}

void TableSetup::prepareActions()
{
    auto *copy = new QAction(icons::named(u"copy"_qs), tr("Copy rows"), m_table);
    copy->setObjectName(u"copyRows"_qs);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectionAsText()); });
}

QString TableSetup::selectionAsText() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QModelIndexList rows = m_table->selectionModel()->selectedRows(header->logicalIndex(0));
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (lines.size() == kCopyLimit)
            break;
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells += cellText(row.siblingAtColumn(column));
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

bool TableSetup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FontChange)
        m_table->verticalHeader()->setDefaultSectionSize(
                metrics::rowHeight(m_table->fontMetrics()));
    // The view's own copy takes one cell only, and comes first where no shortcut is delivered.
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
        return true;
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && !m_restored)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::Show && !m_restored)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::LanguageChange)
        for (QAction *action : m_table->actions())
            if (action->objectName() == u"copyRows"_qs)
                action->setText(tr("Copy rows"));
    return QObject::eventFilter(watched, event);
}

void TableSetup::showHeaderMenu(const QPoint &position)
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"columnMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString name = m_table->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || shownColumns() > 1);
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            remember();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this,
            &TableSetup::resetColumns);
    menu->popup(header->viewport()->mapToGlobal(position));
}

void TableSetup::resetColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        const auto &hidden = m_options.hiddenColumns;
        header->setSectionHidden(column, std::ranges::find(hidden, column) != hidden.end());
    }
    fitColumns();
    remember();
}

int TableSetup::headWidth(int column) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    const QString words = m_table->model()->headerData(column, Qt::Horizontal).toString();
    const bool sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    return header->fontMetrics().horizontalAdvance(words) + metrics::kMargin +
           (sorted ? metrics::kHeadArrow : 0) + 2;
}

// Gives the stretch column what the others leave, without taking the person's right to size it.
void TableSetup::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int stretch = m_options.stretchColumn;
    if (stretch < 0 || stretch >= header->count())
        return;
    const QSignalBlocker quiet(header);
    for (int column = 0; column < header->count(); ++column) {
        const int words = headWidth(column); // no head is cut
        if (column != stretch && header->sectionSize(column) < words)
            header->resizeSection(column, words);
    }
    const int others = header->length() - header->sectionSize(stretch);
    const int left = m_table->viewport()->width() - others;
    header->resizeSection(stretch, std::max(left - 1, 16 * metrics::kGrid));
    m_table->viewport()->update();
}

void TableSetup::remember()
{
    if (!m_state || !m_table->isVisible())
        return;
    m_restored = true;
    m_state->saveHeader(m_options.name, *m_table->horizontalHeader());
}

int TableSetup::shownColumns() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

} // namespace shopdesk
