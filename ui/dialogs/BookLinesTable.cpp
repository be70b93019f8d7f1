// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/BookLinesTable.h"

#include "models/support/Formats.h"
#include "ui/delegates/LineDelegate.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace shopdesk {

namespace {

enum Place { Title, Code, First };

constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

BookLinesTable::BookLinesTable(const QString &name, QList<Column> columns, const Currency &currency,
                               QWidget *parent)
    : QTableWidget(0, First + int(columns.size()), parent)
    , m_columns(std::move(columns))
{
    new TableSetup(this, nullptr, {.name = name, .stretchColumn = Title});
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsMovable(false);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setColumnWidth(Code, 18 * metrics::kGrid);
    setMinimumHeight(20 * metrics::kGrid);
    for (int i = 0; i < m_columns.size(); ++i) {
        const bool isMoney = m_columns[i].kind == Column::Kind::Money;
        setItemDelegateForColumn(First + i, new LineDelegate(isMoney ? LineDelegate::Kind::Money
                                                                     : LineDelegate::Kind::Copies,
                                                             currency, this));
        setColumnWidth(First + i, (isMoney ? 14 : 11) * metrics::kGrid);
    }
    connectCells();
    onLanguage(this, [this] { fill(); });
}

// Wherever the mouse went, what is typed goes into a cell that can be typed into.
void BookLinesTable::connectCells()
{
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        const auto *cell = row >= 0 ? item(row, column) : nullptr;
        if (cell && !cell->flags().testFlag(Qt::ItemIsEditable))
            setCurrentCell(row, firstEntry(), QItemSelectionModel::NoUpdate);
    });
    connect(this, &QTableWidget::itemChanged, this, &BookLinesTable::takeCell);
}

void BookLinesTable::takeCell(const QTableWidgetItem *item)
{
    if (item->column() < First)
        return;
    auto &values = m_rows[item->row()].values;
    const QString &key = m_columns[item->column() - First].key;
    const QVariant value = item->data(Qt::EditRole);
    if (value.isValid() && !value.isNull())
        values.insert(key, value.toLongLong());
    else
        values.remove(key);
    Q_EMIT linesChanged();
}

void BookLinesTable::setHeads(const QStringList &heads)
{
    setHorizontalHeaderLabels(QStringList{tr("Title"), tr("ISBN or code")} + heads);
    for (int column = First; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(kRight);
}

void BookLinesTable::hideColumns(const QStringList &keys)
{
    setColumnHidden(Code, keys.contains(u"code"_qs));
    for (int i = 0; i < m_columns.size(); ++i)
        setColumnHidden(First + i, keys.contains(m_columns[i].key));
}

int BookLinesTable::columnOf(const QString &key) const
{
    const auto found = std::ranges::find(m_columns, key, &Column::key);
    return First + int(found - m_columns.begin());
}

int BookLinesTable::firstEntry() const
{
    const auto found = std::ranges::find_if(
            m_columns, [](const Column &column) { return column.kind != Column::Kind::Known; });
    return First + int(found - m_columns.begin());
}

void BookLinesTable::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    fill();
    if (!rows.isEmpty())
        setCurrentCell(0, firstEntry());
    Q_EMIT linesChanged();
}

int BookLinesTable::rowOf(BookId book) const
{
    const auto found = std::ranges::find(m_rows, book, &Row::book);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void BookLinesTable::add(const Row &row)
{
    m_rows.prepend(row);
    fill();
    setCurrentCell(0, firstEntry());
    Q_EMIT linesChanged();
}

void BookLinesTable::setValue(int row, const QString &key, std::optional<qint64> value)
{
    setCurrentCell(row, columnOf(key));
    item(row, columnOf(key))->setData(Qt::EditRole, value ? QVariant(*value) : QVariant());
}

void BookLinesTable::moveMark(int rows)
{
    if (rowCount() > 0)
        setCurrentCell(std::clamp(currentRow() + rows, 0, rowCount() - 1), firstEntry());
}

// What was there before is none of instead.
void BookLinesTable::removeMarked()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (!m_rows.at(row).isAdded)
        return setValue(row, m_columns[firstEntry() - First].key, 0);
    m_rows.removeAt(row);
    fill();
    Q_EMIT linesChanged();
}

QString BookLinesTable::entered() const
{
    QStringList parts;
    for (const auto &row : m_rows) {
        QStringList values{row.code};
        for (const auto &column : m_columns) {
            const auto value = row.known(column.key);
            values.append(value ? QString::number(*value) : QString());
        }
        parts.append(values.join(u'='));
    }
    return parts.join(u'\n');
}

void BookLinesTable::fill()
{
    const QSignalBlocker quiet(this);
    const int current = currentRow();
    setRowCount(int(m_rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row);
    if (current >= 0 && rowCount() > 0)
        setCurrentCell(std::min(current, rowCount() - 1), firstEntry());
}

void BookLinesTable::fillRow(int row)
{
    const auto put = [this, row](int column, const QVariant &value, bool isEntry) {
        auto *item = new QTableWidgetItem;
        item->setData(Qt::EditRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                       (isEntry ? Qt::ItemIsEditable : Qt::NoItemFlags));
        if (column >= First)
            item->setTextAlignment(kRight);
        setItem(row, column, item);
    };
    const auto &content = m_rows.at(row);
    put(Title, content.title, false);
    put(Code, Formats::code(content.code), false);
    item(row, Title)->setToolTip(Formats::code(content.code));
    for (int i = 0; i < m_columns.size(); ++i) {
        const auto value = content.known(m_columns[i].key);
        put(First + i, value ? QVariant(*value) : QVariant(),
            m_columns[i].kind != Column::Kind::Known);
    }
}

void BookLinesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        return removeMarked();
    QTableWidget::keyPressEvent(event);
}

} // namespace shopdesk
