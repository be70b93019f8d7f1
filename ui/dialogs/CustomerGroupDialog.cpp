// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CustomerGroupDialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

CustomerGroupDialog::CustomerGroupDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"customerGroupDialog"_qs, service, prompts, parent)
    , m_name(new QLineEdit)
{
    addBound(binding::text(u"name"_qs, m_name), m_name);
    FormDialog::ready();
    setRecord({});
}

void CustomerGroupDialog::setGroup(CustomerGroupId group, const QString &name)
{
    m_group = group;
    setRecord({{u"name"_qs, name}});
    retranslate();
}

bool CustomerGroupDialog::hasWork() const
{
    return !m_group || !changes().empty();
}

CommandValue CustomerGroupDialog::command() const
{
    if (m_group)
        return EditCustomerGroup{CustomerGroupRef(*m_group), changes()};
    return CreateCustomerGroup{m_name->text().trimmed()};
}

QString CustomerGroupDialog::problem(const QString &key) const
{
    return key == u"name"_qs && m_name->text().trimmed().isEmpty() ? tr("A group needs a name.")
                                                                   : QString();
}

void CustomerGroupDialog::retranslate()
{
    setHeading(m_group ? tr("Rename the group") : tr("New group"),
               tr("Promotions may be for the customers of a group."));
    submitButton()->setText(m_group ? tr("Rename") : tr("Make the group"));
    field(u"name"_qs)->setLabel(tr("&Name"));
}

} // namespace shopdesk
