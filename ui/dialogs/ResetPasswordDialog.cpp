// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ResetPasswordDialog.h"

#include "db/auth/PasswordKey.h"
#include "models/support/Await.h"
#include "ui/dialogs/VerifierMaking.h"
#include "ui/widgets/PasswordEdit.h"

#include <QPushButton>

namespace shopdesk {

ResetPasswordDialog::ResetPasswordDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"resetPasswordDialog"_qs, service, prompts, parent)
    , m_password(new PasswordEdit)
    , m_repeat(new PasswordEdit)
    , m_pair(*m_password, *m_repeat, kPasswordMinimumCharacters)
{
    addField(u"password"_qs, m_password);
    addField(u"repeat"_qs, m_repeat);
    FormDialog::ready();
}

void ResetPasswordDialog::setAccount(AccountId account, const QString &login)
{
    m_account = account;
    m_login = login;
    retranslate();
}

void ResetPasswordDialog::submit()
{
    await(makeVerifier(data(), m_login, m_password->text()), this,
          [this](const Result<VerifierText> &verifier) {
              if (!verifier)
                  return showError(verifier.error());
              m_verifier = *verifier;
              run(command());
          });
}

CommandValue ResetPasswordDialog::command() const
{
    return ResetPassword{AccountRef(m_account), m_verifier};
}

QString ResetPasswordDialog::problem(const QString &key) const
{
    return key == u"password"_qs ? m_pair.firstProblem() : m_pair.secondProblem();
}

void ResetPasswordDialog::retranslate()
{
    setHeading(tr("New password for %1").arg(m_login),
               tr("The old password is not valid any more as soon as you save."));
    submitButton()->setText(tr("Set the password"));
    field(u"password"_qs)->setLabel(tr("&Password"));
    field(u"password"_qs)->setHint(m_pair.hint());
    field(u"repeat"_qs)->setLabel(tr("Password &again"));
}

} // namespace shopdesk
