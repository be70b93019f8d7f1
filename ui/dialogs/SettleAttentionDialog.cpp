// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettleAttentionDialog.h"

#include "models/support/Await.h"
#include "ui/dialogs/SettleTransferDialog.h"
#include "ui/pages/PageHost.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

namespace {

void openTransfer(const TransferDetail &transfer, const PageContext &context, QWidget *owner)
{
    auto *dialog = new SettleTransferDialog(context, owner);
    dialog->setTransfer(transfer);
    QObject::connect(dialog, &RecordDialog::saved, owner,
                     [context] { context.host.say(SettleAttentionDialog::tr("Settled.")); });
    dialog->open();
}

} // namespace

SettleAttentionDialog::SettleAttentionDialog(DataService &data, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"settleAttentionDialog"_qs, data, prompts, parent)
    , m_note(new QLineEdit)
{
    m_note->setMaxLength(500);
    addField(u"note"_qs, m_note);
    FormDialog::ready();
}

void SettleAttentionDialog::setItem(AttentionItemId item, const QString &subject)
{
    m_item = item;
    m_subject = subject;
    retranslate();
}

CommandValue SettleAttentionDialog::command() const
{
    return SettleAttention{.item = m_item, .note = m_note->text().trimmed()};
}

void SettleAttentionDialog::retranslate()
{
    setHeading(tr("Settle"), m_subject);
    submitButton()->setText(tr("Settle"));
    field(u"note"_qs)->setLabel(tr("&What was done (may be left out)"));
}

void settleAttention(const AttentionEntry &entry, const PageContext &context, QWidget *owner)
{
    if (!entry.transfer) {
        auto *dialog = new SettleAttentionDialog(context.data, context.prompts, owner);
        dialog->setItem(*entry.item, entry.subject);
        QObject::connect(dialog, &RecordDialog::saved, owner,
                         [context] { context.host.say(SettleAttentionDialog::tr("Settled.")); });
        return dialog->open();
    }
    await(context.data.read<TransferDetail>(
                  [id = *entry.transfer](Transaction &transaction, const ReadScope &scope) {
                      return transferDetail(transaction, scope, id);
                  }),
          owner, [context, owner](const Result<TransferDetail> &transfer) {
              if (transfer)
                  openTransfer(*transfer, context, owner);
              else
                  context.host.report(transfer.error());
          });
}

} // namespace shopdesk
