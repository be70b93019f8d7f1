// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SignInWindow.h"

#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/MessagePanel.h"
#include "ui/widgets/PasswordEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace shopdesk {

using namespace std::chrono_literals;

SignInWindow::SignInWindow(Prompts &prompts, QWidget *parent)
    : FormDialog(u"signIn"_qs, prompts, parent)
    , m_workspace(new QLabel(this))
    , m_otherWorkspace(new QPushButton(this))
    , m_login(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_remember(new QCheckBox)
    , m_register(new QPushButton(this))
    , m_demo(new QWidget(this))
    , m_demoText(new QLabel(m_demo))
    , m_language(new QComboBox(this))
    , m_appearance(new QComboBox(this))
{
    buildWorkspaceRow();
    m_login->setMaxLength(64);
    addField(u"login"_qs, m_login);
    addField(u"password"_qs, m_password);
    addField(u"remember"_qs, m_remember);
    buildDemoRow();
    buildAside();
    m_register->setObjectName(u"register"_qs);
    m_register->setAutoDefault(false);
    bodyLayout()->addWidget(m_register, 0, Qt::AlignLeft);
    m_countdown.setInterval(1s);
    connect(m_register, &QPushButton::clicked, this, &SignInWindow::registerRequested);
    connect(m_otherWorkspace, &QPushButton::clicked, this, &SignInWindow::workspaceRequested);
    connect(&m_countdown, &QTimer::timeout, this, &SignInWindow::tick);
    ready();
}

void SignInWindow::buildWorkspaceRow()
{
    auto *row = new QHBoxLayout;
    m_workspace->setObjectName(u"workspace"_qs);
    m_workspace->setTextFormat(Qt::PlainText);
    m_otherWorkspace->setObjectName(u"otherWorkspace"_qs);
    m_otherWorkspace->setAutoDefault(false);
    row->addWidget(m_workspace, 1);
    row->addWidget(m_otherWorkspace);
    bodyLayout()->addLayout(row);
}

void SignInWindow::buildDemoRow()
{
    auto *column = new QVBoxLayout(m_demo);
    column->setContentsMargins(0, 0, 0, 0);
    m_demoText->setWordWrap(true);
    m_demoText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_demoText);
    auto *buttons = new QHBoxLayout;
    buttons->setObjectName(u"demoLogins"_qs);
    column->addLayout(buttons);
    m_demo->hide();
    bodyLayout()->addWidget(m_demo);
}

void SignInWindow::buildAside()
{
    m_language->setObjectName(u"language"_qs);
    m_appearance->setObjectName(u"appearance"_qs);
    addAside(m_language);
    addAside(m_appearance);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        m_appearance->addItem(QString(), appearanceName(appearance));
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::activated, this, [this] {
        Q_EMIT appearanceChosen(appearanceFromName(m_appearance->currentData().toString()));
    });
}

void SignInWindow::setWorkspace(const QString &name, const QString &place)
{
    m_workspaceName = name;
    m_workspacePlace = place;
    showWorkspace();
}

void SignInWindow::showWorkspace()
{
    m_workspace->setText(tr("Workspace: %1").arg(m_workspaceName));
    m_workspace->setToolTip(m_workspacePlace);
}

void SignInWindow::setLogin(const QString &login)
{
    m_login->setText(login);
    (login.isEmpty() ? m_login : m_password)->setFocus();
    markUnchanged();
}

void SignInWindow::setForSwitching()
{
    m_forSwitching = true;
    m_otherWorkspace->hide();
    setWindowModality(Qt::WindowModal);
    retranslate();
}

void SignInWindow::setDemoLogins(const QStringList &logins, const QString &password)
{
    m_demoPassword = password;
    auto *row = m_demo->findChild<QHBoxLayout *>(u"demoLogins"_qs);
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &login : logins) {
        auto *button = new QPushButton(login, m_demo);
        button->setObjectName(u"demo/"_qs + login);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, login] { useDemoLogin(login); });
    }
    m_demo->setVisible(!logins.isEmpty());
    retranslate();
}

