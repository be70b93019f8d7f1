// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillLines.h"

#include "ui/delegates/SaleDelegate.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace shopdesk {

TillLines::TillLines(QWidget *entry, UiState *state, QWidget *parent)
    : QTableView(parent)
    , m_entry(entry)
{
    setModel(&m_model);
    new TableSetup(this, state,
                   {.name = u"till/table"_qs, .stretchColumn = SaleModel::TitleColumn});
    setItemDelegate(new SaleDelegate(
            {.secondLine = SaleModel::SecondLineRole, .isShort = SaleModel::ShortRole}, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsMovable(false);
    verticalHeader()->setDefaultSectionSize(2 * metrics::rowHeight(fontMetrics()) - metrics::kGrid);
    for (int column = SaleModel::QuantityColumn; column < SaleModel::ColumnCount; ++column)
        setColumnWidth(column, 12 * fontMetrics().averageCharWidth());
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &TillLines::markChanged);
}

void TillLines::setSale(const std::optional<SaleDetail> &sale)
{
    const auto before = marked();
    m_model.setCart(sale);
    const int row = rowToMark(before);
    m_touched.reset();
    if (row < 0)
        return;
    selectRow(row);
    scrollTo(m_model.index(row, 0));
}

int TillLines::rowToMark(const std::optional<SaleLine> &before) const
{
    if (const int touched = m_touched ? m_model.rowOf(*m_touched) : -1; touched >= 0)
        return touched;
    if (const int kept = before ? m_model.rowOf(before->id) : -1; kept >= 0)
        return kept;
    return m_model.rowCount() - 1;
}

void TillLines::moveMark(int rows)
{
    if (!isEmpty())
        selectRow(std::clamp(currentIndex().row() + rows, 0, m_model.rowCount() - 1));
}

std::optional<SaleLine> TillLines::marked() const
{
    return m_model.lineAt(currentIndex().row());
}

void TillLines::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool typed = !text.isEmpty() && text.at(0).isPrint() &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!typed)
        return QTableView::keyPressEvent(event);
    m_entry->setFocus();
    QCoreApplication::sendEvent(m_entry, event);
}

void TillLines::retranslate()
{
    m_model.retranslate();
    setAccessibleName(tr("Lines of the sale"));
}

} // namespace shopdesk
