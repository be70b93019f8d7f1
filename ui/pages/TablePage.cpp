// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TablePage.h"

#include "db/service/DataService.h"
#include "ui/pages/ColumnWidths.h"
#include "ui/pages/DetailPane.h"
#include "ui/pages/TableSelection.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kNoticeable{100};

} // namespace

TablePage::TablePage(const QString &name, const PageContext &context, QWidget *parent)
    : PageFrame(name, context.state, parent)
    , m_context(context)
    , m_table(new QTableView)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(kNoticeable);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { showState({.kind = EmptyState::Kind::Loading, .sentence = tr("Reading…")}); });
    connect(this, &PageFrame::stateActionTriggered, this, &TablePage::runStateAction);
    connect(&context.data.changes(), &ChangeNotifier::changed, this, &TablePage::takeChange);
    connect(&context.data, &DataService::connectionChanged, this, [this] {
        if (m_model && m_model->state() == PagedTableModel::State::Failed)
            m_model->reload();
    });
}

TablePage::~TablePage() = default;

void TablePage::setModel(PagedTableModel *model, const Columns &columns)
{
    m_model = model;
    m_model->setParent(this);
    m_model->setScope(m_context.data.scope());
    m_table->setModel(model);
    m_selection = new TableSelection(m_table, model);
    connectTable();
    std::vector<int> hidden;
    for (const QString &key : columns.hidden) {
        if (const int column = model->columnOf(key); column >= 0)
            hidden.push_back(column);
    }
    sizeColumns(*m_table, *m_model, columns.widths);
    new TableSetup(m_table, m_context.state,
                   {.name = objectName() + u"/table"_qs,
                    .hiddenColumns = hidden,
                    .stretchColumn = model->columnOf(columns.stretch)});
    const int sorted = model->columnOf(model->spec().defaultSort);
    const bool down = model->spec().defaultDirection == Direction::Descending;
    m_table->horizontalHeader()->setSortIndicator(sorted,
                                                  down ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (m_model->isSortable(column))
                    m_model->sort(column, order);
            });
    setTable(m_table);
}

void TablePage::connectTable()
{
    connect(m_model, &PagedTableModel::stateChanged, this, &TablePage::showModelState);
    connect(m_model, &PagedTableModel::countChanged, this, &TablePage::showCounts);
    connect(m_model, &PagedTableModel::countChanged, this, &TablePage::reportVisibleRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &TablePage::reportVisibleRows);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &cell) {
        if (!openCell(m_model->columnKeys().value(cell.column())) && m_defaultAction &&
            m_defaultAction->isEnabled())
            m_defaultAction->trigger();
    });
    connect(m_selection, &TableSelection::chosen, this, [this](const QString &id) {
        if (m_pane)
            m_pane->setRecord(id);
        updateActions();
    });
    connect(m_selection, &TableSelection::missed, this, [this](const QString &id) {
        if (!isFiltered())
            return m_selection->clear();
        clearFilters(); // they hide what was asked for by name
        m_selection->select(id);
    });
}

void TablePage::setPane(DetailPane *pane)
{
    m_pane = pane;
    setDetail(pane);
    connect(pane, &DetailPane::loaded, this, [this] { updateActions(); });
}

QAction *TablePage::addRecordAction(const ActionSpec &spec, std::function<void()> triggered)
{
    auto *action = new QAction(icons::named(spec.icon), QString(), this);
    action->setObjectName(spec.name);
    action->setShortcut(spec.shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setVisible(spec.allowed);
    connect(action, &QAction::triggered, this, std::move(triggered));
    if (!spec.allowed)
        return action;
    PageFrame::addAction(action);
    m_table->addAction(action);
    m_recordActions += action;
    return action;
}

void TablePage::ready()
{
    connect(filterBar(), &FilterBar::cleared, this, [this] { resetFilters(); });
    onLanguage(this, [this] { takeLanguage(); });
    updateActions();
}

void TablePage::takeLanguage()
{
    m_model->setFormats(Formats());
    m_model->retranslate();
    retranslate();
    showModelState();
    showCounts();
}

void TablePage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (!m_loaded) {
        m_loaded = true;
        m_stale = false;
        if (isReadable() && m_model->state() == PagedTableModel::State::Idle)
            m_model->reload();
    } else if (m_stale) {
        m_stale = false;
        m_model->rowsAddedOrRemoved();
        if (m_pane)
            m_pane->reload();
    }
}

