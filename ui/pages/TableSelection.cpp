// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TableSelection.h"

#include "models/support/PagedTableModel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

namespace shopdesk {

TableSelection::TableSelection(QTableView *table, PagedTableModel *model)
    : QObject(table)
    , m_table(table)
    , m_model(model)
{
    const auto begin = [this] { m_modelChanging = true; };
    const auto end = [this] {
        m_modelChanging = false;
        settle();
    };
    // The view's own selection follows the rows between the two.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(m_model, &QAbstractItemModel::modelReset, this, end);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, end);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TableSelection::settle);
    connect(m_model, &PagedTableModel::located, this, &TableSelection::takeLocated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TableSelection::takeCurrent);
}

QStringList TableSelection::ids() const
{
    QStringList found;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        found += m_model->idAt(row.row());
    found.removeAll(QString());
    return found;
}

bool TableSelection::isReady() const
{
    return !m_modelChanging && m_model->state() == PagedTableModel::State::Ready;
}

void TableSelection::select(const QString &id)
{
    m_asked = id;
    choose(id);
    if (isReady())
        m_model->locate(id); // answers at once when the row is here
}

void TableSelection::clear()
{
    m_table->clearSelection();
    choose({});
}

// A person moved; rows that moved by themselves are settle()'s.
void TableSelection::takeCurrent(const QModelIndex &current)
{
    if (m_modelChanging || !current.isValid())
        return;
    m_asked.clear();
    choose(m_model->idAt(current.row()));
}

void TableSelection::choose(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    Q_EMIT chosen(id);
}

void TableSelection::settle()
{
    if (!isReady())
        return;
    const QModelIndex current = m_table->currentIndex();
    const QString under = current.isValid() ? m_model->idAt(current.row()) : QString();
    if (!m_id.isEmpty()) {
        if (under != m_id)
            m_model->locate(m_id);
    } else if (!under.isEmpty()) {
        choose(under);
    } else if (!current.isValid() && !m_model->idAt(0).isEmpty()) {
        m_table->selectRow(0);
    }
}

void TableSelection::takeLocated(const QString &id, int row)
{
    if (id != m_id)
        return;
    if (row >= 0) {
        m_asked.clear();
        const QModelIndex index = m_model->index(row, m_table->horizontalHeader()->logicalIndex(0));
        // Nobody moved: where the rows are still the old ones, another record stands here, and
        // must not be taken for the one that was asked for. The new rows settle it.
        const QScopedValueRollback quiet(m_modelChanging, true);
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                                  QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    } else if (m_asked == id) {
        m_asked.clear();
        Q_EMIT missed(id);
    } else {
        m_table->selectionModel()->clearCurrentIndex();
        choose({});
        settle();
    }
}

} // namespace shopdesk
