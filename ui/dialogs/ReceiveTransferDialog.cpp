// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ReceiveTransferDialog.h"

#include "ui/support/Fonts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shopdesk {

ReceiveTransferDialog::ReceiveTransferDialog(const PageContext &context, QWidget *parent)
    : TransferLinesDialog(u"receiveTransferDialog"_qs, context, 1, parent)
    , m_note(new QLineEdit)
    , m_sum(new QLabel)
    , m_zero(new QPushButton)
{
    addPicker();
    addLines();
    m_sum->setObjectName(u"receivedSum"_qs);
    m_sum->setFont(fonts::strong(font()));
    bodyLayout()->addWidget(m_sum);
    addField(u"note"_qs, m_note);
    m_note->setMaxLength(500);
    m_zero->setObjectName(u"countFromZero"_qs);
    m_zero->setAutoDefault(false);
    addAside(m_zero);
    connect(m_zero, &QPushButton::clicked, this, &ReceiveTransferDialog::countFromZero);
    connect(lines(), &CopiesTable::copiesChanged, this, &ReceiveTransferDialog::showSum);
    FormDialog::ready();
}

void ReceiveTransferDialog::setTransfer(const TransferDetail &transfer)
{
    m_transfer = transfer;
    QList<CopiesTable::Row> rows;
    for (const auto &line : transfer.lines) {
        if (line.dispatched > 0)
            rows.append({.book = line.book,
                         .code = line.code,
                         .title = line.title,
                         .known = {line.dispatched},
                         .copies = int(line.dispatched),
                         .isAdded = false});
    }
    lines()->setRows(rows);
    retranslate();
    markUnchanged();
    picker()->setFocus();
}

void ReceiveTransferDialog::take(const BookPick &book)
{
    const bool isFirst = !m_scanned.contains(book.id);
    m_scanned.insert(book.id);
    const int row = lines()->rowOf(book.id);
    if (row >= 0)
        return lines()->setCopies(row, isFirst ? 1 : lines()->copies(row) + 1);
    lines()->add({.book = book.id, .code = book.code, .title = book.title, .known = {0}});
}

void ReceiveTransferDialog::countFromZero()
{
    lines()->setEveryCopies(0);
    m_scanned.clear();
    picker()->setFocus();
}

void ReceiveTransferDialog::showSum()
{
    qint64 missing = 0;
    qint64 extra = 0;
    qint64 came = 0;
    for (const auto &row : lines()->rows()) {
        const auto sent = row.known.value(0);
        came += row.copies;
        missing += std::max<qint64>(sent - row.copies, 0);
        extra += std::max<qint64>(row.copies - sent, 0);
    }
    QStringList parts{tr("%Ln copy(ies) came", nullptr, int(came))};
    if (missing > 0)
        parts += tr("%Ln missing", nullptr, int(missing));
    if (extra > 0)
        parts += tr("%Ln more than sent", nullptr, int(extra));
    m_sum->setText(parts.join(u", "_qs));
}

// All of them are named: what was counted is not what may have been sent by the time it arrives.
CommandValue ReceiveTransferDialog::command() const
{
    return ReceiveTransfer{.transfer = TransferRef(m_transfer.id),
                           .lines = chosen(0),
                           .note = m_note->text().trimmed()};
}

void ReceiveTransferDialog::retranslate()
{
    setHeading(tr("Receive %1").arg(m_transfer.number),
               tr("From %1 to %2. Scan the copies, or correct the numbers.")
                       .arg(m_transfer.from.name, m_transfer.to.name));
    submitButton()->setText(tr("Receive"));
    m_zero->setText(tr("Count from zero"));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
    lines()->setHeads({tr("Sent")}, tr("Came"));
    retranslateLines();
    showSum();
}

} // namespace shopdesk
