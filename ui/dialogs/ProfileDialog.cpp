// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ProfileDialog.h"

#include "db/domain/Email.h"
#include "ui/support/ErrorText.h"
#include "ui/widgets/KeyValueList.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

ProfileDialog::ProfileDialog(Prompts &prompts, QWidget *parent)
    : FormDialog(u"profile"_qs, prompts, parent)
    , m_account(new KeyValueList)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_changePassword(new QPushButton)
    , m_setPin(new QPushButton)
{
    bodyLayout()->addWidget(m_account);
    addField(u"name"_qs, m_name);
    addField(u"email"_qs, m_email);
    addField(u"phone"_qs, m_phone);
    m_changePassword->setObjectName(u"changePassword"_qs);
    m_changePassword->setAutoDefault(false);
    m_setPin->setObjectName(u"setPin"_qs);
    m_setPin->setAutoDefault(false);
    auto *secrets = new QHBoxLayout;
    secrets->addWidget(m_changePassword);
    secrets->addWidget(m_setPin);
    secrets->addStretch();
    bodyLayout()->addLayout(secrets);
    connect(m_setPin, &QPushButton::clicked, this, &ProfileDialog::pinRequested);
    connect(m_changePassword, &QPushButton::clicked, this, &ProfileDialog::changePasswordRequested);
    ready();
}

void ProfileDialog::setAccount(const QString &login, const QString &role, const QString &shops)
{
    m_accountLogin = login;
    m_role = role;
    m_shops = shops;
    retranslate();
}

void ProfileDialog::setValues(const Values &values)
{
    m_name->setText(values.name);
    m_email->setText(values.email);
    m_phone->setText(values.phone);
    markUnchanged();
}

void ProfileDialog::hidePhone()
{
    field(u"phone"_qs)->hide();
}

void ProfileDialog::hidePin()
{
    m_setPin->hide();
}

ProfileDialog::Values ProfileDialog::values() const
{
    return {m_name->text().trimmed(), m_email->text().trimmed(), m_phone->text().trimmed()};
}

QString ProfileDialog::problem(const QString &key) const
{
    if (key == u"name"_qs && m_name->text().trimmed().isEmpty())
        return tr("Enter your name.");
    if (key == u"email"_qs && !m_email->text().trimmed().isEmpty()) {
        const auto email = Email::parse(m_email->text());
        return email ? QString() : ErrorText::problem(email.error());
    }
    return {};
}

void ProfileDialog::retranslate()
{
    setHeading(tr("Your profile"));
    submitButton()->setText(tr("Save"));
    m_account->setRows(
            {{tr("Login"), m_accountLogin}, {tr("Role"), m_role}, {tr("Shops"), m_shops}});
    field(u"name"_qs)->setLabel(tr("&Name"));
    field(u"email"_qs)->setLabel(tr("&E-mail (may be left out)"));
    field(u"phone"_qs)->setLabel(tr("&Phone (may be left out)"));
    m_changePassword->setText(tr("&Change password…"));
    m_setPin->setText(tr("&Set PIN…"));
}

} // namespace shopdesk
