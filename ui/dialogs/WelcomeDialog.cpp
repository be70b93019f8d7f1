// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WelcomeDialog.h"

#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/MessagePanel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace shopdesk {

WelcomeDialog::WelcomeDialog(QWidget *parent)
    : DialogFrame(u"welcome"_qs, parent)
    , m_demo(new ChoiceButton(u"demo"_qs))
    , m_newShop(new ChoiceButton(u"newShop"_qs))
    , m_server(new ChoiceButton(u"server"_qs))
    , m_file(new ChoiceButton(u"file"_qs))
{
    m_demo->setIcon(icons::named(u"seed"_qs));
    m_newShop->setIcon(icons::named(u"new"_qs));
    m_server->setIcon(icons::named(u"connect"_qs));
    m_file->setIcon(icons::named(u"open"_qs));
    for (ChoiceButton *button : {m_demo, m_newShop, m_server, m_file})
        bodyLayout()->addWidget(button);
    connect(m_demo, &ChoiceButton::clicked, this, &WelcomeDialog::demoRequested);
    connect(m_newShop, &ChoiceButton::clicked, this, &WelcomeDialog::newShopRequested);
    connect(m_server, &ChoiceButton::clicked, this, &WelcomeDialog::serverRequested);
    connect(m_file, &ChoiceButton::clicked, this, &WelcomeDialog::fileRequested);
    onLanguage(this, [this] { retranslate(); });
    m_demo->setFocus();
}

void WelcomeDialog::showProgress(const QString &step, int percent)
{
    if (!isBusy())
        startBusy();
    message()->showMessage(MessagePanel::Tone::Neutral, step,
                           tr("%1 % done").arg(QLocale().toString(percent)));
}

void WelcomeDialog::retranslate()
{
    setHeading(tr("Welcome to Shopdesk"), tr("Where do you want to begin?"));
    setCloseText(tr("Quit"));
    m_demo->setTexts(tr("Try the demo"),
                     tr("A chain of bookshops with books, orders and people in it. Nothing you do "
                        "there matters."));
    m_newShop->setTexts(tr("Start a new shop"),
                        tr("An empty workspace on this computer, with you as its administrator."));
    m_server->setTexts(tr("Connect to a server"),
                       tr("Your chain has a PostgreSQL server and somebody gave you an address or "
                          "an invitation."));
    m_file->setTexts(tr("Open a workspace"), tr("A file that is on this computer already."));
}

} // namespace shopdesk