void SignInWindow::useDemoLogin(const QString &login)
{
    m_login->setText(login);
    m_password->setText(m_demoPassword);
    submitButton()->setFocus();
}

void SignInWindow::setRememberAvailable(bool available)
{
    m_remember->setEnabled(available);
    if (!available)
        m_remember->setChecked(false);
    retranslate();
}

void SignInWindow::setLanguages(const QList<std::pair<QString, QString>> &codesAndNames,
                                const QString &current)
{
    m_language->clear();
    for (const auto &[code, name] : codesAndNames)
        m_language->addItem(name, code);
    m_language->setCurrentIndex(m_language->findData(current));
}

void SignInWindow::setAppearance(Appearance appearance)
{
    m_appearance->setCurrentIndex(m_appearance->findData(appearanceName(appearance)));
}

void SignInWindow::showDelay(std::chrono::milliseconds wait)
{
    m_refusal.clear();
    countDown(wait);
}

void SignInWindow::showRefusal(const Error &error)
{
    showError(error);
    m_password->selectAll();
    m_password->setFocus();
    const auto seconds = error.facts.value(u"retryAfterSeconds"_qs).toLongLong();
    if (seconds <= 0)
        return;
    m_refusal = ErrorText::problem(error);
    countDown(std::chrono::seconds(seconds));
}

void SignInWindow::countDown(std::chrono::milliseconds wait)
{
    endBusy();
    m_wait = std::chrono::ceil<std::chrono::seconds>(wait) + 1s;
    m_countdown.start();
    tick();
}

void SignInWindow::tick()
{
    m_wait -= 1s;
    const bool over = m_wait <= 0s;
    submitButton()->setEnabled(over);
    if (over) {
        m_countdown.stop();
        clearMessage();
        if (!m_refusal.isEmpty())
            message()->showMessage(MessagePanel::Tone::Warning, m_refusal, tr("Try again now."));
        m_password->setFocus();
        return;
    }
    const int seconds = int(m_wait.count());
    const QString left = seconds < 120
                                 ? tr("Try again in %n second(s).", nullptr, seconds)
                                 : tr("Try again in %n minute(s).", nullptr, (seconds + 59) / 60);
    message()->showMessage(MessagePanel::Tone::Warning,
                           m_refusal.isEmpty() ? tr("Wrong passwords were tried for this login.")
                                               : m_refusal,
                           left);
}

SignInWindow::Values SignInWindow::values() const
{
    return {m_login->text().trimmed(), m_password->text(), m_remember->isChecked()};
}

QString SignInWindow::problem(const QString &key) const
{
    if (key == u"login"_qs && m_login->text().trimmed().isEmpty())
        return tr("Enter your login.");
    if (key == u"password"_qs && m_password->text().isEmpty())
        return tr("Enter your password.");
    return {};
}

void SignInWindow::retranslate()
{
    setHeading(m_forSwitching ? tr("Switch user") : tr("Sign in to Shopdesk"));
    setCloseText(m_forSwitching ? tr("Cancel") : tr("Quit"));
    submitButton()->setText(tr("Sign in"));
    field(u"login"_qs)->setLabel(tr("&Login"));
    field(u"password"_qs)->setLabel(tr("&Password"));
    field(u"remember"_qs)->setLabel(tr("&Keep me signed in on this computer"));
    field(u"remember"_qs)
            ->setHint(m_remember->isEnabled()
                              ? QString()
                              : tr("This system has no keychain to keep the sign-in in."));
    m_register->setText(tr("&Register as a customer…"));
    m_otherWorkspace->setText(tr("Other &workspace…"));
    m_demoText->setText(tr("This is the demo. Choose who you want to be.") + u'\n' +
                        tr("The password of all of them is %1.").arg(m_demoPassword));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    m_appearance->setAccessibleName(tr("Light or dark"));
    m_appearance->setToolTip(tr("Light or dark"));
    m_appearance->setItemText(0, tr("As the desktop"));
    m_appearance->setItemText(1, tr("Light"));
    m_appearance->setItemText(2, tr("Dark"));
    showWorkspace();
}

} // namespace shopdesk
