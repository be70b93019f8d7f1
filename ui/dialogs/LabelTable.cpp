// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LabelTable.h"

#include "models/support/Formats.h"
#include "ui/delegates/CellDelegate.h"
#include "ui/support/LabelDocument.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QSpinBox>

namespace shopdesk {

namespace {

enum Column { Title, Price, Copies, ColumnCount };

constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

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
        editor->setRange(0, LabelDocument::kMostCopies);
        editor->setAlignment(Qt::AlignRight);
        editor->setFrame(false);
        return editor;
    }
};

} // namespace

LabelTable::LabelTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    new TableSetup(this, nullptr, {.name = u"labelBooks"_qs, .stretchColumn = Title});
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsMovable(false);
    setItemDelegateForColumn(Copies, new CopiesDelegate(this));
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setColumnWidth(Price, 12 * metrics::kGrid);
    setColumnWidth(Copies, 12 * metrics::kGrid);
    setMinimumHeight(20 * metrics::kGrid);
    // Wherever the mouse went, what is typed is a number of copies.
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (row >= 0 && column != Copies)
            setCurrentCell(row, Copies, QItemSelectionModel::NoUpdate);
    });
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == Copies)
            Q_EMIT copiesChanged();
    });
    onLanguage(this, [this] { retranslate(); });
}

void LabelTable::setBooks(const std::vector<LabelBook> &books, const QList<int> &copies)
{
    const QSignalBlocker quiet(this);
    m_books = books;
    setRowCount(static_cast<int>(books.size()));
    for (int row = 0; row < rowCount(); ++row)
        setBook(row, books[static_cast<size_t>(row)], copies.value(row, 1));
    if (rowCount() > 0)
        setCurrentCell(0, Copies);
}

void LabelTable::setBook(int row, const LabelBook &book, int copies)
{
    const auto put = [this, row](Column column, const QVariant &value, Qt::ItemFlags more) {
        auto *item = new QTableWidgetItem;
        item->setData(Qt::EditRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | more);
        if (column != Title)
            item->setTextAlignment(kRight);
        setItem(row, column, item);
    };
    const auto price =
            book.priceMinor ? Formats().money(*book.priceMinor, book.currency) : tr("None");
    put(Title, book.title, {});
    put(Price, price, {});
    put(Copies, copies, Qt::ItemIsEditable);
}

int LabelTable::copies(int row) const
{
    const auto *cell = item(row, Copies);
    return cell ? cell->data(Qt::EditRole).toInt() : 0;
}

void LabelTable::setCopies(int copies)
{
    {
        const QSignalBlocker quiet(this);
        for (int row = 0; row < rowCount(); ++row)
            item(row, Copies)->setData(Qt::EditRole, copies);
    }
    Q_EMIT copiesChanged();
}

void LabelTable::retranslate()
{
    setAccessibleName(tr("Books and copies"));
    setHorizontalHeaderLabels({tr("Title"), tr("Price"), tr("Copies")});
    for (const Column column : {Price, Copies})
        horizontalHeaderItem(column)->setTextAlignment(kRight);
    QList<int> kept;
    for (int row = 0; row < rowCount(); ++row)
        kept += copies(row);
    setBooks(std::vector(m_books), kept);
}

} // namespace shopdesk
