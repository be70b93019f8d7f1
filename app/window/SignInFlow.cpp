// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SignInFlow.h"

#include "app/window/DemoMaker.h"
#include "app/window/Look.h"
#include "app/window/WorkspaceChooser.h"
#include "db/auth/PasswordKey.h"
#include "db/auth/ScramVerifier.h"
#include "db/domain/Login.h"
#include "db/service/DataService.h"
#include "db/service/seed/Seeder.h"
#include "models/support/Await.h"
#include "models/support/InBackground.h"
#include "ui/dialogs/RegisterDialog.h"
#include "ui/support/PendingCommand.h"

namespace shopdesk {

SignInFlow::SignInFlow(const Surroundings &around, WorkspaceChooser &chooser, DataService &data,
                       QWidget *over, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_chooser(chooser)
    , m_data(data)
    , m_window(new SignInWindow(around.prompts, over))
{
    prepareWindow();
    connect(m_window, &FormDialog::submitted, this, &SignInFlow::signIn);
    connect(m_window, &QDialog::rejected, this, &SignInFlow::cancelled);
    connect(m_window, &SignInWindow::registerRequested, this, &SignInFlow::askToRegister);
    connect(m_window, &SignInWindow::workspaceRequested, this, [this] {
        if (auto *button = m_window->findChild<QWidget *>(u"otherWorkspace"_qs))
            m_chooser.popUpMenu(button);
    });
    connect(m_window, &SignInWindow::languageChosen, &around.look, &Look::chooseLanguage);
    connect(m_window, &SignInWindow::appearanceChosen, &around.look, &Look::chooseAppearance);
}

SignInFlow::~SignInFlow()
{
    if (!m_window)
        return;
    m_window->hide();
    m_window->deleteLater(); // perhaps we are called from one of its signals
}

void SignInFlow::prepareWindow()
{
    m_window->setWorkspace(m_data.workspace().name, m_data.address().toString());
    m_window->setLanguages(LanguageSwitcher::languages(), m_around.look.language());
    m_window->setAppearance(m_around.look.appearance());
    if (m_data.workspace().demo)
        m_window->setDemoLogins(DemoMaker::logins(), DemoMaker::password());
    if (m_window->parentWidget())
        m_window->setForSwitching();
    await(m_around.sessions.probeKeychain(), m_window, [this](const Result<Secret> &probe) {
        m_window->setRememberAvailable(probe || probe.error().kind == ErrorKind::NotFound);
    });
}

void SignInFlow::show(const QString &login)
{
    m_window->setLogin(login);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    Q_EMIT shown();
}

void SignInFlow::showError(const Error &error)
{
    m_window->DialogFrame::showError(error);
}

void SignInFlow::resumeOrShow(const QString &login)
{
    await(m_around.sessions.resume(m_data), this, [=, this](const Result<Admitted> &answer) {
        if (answer)
            Q_EMIT admitted(*answer, {});
        else
            show(login);
    });
}

void SignInFlow::signIn()
{
    const auto values = m_window->values();
    const auto kind = values.remember ? SessionKind::Remembered : SessionKind::ThisRunOnly;
    await(m_around.sessions.signIn(m_data, values.login, Secret::fromText(values.password), kind),
          this, [=, this](const Result<Admitted> &answer) { takeAnswer(answer, kind); });
}

void SignInFlow::takeAnswer(const Result<Admitted> &answer, SessionKind wanted)
{
    if (!answer) {
        if (!m_window->isVisible())
            show(m_window->values().login);
        m_window->showRefusal(answer.error());
    } else if (wanted == SessionKind::Remembered) {
        remember(*answer);
    } else {
        Q_EMIT admitted(*answer, {});
    }
}

void SignInFlow::remember(Admitted admission)
{
    const auto stored = m_around.sessions.remember(admission.person);
    await(stored, this, [this, admission](const Result<Session> &session) {
        Admitted complete = admission;
        complete.person.secret = {};
        if (session)
            complete.person.session = *session;
        const bool kept = session && session->kind == SessionKind::Remembered;
        Q_EMIT admitted(complete, kept ? QString()
                                       : tr("The system's keychain did not answer: next time you "
                                            "will be asked for your password."));
    });
}

void SignInFlow::askToRegister()
{
    auto *dialog = new RegisterDialog(m_around.prompts, kPasswordMinimumCharacters, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [=, this] { registerCustomer(dialog); });
    dialog->open();
}

void SignInFlow::registerCustomer(RegisterDialog *dialog)
{
    const auto values = dialog->values();
    const auto verifier = [=, workspace = m_data.workspace().id]() -> Result<QString> {
        const Secret password = Secret::fromText(values.password);
        SD_ASSIGN(login, Login::parse(values.login));
        SD_TRY(checkNewPassword(password));
        SD_ASSIGN(key, derivePasswordKey(password, workspace, login.toString()));
        SD_ASSIGN(made, ScramVerifier::make(key));
        return made.toString();
    };
    const auto registered = [=, this](const Result<Receipt> &receipt) {
        if (const auto result = acceptedResult(receipt); !result) {
            Error error = result.error();
            if (error.field == u"display_name")
                error.field = u"name"_qs;
            dialog->showError(error);
            return;
        }
        dialog->finish();
        signInAs(values.login, values.password);
    };
    await(inBackground<QString>(verifier), dialog, [=, this](const Result<QString> &text) {
        if (!text) {
            dialog->showError(text.error());
            return;
        }
        const RegisterCustomer wanted{.login = values.login,
                                      .displayName = values.name,
                                      .email = values.email,
                                      .phone = {},
                                      .language = m_around.look.language(),
                                      .verifier = {*text}};
        await(PendingCommand::of(dialog).execute(m_data, wanted, dialog->entered()), dialog,
              registered);
    });
}

void SignInFlow::signInAs(const QString &login, const QString &password)
{
    m_window->setLogin(login);
    m_window->startBusy();
    const auto kind = SessionKind::ThisRunOnly;
    await(m_around.sessions.signIn(m_data, login, Secret::fromText(password), kind), this,
          [=, this](const Result<Admitted> &answer) { takeAnswer(answer, kind); });
}

} // namespace shopdesk
