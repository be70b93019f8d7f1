// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SmallTable.h"

#include "ui/delegates/CellDelegate.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"

#include <QHeaderView>

namespace shopdesk {

namespace {

constexpr int kMostRows = 12; // more scroll inside
constexpr int kIdRole = Qt::UserRole + 1;

} // namespace

SmallTable::SmallTable(const QString &name, int stretchColumn, QList<int> numberColumns,
                       QWidget *parent)
    : QTableWidget(parent)
    , m_stretchColumn(stretchColumn)
    , m_numberColumns(std::move(numberColumns))
{
    setObjectName(name);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void SmallTable::setHeads(const QString &accessibleName, const QStringList &heads)
{
    setAccessibleName(accessibleName);
    setColumnCount(int(heads.size()));
    for (int column = 0; column < heads.size(); ++column) {
        auto *head = new QTableWidgetItem(heads[column]);
        const bool number = m_numberColumns.contains(column);
        head->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, head);
        horizontalHeader()->setSectionResizeMode(column, column == m_stretchColumn
                                                                 ? QHeaderView::Stretch
                                                                 : QHeaderView::ResizeToContents);
    }
}

void SmallTable::setRows(const QList<Row> &rows)
{
    setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        setRow(row, rows[row]);
    updateGeometry();
}

void SmallTable::setRow(int row, const Row &content)
{
    for (int column = 0; column < columnCount(); ++column) {
        auto *cell = new QTableWidgetItem(content.cells.value(column));
        cell->setData(kIdRole, content.id);
        cell->setToolTip(column == m_stretchColumn ? content.cells.value(column) : QString());
        const bool number = m_numberColumns.contains(column);
        cell->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (content.strong)
            cell->setFont(fonts::strong(font()));
        setItem(row, column, cell);
    }
}

QString SmallTable::idAt(int row) const
{
    const QTableWidgetItem *cell = item(row, 0);
    return cell ? cell->data(kIdRole).toString() : QString();
}

QSize SmallTable::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 1, kMostRows);
    const int height = horizontalHeader()->sizeHint().height() +
                       rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
    return {30 * metrics::kGrid, height};
}

QSize SmallTable::minimumSizeHint() const
{
    return {10 * metrics::kGrid, sizeHint().height()};
}

void SmallTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(metrics::rowHeight(fontMetrics()));
    QTableWidget::changeEvent(event);
}

} // namespace shopdesk
