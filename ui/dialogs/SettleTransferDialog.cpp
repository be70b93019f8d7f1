// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettleTransferDialog.h"

#include "db/domain/TransferOutcome.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

SettleTransferDialog::SettleTransferDialog(const PageContext &context, QWidget *parent)
    : TransferLinesDialog(u"settleTransferDialog"_qs, context, 1, parent)
    , m_outcome(new QComboBox)
    , m_note(new QLineEdit)
{
    for (const auto outcome : allTransferOutcomes())
        m_outcome->addItem(QString(), transferOutcomeName(outcome));
    addField(u"outcome"_qs, m_outcome);
    addLines();
    addField(u"note"_qs, m_note);
    m_note->setMaxLength(500);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &SettleTransferDialog::showOutcome);
    FormDialog::ready();
    m_outcome->setFocus();
}

void SettleTransferDialog::setTransfer(const TransferDetail &transfer)
{
    m_transfer = transfer;
    QList<CopiesTable::Row> rows;
    for (const auto &line : transfer.lines) {
        const auto missing = line.missing(transfer.state);
        if (missing > 0)
            rows.append({.book = line.book,
                         .code = line.code,
                         .title = line.title,
                         .known = {missing},
                         .copies = int(missing),
                         .most = int(missing),
                         .isAdded = false});
    }
    lines()->setRows(rows);
    retranslate();
    markUnchanged();
}

CommandValue SettleTransferDialog::command() const
{
    return SettleTransfer{.transfer = TransferRef(m_transfer.id),
                          .outcome = m_outcome->currentData().toString(),
                          .lines = chosen(),
                          .note = m_note->text().trimmed()};
}

// Where the copies will be afterwards.
void SettleTransferDialog::showOutcome()
{
    QString hint = tr("They leave the stock for good.");
    switch (transferOutcomeFromName(m_outcome->currentData().toString())
                    .value_or(TransferOutcome::Lost)) {
    case TransferOutcome::Arrived:
        hint = tr("They are put into the stock of %1.").arg(m_transfer.to.name);
        break;
    case TransferOutcome::NotSent:
        hint = tr("They go back into the stock of %1.").arg(m_transfer.from.name);
        break;
    case TransferOutcome::Lost:
        break;
    }
    field(u"outcome"_qs)->setHint(hint);
}

void SettleTransferDialog::retranslate()
{
    setHeading(tr("Settle %1").arg(m_transfer.number),
               tr("Say what became of the copies that were missing."));
    submitButton()->setText(tr("Settle"));
    const QStringList names{tr("They arrived later"), tr("They were never sent"),
                            tr("They are lost")};
    for (int i = 0; i < m_outcome->count(); ++i)
        m_outcome->setItemText(i, names.value(i));
    field(u"outcome"_qs)->setLabel(tr("&What became of them"));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
    lines()->setHeads({tr("Missing")}, tr("Settle"));
    retranslateLines();
    showOutcome();
}

} // namespace shopdesk
