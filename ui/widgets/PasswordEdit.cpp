// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PasswordEdit.h"

#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"

#include <QAction>
#include <QToolButton>

namespace shopdesk {

namespace {

constexpr int kLongest = 1024; // beyond any password manager; keeps key derivation bounded

}

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(icons::named(u"show"_qs), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(kLongest);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setObjectName(u"reveal"_qs);
    connect(m_reveal, &QAction::triggered, this, &PasswordEdit::toggle);
    onLanguage(this, [this] { retranslate(); });
}

void PasswordEdit::toggle()
{
    const bool hidden = echoMode() == QLineEdit::Password;
    setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icons::named(hidden ? u"hide"_qs : u"show"_qs));
    retranslate();
}

void PasswordEdit::retranslate()
{
    m_reveal->setText(echoMode() == QLineEdit::Password ? tr("Show the password")
                                                        : tr("Hide the password"));
}

} // namespace shopdesk
