// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LockScreen.h"

#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/PasswordEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

LockScreen::LockScreen(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_password(new PasswordEdit)
    , m_field(new FormField(u"password"_qs, m_password))
    , m_unlock(new QPushButton(this))
    , m_switchUser(new QPushButton(this))
{
    setObjectName(u"lockScreen"_qs);
    m_unlock->setObjectName(u"unlock"_qs);
    m_unlock->setDefault(true);
    m_switchUser->setObjectName(u"switchUserFromLock"_qs);
    m_switchUser->setFlat(true);
    m_name->setFont(fonts::title(font()));
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setTextFormat(Qt::PlainText);
    m_icon->setPixmap(
            icons::named(u"lock"_qs)
                    .pixmap(QSize(metrics::kLargeIcon, metrics::kLargeIcon), devicePixelRatioF()));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(buildCard(), 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::submit);
    m_delay.setInterval(1000);
    connect(&m_delay, &QTimer::timeout, this, &LockScreen::tick);
    connect(m_field, &FormField::edited, this, [this] {
        if (m_secondsLeft == 0)
            m_field->setProblem({});
    });
    connect(m_switchUser, &QPushButton::clicked, this, &LockScreen::switchUserRequested);
    onLanguage(this, [this] { retranslate(); });
}

QWidget *LockScreen::buildCard()
{
    auto *card = new QWidget(this);
    card->setFixedWidth(44 * metrics::kGrid);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_name);
    layout->addWidget(m_field);
    layout->addWidget(m_unlock);
    layout->addWidget(m_switchUser);
    return card;
}

void LockScreen::setPerson(const QString &name)
{
    m_name->setText(name);
}

void LockScreen::open()
{
    m_password->clear();
    if (m_secondsLeft == 0)
        m_field->setProblem({});
    setEnabled(true);
    m_password->setFocus();
}

void LockScreen::startBusy()
{
    setEnabled(false);
}

void LockScreen::showError(const Error &error)
{
    setEnabled(true);
    m_password->selectAll();
    m_password->setFocus();
    m_refusal = error.kind == ErrorKind::SignInRequired ? tr("This is not the password.")
                                                        : ErrorText::problem(error);
    m_field->setProblem(m_refusal);
    countDown(error.facts.value(u"retryAfterSeconds"_qs).toInt());
}

void LockScreen::countDown(int seconds)
{
    if (seconds <= 0)
        return;
    m_secondsLeft = seconds + 1;
    m_delay.start();
    tick();
}

void LockScreen::tick()
{
    --m_secondsLeft;
    m_unlock->setEnabled(m_secondsLeft == 0);
    if (m_secondsLeft == 0) {
        m_delay.stop();
        m_field->setProblem(m_refusal);
        return;
    }
    m_field->setProblem(m_refusal + u' ' +
                        tr("Try again in %n second(s).", nullptr, m_secondsLeft));
}

void LockScreen::submit()
{
    if (m_secondsLeft > 0)
        return;
    if (m_password->text().isEmpty()) {
        m_field->setProblem(tr("Enter your password."));
        return;
    }
    startBusy();
    Q_EMIT unlockRequested(m_password->text());
}

void LockScreen::retranslate()
{
    m_field->setLabel(tr("&Password"));
    m_unlock->setText(tr("&Unlock"));
    m_switchUser->setText(tr("&Switch user"));
}

} // namespace shopdesk
