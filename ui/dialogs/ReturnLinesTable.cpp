// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ReturnLinesTable.h"

#include "db/domain/Quantity.h"
#include "db/domain/SupplierReturnReason.h"
#include "models/support/Formats.h"
#include "models/support/SupplierWords.h"
#include "ui/delegates/CellDelegate.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace shopdesk {

namespace {

enum Column { Title, Code, There, Copies, Reason, ColumnCount };

constexpr int kReasonRole = Qt::UserRole + 1;
constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

class LineDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        const auto name = index.siblingAtColumn(Title).data().toString();
        if (index.column() == Reason)
            return reasons(parent, name);
        auto *copies = new QSpinBox(parent);
        copies->setObjectName(u"copiesEditor"_qs);
        copies->setAccessibleName(name);
        copies->setRange(1, Quantity::kMax);
        copies->setAlignment(Qt::AlignRight);
        copies->setFrame(false);
        return copies;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *combo = qobject_cast<QComboBox *>(editor))
            combo->setCurrentIndex(combo->findData(index.data(kReasonRole)));
        else
            CellDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (const auto *combo = qobject_cast<QComboBox *>(editor))
            model->setData(index, combo->currentData(), kReasonRole);
        else
            CellDelegate::setModelData(editor, model, index);
    }

private:
    static QComboBox *reasons(QWidget *parent, const QString &name)
    {
        auto *combo = new QComboBox(parent);
        combo->setObjectName(u"reasonEditor"_qs);
        combo->setAccessibleName(name);
        for (const auto reason : allSupplierReturnReasons()) {
            const auto stored = supplierReturnReasonName(reason);
            combo->addItem(words::supplierReturnReason(stored), stored);
        }
        return combo;
    }
};

} // namespace

ReturnLinesTable::ReturnLinesTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    new TableSetup(this, nullptr, {.name = u"returnLines"_qs, .stretchColumn = Title});
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsMovable(false);
    setItemDelegate(new LineDelegate(this));
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setColumnWidth(Code, 18 * metrics::kGrid);
    for (const auto column : {There, Copies})
        setColumnWidth(column, 11 * metrics::kGrid);
    setColumnWidth(Reason, 24 * metrics::kGrid);
    setMinimumHeight(24 * metrics::kGrid);
    connect(this, &QTableWidget::itemChanged, this, &ReturnLinesTable::takeItem);
    onLanguage(this, [this] { retranslate(); });
}

void ReturnLinesTable::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    fill();
    if (!lines.isEmpty())
        setCurrentCell(0, Copies);
    Q_EMIT linesChanged();
}

void ReturnLinesTable::add(const Line &line)
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line &each) {
        return each.book == line.book && each.reason == line.reason;
    });
    const int row = found == m_lines.end() ? 0 : int(found - m_lines.begin());
    if (found == m_lines.end())
        m_lines.prepend(line);
    else
        found->copies += line.copies;
    fill();
    setCurrentCell(row, Copies);
    Q_EMIT linesChanged();
}

void ReturnLinesTable::setThere(BookId book, qint64 copies)
{
    for (auto &line : m_lines) {
        if (line.book == book)
            line.there = copies;
    }
    fill();
}

QString ReturnLinesTable::entered() const
{
    QStringList parts;
    for (const auto &line : m_lines)
        parts.append(u"%1=%2 %3"_qs.arg(line.code, QString::number(line.copies), line.reason));
    return parts.join(u'\n');
}

void ReturnLinesTable::fill()
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    const int column = std::max(currentColumn(), int(Copies));
    setRowCount(int(m_lines.size()));
    for (int each = 0; each < rowCount(); ++each)
        fillRow(each);
    if (row >= 0 && row < rowCount())
        setCurrentCell(row, column);
}

void ReturnLinesTable::fillRow(int row)
{
    const auto &line = m_lines.at(row);
    const auto put = [this, row](int column, const QVariant &value, Qt::ItemFlags more = {}) {
        auto *item = new QTableWidgetItem;
        item->setData(Qt::EditRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | more);
        if (column == There || column == Copies)
            item->setTextAlignment(kRight);
        setItem(row, column, item);
        return item;
    };
    put(Title, line.title)->setToolTip(line.title);
    put(Code, Formats::code(line.code));
    put(There, Formats().integer(line.there));
    put(Copies, line.copies, Qt::ItemIsEditable);
    put(Reason, words::supplierReturnReason(line.reason), Qt::ItemIsEditable)
            ->setData(kReasonRole, line.reason);
}

void ReturnLinesTable::takeItem(const QTableWidgetItem *item)
{
    auto &line = m_lines[item->row()];
    if (item->column() == Copies) {
        line.copies = item->data(Qt::EditRole).toInt();
    } else if (item->column() == Reason && item->data(kReasonRole).toString() != line.reason) {
        line.reason = item->data(kReasonRole).toString();
        const QSignalBlocker quiet(this);
        this->item(item->row(), Reason)->setText(words::supplierReturnReason(line.reason));
    }
    Q_EMIT linesChanged();
}

void ReturnLinesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Delete || currentRow() < 0)
        return QTableWidget::keyPressEvent(event);
    m_lines.removeAt(currentRow());
    fill();
    Q_EMIT linesChanged();
}

void ReturnLinesTable::retranslate()
{
    setHorizontalHeaderLabels(
            {tr("Title"), tr("ISBN or code"), tr("Available"), tr("Copies"), tr("Reason")});
    for (const auto column : {There, Copies})
        horizontalHeaderItem(column)->setTextAlignment(kRight);
    fill();
}

} // namespace shopdesk
