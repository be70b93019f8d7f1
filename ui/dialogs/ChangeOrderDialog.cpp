// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ChangeOrderDialog.h"

#include "db/domain/Quantity.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/support/Metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

enum Column { TitleColumn, BeforeColumn, CopiesColumn, ColumnCount };

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

// Enter in the field of codes adds a book; it does not send the form off.
class CodeEdit : public QLineEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enters && !text().isEmpty())
            event->accept();
    }
};

} // namespace

ChangeOrderDialog::ChangeOrderDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"changeOrderDialog"_qs, service, prompts, parent)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_code(new CodeEdit)
    , m_note(new QLineEdit)
{
    m_table->setObjectName(u"orderLines"_qs);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kControlHeight + metrics::kHalf);
    m_table->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(20 * metrics::kGrid);
    bodyLayout()->addWidget(m_table);
    addField(u"code"_qs, m_code);
    addField(u"note"_qs, m_note);
    connect(m_code, &QLineEdit::returnPressed, this, &ChangeOrderDialog::addCode);
    connect(m_note, &QLineEdit::textChanged, this, &ChangeOrderDialog::updateSubmit);
    setMinimumWidth(metrics::kDialogWidth + 12 * metrics::kGrid);
    FormDialog::ready();
}

void ChangeOrderDialog::setOrder(const OrderDetail &order)
{
    m_order = order.id;
    m_number = order.number;
    m_noteBefore = order.note;
    m_note->setText(order.note);
    for (const OrderLineDetail &line : order.lines)
        addLine({.book = line.book, .title = line.title, .before = line.quantity}, line.quantity);
    markUnchanged();
    retranslate();
}

void ChangeOrderDialog::addLine(const Line &line, qint64 copies)
{
    const int row = m_table->rowCount();
    m_table->setRowCount(row + 1);
    m_table->setItem(row, TitleColumn, cell(line.title));
    m_table->setItem(row, BeforeColumn, cell(Formats().integer(line.before)));
    m_table->item(row, BeforeColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *box = new QSpinBox;
    box->setObjectName(u"copies%1"_qs.arg(row + 1));
    box->setRange(0, Quantity::kMax);
    box->setValue(int(copies));
    box->setAlignment(Qt::AlignRight);
    box->setAccessibleName(line.title);
    m_table->setCellWidget(row, CopiesColumn, box);
    m_lines += line;
    m_lines.last().copies = box;
    connect(box, &QSpinBox::valueChanged, this, &ChangeOrderDialog::updateSubmit);
}

void ChangeOrderDialog::addCode()
{
    const QString code = m_code->text().trimmed();
    if (code.isEmpty())
        return;
    await(data().read<BookDetail>(
                  [code](Transaction &transaction, const ReadScope &scope) -> Result<BookDetail> {
                      SD_ASSIGN(id, findBook(transaction, scope, code));
                      return bookDetail(transaction, scope, id);
                  }),
          this, [this](const Result<BookDetail> &book) { takeBook(book); });
}

void ChangeOrderDialog::takeBook(const Result<BookDetail> &book)
{
    if (!book) {
        Error error = book.error();
        error.field = u"code"_qs;
        return showError(error);
    }
    m_code->clear();
    clearMessage();
    for (const Line &line : std::as_const(m_lines)) {
        if (line.book == book->id)
            return line.copies->setValue(line.copies->value() + 1);
    }
    addLine({.book = book->id, .title = book->title, .before = 0}, 1);
    updateSubmit();
}

bool ChangeOrderDialog::linesChanged() const
{
    return std::ranges::any_of(
            m_lines, [](const Line &line) { return line.copies->value() != line.before; });
}

bool ChangeOrderDialog::hasWork() const
{
    return linesChanged() || m_note->text().trimmed() != m_noteBefore;
}

CommandValue ChangeOrderDialog::command() const
{
    ChangeOrder change;
    change.order = OrderRef(m_order);
    if (linesChanged()) {
        for (const Line &line : m_lines) {
            if (line.copies->value() > 0)
                change.lines += {BookRef(line.book), line.copies->value(), std::nullopt};
        }
    }
    if (const QString note = m_note->text().trimmed(); note != m_noteBefore)
        change.note = note;
    return change;
}

// An order of nothing is cancelled instead.
void ChangeOrderDialog::updateSubmit()
{
    submitButton()->setEnabled(std::ranges::any_of(
            m_lines, [](const Line &line) { return line.copies->value() > 0; }));
}

void ChangeOrderDialog::retranslate()
{
    setHeading(tr("Change order %1").arg(m_number),
               tr("Set 0 copies to take a book out. The reserved copies and the total follow."));
    submitButton()->setText(tr("Change the order"));
    m_table->setAccessibleName(tr("Books of the order"));
    m_table->setHorizontalHeaderLabels({tr("Title"), tr("Before"), tr("Copies")});
    for (const int column : {BeforeColumn, CopiesColumn})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field(u"code"_qs)->setLabel(tr("&Add a book by ISBN or code, then Enter"));
    field(u"note"_qs)->setLabel(tr("&Note on the order"));
    updateSubmit();
}

} // namespace shopdesk
