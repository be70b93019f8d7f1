// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SendTransferDialog.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace shopdesk {

SendTransferDialog::SendTransferDialog(const PageContext &context, QWidget *parent)
    : TransferLinesDialog(u"sendTransferDialog"_qs, context, 2, parent)
    , m_note(new QLineEdit)
{
    addPicker();
    addLines();
    addField(u"note"_qs, m_note);
    m_note->setMaxLength(500);
    FormDialog::ready();
}

void SendTransferDialog::setTransfer(const TransferDetail &transfer)
{
    m_transfer = transfer;
    QList<CopiesTable::Row> rows;
    for (const auto &line : transfer.lines)
        rows.append({.book = line.book,
                     .code = line.code,
                     .title = line.title,
                     .known = {line.requested, line.available},
                     .copies = int(std::clamp<qint64>(line.available, 0, line.requested)),
                     .isAdded = false});
    lines()->setRows(rows);
    retranslate();
    markUnchanged();
    picker()->setFocus();
}

// A book that nobody asked for may go with the others.
void SendTransferDialog::take(const BookPick &book)
{
    if (const int row = lines()->rowOf(book.id); row >= 0)
        return lines()->setCopies(row, lines()->copies(row) + 1);
    lines()->add({.book = book.id,
                  .code = book.code,
                  .title = book.title,
                  .known = {0, book.availableIn(m_transfer.from.id)}});
}

CommandValue SendTransferDialog::command() const
{
    return DispatchTransfer{.transfer = TransferRef(m_transfer.id),
                            .fromShop = {},
                            .toShop = {},
                            .lines = chosen(),
                            .note = m_note->text().trimmed()};
}

void SendTransferDialog::retranslate()
{
    setHeading(tr("Send %1").arg(m_transfer.number),
               tr("From %1 to %2. Change the copies to what is really sent.")
                       .arg(m_transfer.from.name, m_transfer.to.name));
    submitButton()->setText(tr("Send"));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
    lines()->setHeads({tr("Asked for"), tr("Available")}, tr("Copies"));
    retranslateLines();
}

} // namespace shopdesk
