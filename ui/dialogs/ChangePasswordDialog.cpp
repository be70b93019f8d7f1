// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ChangePasswordDialog.h"

#include "ui/widgets/PasswordEdit.h"

#include <QPushButton>

namespace shopdesk {

ChangePasswordDialog::ChangePasswordDialog(Prompts &prompts, int shortestPassword, QWidget *parent)
    : FormDialog(u"changePassword"_qs, prompts, parent)
    , m_present(new PasswordEdit)
    , m_wanted(new PasswordEdit)
    , m_repeat(new PasswordEdit)
    , m_pair(*m_wanted, *m_repeat, shortestPassword)
{
    addField(u"presentPassword"_qs, m_present);
    addField(u"password"_qs, m_wanted);
    addField(u"repeat"_qs, m_repeat);
    ready();
}

ChangePasswordDialog::Values ChangePasswordDialog::values() const
{
    return {m_present->text(), m_wanted->text()};
}

QString ChangePasswordDialog::problem(const QString &key) const
{
    if (key == u"presentPassword"_qs)
        return m_present->text().isEmpty() ? tr("Enter the password you have now.") : QString();
    if (key == u"password"_qs) {
        if (!m_wanted->text().isEmpty() && m_wanted->text() == m_present->text())
            return tr("This is the password you have now.");
        return m_pair.firstProblem();
    }
    return key == u"repeat"_qs ? m_pair.secondProblem() : QString();
}

void ChangePasswordDialog::retranslate()
{
    setHeading(tr("Change your password"),
               tr("Other devices where you are signed in will ask for the new one."));
    submitButton()->setText(tr("Change password"));
    field(u"presentPassword"_qs)->setLabel(tr("&Current password"));
    field(u"password"_qs)->setLabel(tr("&New password"));
    field(u"password"_qs)->setHint(m_pair.hint());
    field(u"repeat"_qs)->setLabel(tr("New password &again"));
}

} // namespace shopdesk
