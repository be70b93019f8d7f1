// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AssignAttentionDialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

AssignAttentionDialog::AssignAttentionDialog(DataService &data, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"assignAttentionDialog"_qs, data, prompts, parent)
    , m_owner(new QLineEdit)
{
    addField(u"owner"_qs, m_owner);
    FormDialog::ready();
}

void AssignAttentionDialog::setItem(AttentionItemId item, const QString &subject,
                                    const QString &ownerLogin)
{
    m_item = item;
    m_subject = subject;
    m_owner->setText(ownerLogin);
    m_owner->selectAll();
    retranslate();
    markUnchanged();
}

CommandValue AssignAttentionDialog::command() const
{
    const auto login = m_owner->text().trimmed();
    return AssignAttention{.item = m_item,
                           .owner = login.isEmpty() ? std::nullopt
                                                    : std::optional(AccountRef(login))};
}

void AssignAttentionDialog::retranslate()
{
    setHeading(tr("Who sees to it"), m_subject);
    submitButton()->setText(tr("Give to them"));
    field(u"owner"_qs)->setLabel(tr("&Login"));
    field(u"owner"_qs)->setHint(tr("Empty: nobody yet."));
}

} // namespace shopdesk
