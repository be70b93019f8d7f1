// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RegisterDialog.h"

#include "db/domain/Email.h"
#include "db/domain/Login.h"
#include "ui/support/ErrorText.h"
#include "ui/widgets/PasswordEdit.h"

#include <QPushButton>

namespace shopdesk {

RegisterDialog::RegisterDialog(Prompts &prompts, int shortestPassword, QWidget *parent)
    : FormDialog(u"registerCustomer"_qs, prompts, parent)
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_email(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_repeat(new PasswordEdit)
    , m_pair(*m_password, *m_repeat, shortestPassword)
{
    addField(u"name"_qs, m_name);
    addField(u"login"_qs, m_login);
    addField(u"email"_qs, m_email);
    addPair({addField(u"password"_qs, m_password), addField(u"repeat"_qs, m_repeat)});
    ready();
}

RegisterDialog::Values RegisterDialog::values() const
{
    return {m_name->text().trimmed(), m_login->text().trimmed(), m_email->text().trimmed(),
            m_password->text()};
}

QString RegisterDialog::problem(const QString &key) const
{
    if (key == u"name"_qs)
        return m_name->text().trimmed().isEmpty() ? tr("Enter your name.") : QString();
    if (key == u"login"_qs) {
        const auto login = Login::parse(m_login->text());
        return login ? QString() : ErrorText::problem(login.error());
    }
    if (key == u"email"_qs && !m_email->text().trimmed().isEmpty()) {
        const auto email = Email::parse(m_email->text());
        return email ? QString() : ErrorText::problem(email.error());
    }
    if (key == u"password"_qs)
        return m_pair.firstProblem();
    return key == u"repeat"_qs ? m_pair.secondProblem() : QString();
}

void RegisterDialog::retranslate()
{
    setHeading(tr("Register as a customer"),
               tr("With an account you keep a cart, see your orders and write reviews."));
    submitButton()->setText(tr("Register"));
    field(u"name"_qs)->setLabel(tr("&Name"));
    field(u"login"_qs)->setLabel(tr("&Login"));
    field(u"login"_qs)->setHint(tr("You sign in with it; small letters, digits, . - _"));
    field(u"email"_qs)->setLabel(tr("&E-mail (may be left out)"));
    field(u"password"_qs)->setLabel(tr("&Password"));
    field(u"password"_qs)->setHint(m_pair.hint());
    field(u"repeat"_qs)->setLabel(tr("Password &again"));
}

} // namespace shopdesk
