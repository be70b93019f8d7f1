// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PinDialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace shopdesk {

PinDialog::PinDialog(Prompts &prompts, Length length, QWidget *parent)
    : FormDialog(u"pinDialog"_qs, prompts, parent)
    , m_length(length)
    , m_pin(new QLineEdit)
    , m_repeat(new QLineEdit)
{
    for (QLineEdit *field : {m_pin, m_repeat}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(length.most);
        field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
        field->setValidator(
                new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_qs), field));
    }
    addField(u"pin"_qs, m_pin);
    addField(u"repeat"_qs, m_repeat);
    ready();
}

QString PinDialog::pin() const
{
    return m_pin->text();
}

QString PinDialog::problem(const QString &key) const
{
    if (key == u"pin"_qs && m_pin->text().size() < m_length.least)
        return tr("A PIN has %1 to %2 digits.").arg(m_length.least).arg(m_length.most);
    if (key == u"repeat"_qs && m_pin->text() != m_repeat->text())
        return tr("The two PINs differ.");
    return {};
}

void PinDialog::retranslate()
{
    setHeading(tr("Your PIN"),
               tr("With your login and PIN you approve at a till that somebody else works at."));
    submitButton()->setText(tr("Set the PIN"));
    field(u"pin"_qs)->setLabel(tr("&New PIN"));
    field(u"pin"_qs)->setHint(tr("%1 to %2 digits.").arg(m_length.least).arg(m_length.most));
    field(u"repeat"_qs)->setLabel(tr("New PIN &again"));
}

} // namespace shopdesk