void TablePage::refresh()
{
    if (isReadable())
        m_model->reload();
    if (m_pane)
        m_pane->reload();
}

void TablePage::search(const QString &text)
{
    filterBar()->setSearchText(text);
}

bool TablePage::openCell(const QString &)
{
    return false;
}

bool TablePage::isFiltered() const
{
    return !m_model->query().filters.empty() || !m_model->query().search.isEmpty();
}

void TablePage::showModelState()
{
    using State = PagedTableModel::State;
    if (m_model->state() != State::Loading)
        m_slow.stop();
    switch (m_model->state()) {
    case State::Idle:
        break;
    case State::Loading:
        if (m_model->rowCount() == 0)
            m_slow.start();
        break;
    case State::Ready:
        showTable();
        reportVisibleRows();
        m_selection->settle();
        break;
    case State::Empty:
        m_selection->clear();
        showState(!isFiltered()
                          ? emptyContent()
                          : EmptyState::Content{
                                    .kind = EmptyState::Kind::NothingFound,
                                    .sentence = tr("Nothing matches your search."),
                                    .more = tr("Search for fewer letters, or remove a filter."),
                                    .action = tr("Show all")});
        break;
    case State::Failed:
        showFailure();
        break;
    }
    showCounts();
}

void TablePage::showFailure()
{
    const Error &error = m_model->error();
    const Explanation why = ErrorText::explain(error);
    const bool offline = error.kind == ErrorKind::Unreachable;
    showState({.kind = offline ? EmptyState::Kind::Offline : EmptyState::Kind::Failed,
               .sentence = why.happened,
               .more = why.todo,
               .action = tr("Try again")});
}

void TablePage::runStateAction()
{
    using State = PagedTableModel::State;
    if (m_model->state() == State::Failed)
        m_model->reload();
    else if (isFiltered())
        clearFilters();
    else
        emptyAction();
}

void TablePage::clearFilters()
{
    filterBar()->setSearchText({});
    filterBar()->setFiltered(false);
    resetFilters();
}

void TablePage::showCounts()
{
    const bool failed = m_model->state() == PagedTableModel::State::Failed;
    if (failed)
        setCounts({});
    else if (m_model->isOverCap())
        setCounts(tr("Over %L1 found; type more to narrow the search").arg(kSearchCap));
    else
        setCounts(countText(m_model->rowCount()));
}

QString TablePage::selectedId() const
{
    return m_selection->id();
}

QStringList TablePage::selectedIds() const
{
    return m_selection->ids();
}

void TablePage::select(const QString &id)
{
    if (m_model->state() == PagedTableModel::State::Empty && isFiltered())
        clearFilters(); // they hide everything
    m_selection->select(id);
}

void TablePage::takeChange(const Change &change)
{
    if (!m_loaded || !concerns(change))
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    if (change.tables.contains(m_model->spec().table)) {
        if (!change.ids.isEmpty())
            m_model->rowsChanged(change.ids);
        if (change.rowsMoved)
            m_model->rowsAddedOrRemoved();
    }
    if (m_pane)
        m_pane->reload();
}

void TablePage::reportVisibleRows()
{
    const int first = m_table->rowAt(0);
    if (first < 0)
        return;
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->setVisibleRows(first, last < 0 ? m_model->rowCount() - 1 : last);
}

bool TablePage::concerns(const Change &change) const
{
    return change.tables.contains(m_model->spec().table);
}

} // namespace shopdesk
