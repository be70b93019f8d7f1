// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/PagedTableModel.h"

#include <algorithm>

namespace shopdesk {

PagedTableModel::PagedTableModel(PageFetcher &fetcher, Table table, QStringList columnKeys,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_spec(tableSpec(table))
    , m_columnKeys(std::move(columnKeys))
    , m_loader(fetcher)
{
    m_list.table = table;
    for (const auto &key : std::as_const(m_columnKeys)) {
        const int column = m_spec.columnIndex(key);
        Q_ASSERT_X(column >= 0, "PagedTableModel", qPrintable(key));
        m_columns.push_back(static_cast<std::size_t>(column));
    }
    connectLoader();
}

PagedTableModel::~PagedTableModel() = default;

void PagedTableModel::connectLoader()
{
    connect(&m_loader, &PageLoader::aboutToReset, this, [this] {
        m_kept.clear();
        beginResetModel();
    });
    connect(&m_loader, &PageLoader::reset, this, [this] {
        m_rowCount = m_loader.rowCount();
        endResetModel();
    });
    connect(&m_loader, &PageLoader::resized, this, &PagedTableModel::resize);
    connect(&m_loader, &PageLoader::pageLoaded, this, &PagedTableModel::showRows);
    connect(&m_loader, &PageLoader::rowsUpdated, this, [this](const QList<int> &rows) {
        for (const int row : rows)
            showRows(row, row);
    });
    connect(&m_loader, &PageLoader::aboutToRefresh, this, &PagedTableModel::keepRows);
    connect(&m_loader, &PageLoader::refreshed, this, &PagedTableModel::loseRows);
    connect(&m_loader, &PageLoader::countChanged, this, [this] {
        setState(m_rowCount == 0 ? State::Empty : State::Ready);
        Q_EMIT countChanged(m_rowCount);
    });
    connect(&m_loader, &PageLoader::aggregatesChanged, this, &PagedTableModel::aggregatesChanged);
    connect(&m_loader, &PageLoader::located, this, &PagedTableModel::located);
    connect(&m_loader, &PageLoader::failed, this, [this](const Error &error) {
        m_error = error;
        setState(State::Failed);
    });
}

void PagedTableModel::setScope(const ReadScope &scope)
{
    m_list.scope = scope;
    if (m_state != State::Idle)
        restart();
}

void PagedTableModel::setFilters(std::vector<FilterValue> filters)
{
    std::erase_if(filters, [](const FilterValue &filter) { return !filter.value.isValid(); });
    if (filters == m_list.filters && m_state != State::Idle)
        return;
    m_list.filters = std::move(filters);
    restart();
}

void PagedTableModel::setFilter(const QString &key, const QVariant &value)
{
    auto filters = m_list.filters;
    std::erase_if(filters, [&key](const FilterValue &filter) { return filter.key == key; });
    filters.push_back({.key = key, .value = value});
    setFilters(std::move(filters));
}

void PagedTableModel::setSearch(const QString &text)
{
    if (text == m_list.search && m_state != State::Idle)
        return;
    m_list.search = text;
    restart();
}

void PagedTableModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    retranslate();
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    const auto key =
            column >= 0 && column < m_columnKeys.size() ? m_columnKeys.at(column) : QString();
    const auto direction =
            order == Qt::AscendingOrder ? Direction::Ascending : Direction::Descending;
    if (!key.isEmpty() && !isSortable(column))
        return;
    if (key == m_list.sort && direction == m_list.direction)
        return;
    m_list.sort = key;
    m_list.direction = direction;
    if (m_state != State::Idle)
        restart();
}

void PagedTableModel::reload()
{
    restart();
}

void PagedTableModel::restart()
{
    setState(State::Loading);
    m_loader.setList(m_list);
}

void PagedTableModel::clear()
{
    m_loader.clear();
    setState(State::Idle);
}

int PagedTableModel::columnOf(const QString &key) const
{
    return static_cast<int>(m_columnKeys.indexOf(key));
}

bool PagedTableModel::isSortable(int column) const
{
    return column >= 0 && column < columnCount() &&
           m_spec.columns[m_columns[static_cast<std::size_t>(column)]].sort.has_value();
}

void PagedTableModel::setVisibleRows(int first, int last)
{
    m_loader.look(first, last);
}

QString PagedTableModel::idAt(int row) const
{
    const auto *found = m_loader.row(row);
    return found ? found->id() : QString();
}

int PagedTableModel::rowOf(const QString &id) const
{
    return m_loader.rowOf(id);
}

void PagedTableModel::locate(const QString &id)
{
    m_loader.locate(id);
}

QVariant PagedTableModel::value(int row, const QString &key) const
{
    const auto *found = m_loader.row(row);
    const int column = m_spec.columnIndex(key);
    return found && column >= 0 ? found->values[static_cast<std::size_t>(column)] : QVariant();
}

QString PagedTableModel::textOfRows(const QList<int> &rows) const
{
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(data(index(row, column), Qt::DisplayRole).toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void PagedTableModel::rowsChanged(const QStringList &ids)
{
    m_loader.update(ids);
}

void PagedTableModel::rowsAddedOrRemoved()
{
    m_loader.refreshSoon();
}

void PagedTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    showRows(0, m_rowCount - 1);
}

void PagedTableModel::resize(int rows)
{
    if (rows > m_rowCount) {
        beginInsertRows({}, m_rowCount, rows - 1);
        m_rowCount = rows;
        endInsertRows();
    } else if (rows < m_rowCount) {
        beginRemoveRows({}, rows, m_rowCount - 1);
        m_rowCount = rows;
        endRemoveRows();
    }
}

void PagedTableModel::showRows(int first, int last)
{
    settleRows();
    last = std::min(last, m_rowCount - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

// Rows may come and go above what is selected: from here on until the new rows are in, the view's
// own indexes follow the ids they stood for.
void PagedTableModel::keepRows()
{
    for (const auto &index : persistentIndexList()) {
        const auto id = idAt(index.row());
        if (!id.isEmpty())
            m_kept.push_back({.id = id, .index = index});
    }
}

void PagedTableModel::settleRows()
{
    QModelIndexList from;
    QModelIndexList to;
    for (const auto &kept : m_kept) {
        const int row = rowOf(kept.id);
        if (!kept.index.isValid() || row < 0 || row == kept.index.row() || row >= m_rowCount)
            continue;
        from.append(kept.index);
        to.append(index(row, kept.index.column()));
    }
    if (from.isEmpty())
        return;
    Q_EMIT layoutAboutToBeChanged();
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

// What is nowhere near any more is not selected any more: a selection that silently means another
// row would be worse than none.
void PagedTableModel::loseRows()
{
    QModelIndexList gone;
    for (const auto &kept : m_kept) {
        if (kept.index.isValid() && idAt(kept.index.row()) != kept.id)
            gone.append(kept.index);
    }
    m_kept.clear();
    if (gone.isEmpty())
        return;
    Q_EMIT layoutAboutToBeChanged();
    changePersistentIndexList(gone, QModelIndexList(gone.size(), QModelIndex()));
    Q_EMIT layoutChanged();
}

void PagedTableModel::setState(State state)
{
    if (state == m_state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columnKeys.size());
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = m_columns[static_cast<std::size_t>(index.column())];
    const auto &column = m_spec.columns[at];
    if (role == KeyRole)
        return column.key;
    if (role == KindRole)
        return static_cast<int>(column.kind);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Formats::alignment(column.kind));
    m_loader.lookAt(index.row());
    const auto *row = m_loader.row(index.row());
    if (role == LoadingRole)
        return row == nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*row, column, row->values[at]);
    case IdRole:
        return row->id();
    case ValueRole:
        return row->values[at];
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto &column = m_spec.columns[m_columns[static_cast<std::size_t>(section)]];
    if (role == Qt::DisplayRole)
        return title(column.key);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Formats::alignment(column.kind));
    if (role == KeyRole)
        return column.key;
    return {};
}

QString PagedTableModel::text(const PageRow &row, const ColumnSpec &column,
                              const QVariant &value) const
{
    const int currency = m_spec.columnIndex(u"currency"_qs);
    const auto code =
            currency < 0 ? QString() : row.values[static_cast<std::size_t>(currency)].toString();
    return m_formats.text(column.kind, value, code);
}

} // namespace shopdesk
