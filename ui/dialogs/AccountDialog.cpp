// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AccountDialog.h"

#include "db/auth/PasswordKey.h"
#include "db/domain/Email.h"
#include "db/domain/Login.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/dialogs/VerifierMaking.h"
#include "ui/support/ErrorText.h"
#include "ui/widgets/PasswordEdit.h"

#include <QComboBox>
#include <QPushButton>

namespace shopdesk {

AccountDialog::AccountDialog(DataService &service, Prompts &prompts, Mode mode, QWidget *parent)
    : RecordDialog(u"accountDialog"_qs, service, prompts, parent)
    , m_mode(mode)
    , m_login(new QLineEdit)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_language(new QComboBox)
    , m_role(new QComboBox)
    , m_password(new PasswordEdit)
    , m_repeat(new PasswordEdit)
    , m_pair(*m_password, *m_repeat, kPasswordMinimumCharacters)
{
    for (const QString &code : {QString(), u"en"_qs, u"ru"_qs})
        m_language->addItem(QString(), code);
    for (const Role role : allRoles())
        m_role->addItem(QString(), roleName(role));
    m_role->setCurrentIndex(m_role->findData(roleName(Role::Staff)));
    addFields();
    FormDialog::ready();
    setRecord({});
}

void AccountDialog::addFields()
{
    const bool create = m_mode == Mode::Create;
    FormField *login = addField(u"login"_qs, m_login);
    FormField *role = addField(u"role"_qs, m_role);
    addPair(login, role);
    addBound(binding::text(u"display_name"_qs, m_name), m_name);
    addPair(addBound(binding::text(u"email"_qs, m_email), m_email),
            addBound(binding::choice(u"language"_qs, m_language), m_language));
    FormField *password = addField(u"password"_qs, m_password);
    FormField *repeat = addField(u"repeat"_qs, m_repeat);
    addPair(password, repeat);
    for (FormField *field : {login, role, password, repeat})
        field->setVisible(create);
}

void AccountDialog::setAccount(const AccountDetail &account)
{
    m_account = account.id;
    m_login->setText(account.login);
    setRecord({{u"display_name"_qs, account.displayName},
               {u"email"_qs, account.email},
               {u"language"_qs, account.language}});
    retranslate();
}

bool AccountDialog::hasWork() const
{
    return !m_account || !changes().empty();
}

void AccountDialog::submit()
{
    if (m_mode == Mode::Edit)
        return RecordDialog::submit();
    await(makeVerifier(data(), m_login->text(), m_password->text()), this,
          [this](const Result<VerifierText> &verifier) {
              if (!verifier)
                  return showError(verifier.error());
              m_verifier = *verifier;
              run(command());
          });
}

CommandValue AccountDialog::command() const
{
    if (m_account)
        return EditAccount{AccountRef(*m_account), changes()};
    CreateAccount account;
    account.login = m_login->text().trimmed();
    account.displayName = m_name->text().trimmed();
    account.role = m_role->currentData().toString();
    account.email = m_email->text().trimmed();
    account.language = m_language->currentData().toString();
    account.verifier = m_verifier;
    return account;
}

QString AccountDialog::problem(const QString &key) const
{
    if (key == u"display_name"_qs && m_name->text().trimmed().isEmpty())
        return tr("Enter the person's name.");
    if (key == u"email"_qs && !m_email->text().trimmed().isEmpty()) {
        const auto email = Email::parse(m_email->text());
        return email ? QString() : ErrorText::problem(email.error());
    }
    return m_mode == Mode::Create ? createProblem(key) : QString();
}

QString AccountDialog::createProblem(const QString &key) const
{
    if (key == u"login"_qs) {
        const auto login = Login::parse(m_login->text());
        return login ? QString() : ErrorText::problem(login.error());
    }
    if (key == u"password"_qs)
        return m_pair.firstProblem();
    return key == u"repeat"_qs ? m_pair.secondProblem() : QString();
}

void AccountDialog::retranslate()
{
    const bool create = m_mode == Mode::Create;
    setHeading(create ? tr("New account") : tr("Edit the account"),
               create ? QString() : m_login->text());
    submitButton()->setText(create ? tr("Create the account") : tr("Save"));
    field(u"login"_qs)->setLabel(tr("&Login"));
    field(u"role"_qs)->setLabel(tr("&Role"));
    field(u"display_name"_qs)->setLabel(tr("&Name"));
    field(u"email"_qs)->setLabel(tr("&E-mail (may be left out)"));
    field(u"language"_qs)->setLabel(tr("L&anguage"));
    field(u"password"_qs)->setLabel(tr("&Password"));
    field(u"password"_qs)->setHint(m_pair.hint());
    field(u"repeat"_qs)->setLabel(tr("Password a&gain"));
    for (int i = 0; i < m_language->count(); ++i) {
        const QString code = m_language->itemData(i).toString();
        m_language->setItemText(i, code.isEmpty() ? tr("As the desktop") : Formats::language(code));
    }
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, Formats::role(m_role->itemData(i).toString()));
}

} // namespace shopdesk
