// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/NewWorkspaceDialog.h"

#include "db/domain/Currency.h"
#include "db/domain/Login.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Prompts.h"
#include "ui/widgets/PasswordEdit.h"
#include "ui/widgets/PathEdit.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

namespace shopdesk {

NewWorkspaceDialog::NewWorkspaceDialog(Prompts &prompts, const QString &defaultPath,
                                       int shortestPassword, QWidget *parent)
    : FormDialog(u"newWorkspace"_qs, prompts, parent)
    , m_asking(prompts)
    , m_name(new QLineEdit)
    , m_currency(new QComboBox)
    , m_path(new PathEdit(u"path"_qs))
    , m_login(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_repeat(new PasswordEdit)
    , m_pair(*m_password, *m_repeat, shortestPassword)
{
    m_path->setPath(defaultPath);
    m_login->setText(u"admin"_qs);
    fillCurrencies();
    addPair({addField(u"name"_qs, m_name), addField(u"currency"_qs, m_currency)});
    addField(u"login"_qs, m_login);
    addPair({addField(u"password"_qs, m_password), addField(u"repeat"_qs, m_repeat)});
    addField(u"path"_qs, m_path);
    connect(m_path, &PathEdit::browseRequested, this, &NewWorkspaceDialog::askPath);
    ready();
}

void NewWorkspaceDialog::fillCurrencies()
{
    m_currency->addItems(currencyCodes());
    QString own = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    if (m_currency->findText(own) < 0)
        own = u"EUR"_qs;
    m_currency->setCurrentIndex(m_currency->findText(own));
}

void NewWorkspaceDialog::askPath()
{
    m_asking.saveFile(this,
                      {.title = tr("Where to keep the workspace"),
                       .startPath = m_path->path(),
                       .filter = tr("Workspaces (*.sqlite)")},
                      [this](const QString &path) { m_path->setPath(path); });
}

NewWorkspaceDialog::Values NewWorkspaceDialog::values() const
{
    return {m_name->text().trimmed(), m_currency->currentText(), m_path->path(),
            m_login->text().trimmed(), m_password->text()};
}

QString NewWorkspaceDialog::problem(const QString &key) const
{
    if (key == u"name"_qs && m_name->text().trimmed().isEmpty())
        return tr("Give it a name, perhaps that of your shop.");
    if (key == u"path"_qs && m_path->path().isEmpty())
        return tr("Choose where the file is to be kept.");
    if (key == u"login"_qs) {
        const auto login = Login::parse(m_login->text());
        return login ? QString() : ErrorText::problem(login.error());
    }
    if (key == u"password"_qs)
        return m_pair.firstProblem();
    return key == u"repeat"_qs ? m_pair.secondProblem() : QString();
}

void NewWorkspaceDialog::retranslate()
{
    setHeading(tr("Start a new shop"),
               tr("Everything is kept in one file on this computer. You are its first "
                  "administrator."));
    submitButton()->setText(tr("Create the workspace"));
    field(u"name"_qs)->setLabel(tr("&Name"));
    field(u"currency"_qs)->setLabel(tr("&Currency"));
    field(u"currency"_qs)->setHint(tr("Cannot be changed later."));
    field(u"path"_qs)->setLabel(tr("&File"));
    field(u"login"_qs)->setLabel(tr("Your &login"));
    field(u"password"_qs)->setLabel(tr("&Password"));
    field(u"password"_qs)->setHint(m_pair.hint());
    field(u"repeat"_qs)->setLabel(tr("Password &again"));
}

} // namespace shopdesk
