// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CopiesTable.h"

#include "models/support/Formats.h"
#include "ui/delegates/CellDelegate.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace shopdesk {

namespace {

enum Column { Title, Code, FirstKnown };

constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr int kMostRole = Qt::UserRole + 1;

class CopiesDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *editor = new QSpinBox(parent);
        editor->setObjectName(u"copiesEditor"_qs);
        editor->setAccessibleName(index.siblingAtColumn(Title).data().toString());
        editor->setRange(0, index.data(kMostRole).toInt());
        editor->setAlignment(Qt::AlignRight);
        editor->setFrame(false);
        return editor;
    }
};

} // namespace

CopiesTable::CopiesTable(const QString &name, int knownColumns, QWidget *parent)
    : QTableWidget(0, FirstKnown + knownColumns + 1, parent)
    , m_knownColumns(knownColumns)
{
    new TableSetup(this, nullptr, {.name = name, .stretchColumn = Title});
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsMovable(false);
    setItemDelegateForColumn(copiesColumn(), new CopiesDelegate(this));
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setColumnWidth(Code, 18 * metrics::kGrid);
    for (int column = FirstKnown; column < columnCount(); ++column)
        setColumnWidth(column, 12 * metrics::kGrid);
    setMinimumHeight(20 * metrics::kGrid);
    // Wherever the mouse went, what is typed is a number of copies.
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (row >= 0 && column != copiesColumn())
            setCurrentCell(row, copiesColumn(), QItemSelectionModel::NoUpdate);
    });
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() != copiesColumn())
            return;
        m_rows[item->row()].copies = item->data(Qt::EditRole).toInt();
        Q_EMIT copiesChanged();
    });
    onLanguage(this, [this] { fill(); });
}

void CopiesTable::setHeads(const QStringList &known, const QString &copies)
{
    QStringList heads{tr("Title"), tr("ISBN or code")};
    heads += known;
    heads += copies;
    setHorizontalHeaderLabels(heads);
    for (int column = FirstKnown; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(kRight);
}

void CopiesTable::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    fill();
    if (!rows.isEmpty())
        setCurrentCell(0, copiesColumn());
    Q_EMIT copiesChanged();
}

void CopiesTable::add(const Row &row)
{
    m_rows.prepend(row);
    fill();
    setCurrentCell(0, copiesColumn());
    Q_EMIT copiesChanged();
}

QList<CopiesTable::Row> CopiesTable::rows() const
{
    return m_rows;
}

int CopiesTable::rowOf(BookId book) const
{
    const auto found = std::ranges::find(m_rows, book, &Row::book);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CopiesTable::copies(int row) const
{
    return m_rows.at(row).copies;
}

void CopiesTable::setCopies(int row, int copies)
{
    item(row, copiesColumn())->setData(Qt::EditRole, std::clamp(copies, 0, m_rows.at(row).most));
    setCurrentCell(row, copiesColumn());
}

void CopiesTable::setEveryCopies(int copies)
{
    {
        const QSignalBlocker quiet(this);
        for (int row = 0; row < rowCount(); ++row) {
            m_rows[row].copies = copies;
            item(row, copiesColumn())->setData(Qt::EditRole, copies);
        }
    }
    viewport()->update();
    Q_EMIT copiesChanged();
}

void CopiesTable::setKnown(int row, const QList<qint64> &known)
{
    m_rows[row].known = known;
    const QSignalBlocker quiet(this);
    fillRow(row);
}

QString CopiesTable::entered() const
{
    QStringList parts;
    for (const auto &row : m_rows)
        parts.append(row.code + u'=' + QString::number(row.copies));
    return parts.join(u'\n');
}

void CopiesTable::fill()
{
    const QSignalBlocker quiet(this);
    const int current = currentRow();
    setRowCount(int(m_rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row);
    if (current >= 0 && current < rowCount())
        setCurrentCell(current, copiesColumn());
}

void CopiesTable::fillRow(int row)
{
    const auto put = [this, row](int column, const QVariant &value, Qt::ItemFlags more) {
        auto *item = new QTableWidgetItem;
        item->setData(Qt::EditRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | more);
        if (column >= FirstKnown)
            item->setTextAlignment(kRight);
        setItem(row, column, item);
        return item;
    };
    const auto &content = m_rows.at(row);
    put(Title, content.title, {});
    put(Code, Formats::code(content.code), {});
    for (int i = 0; i < m_knownColumns; ++i)
        put(FirstKnown + i, Formats().integer(content.known.value(i)), {});
    put(copiesColumn(), content.copies, Qt::ItemIsEditable)->setData(kMostRole, content.most);
}

void CopiesTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    if (event->key() != Qt::Key_Delete || row < 0)
        return QTableWidget::keyPressEvent(event);
    if (!m_rows.at(row).isAdded)
        return setCopies(row, 0);
    m_rows.removeAt(row);
    fill();
    Q_EMIT copiesChanged();
}

} // namespace shopdesk
