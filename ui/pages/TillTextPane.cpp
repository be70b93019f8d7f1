// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillTextPane.h"

#include "db/domain/ScannedCode.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

TillTextPane::TillTextPane(const QString &name, std::function<Words()> words, QWidget *parent)
    : TillPane(name, parent)
    , m_words(std::move(words))
    , m_field(new QLineEdit)
    , m_label(addField(m_field))
{
    m_field->setObjectName(name + u"Text"_qs);
    m_field->setMaxLength(60);
    body()->addStretch();
    ready();
}

void TillTextPane::setText(const QString &text)
{
    m_field->setText(text);
}

bool TillTextPane::takesScan(const QString &code)
{
    if (isBusy() || ScannedCode::parse(code))
        return false;
    setText(code);
    submit();
    return true;
}

void TillTextPane::submit()
{
    startBusy();
    Q_EMIT entered(m_field->text().trimmed());
}

void TillTextPane::retranslate()
{
    const Words words = m_words();
    setHeading(words.heading, words.intro);
    m_label->setText(words.label);
    m_field->setAccessibleName(QString(words.label).remove(u'&'));
    button()->setText(words.button);
}

} // namespace shopdesk
