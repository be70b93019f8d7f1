// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SetRoleDialog.h"

#include "models/support/Formats.h"

#include <QComboBox>
#include <QPushButton>

namespace shopdesk {

SetRoleDialog::SetRoleDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"setRoleDialog"_qs, service, prompts, parent)
    , m_role(new QComboBox)
{
    for (const Role role : allRoles())
        m_role->addItem(QString(), roleName(role));
    addField(u"role"_qs, m_role);
    FormDialog::ready();
}

void SetRoleDialog::setAccount(AccountId account, const QString &name, Role role)
{
    m_account = account;
    m_name = name;
    m_old = role;
    m_role->setCurrentIndex(m_role->findData(roleName(role)));
    retranslate();
    markUnchanged();
}

bool SetRoleDialog::hasWork() const
{
    return m_role->currentData() != roleName(m_old);
}

CommandValue SetRoleDialog::command() const
{
    return SetRole{AccountRef(m_account), m_role->currentData().toString()};
}

void SetRoleDialog::retranslate()
{
    setHeading(tr("Role of %1").arg(m_name),
               tr("The role decides what the person sees and may do."));
    submitButton()->setText(tr("Save"));
    field(u"role"_qs)->setLabel(tr("&Role"));
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, Formats::role(m_role->itemData(i).toString()));
}

} // namespace shopdesk
