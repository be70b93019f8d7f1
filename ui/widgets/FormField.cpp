// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FormField.h"

#include "ui/support/Colors.h"
#include "ui/support/FlatStyle.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMetaProperty>
#include <QVBoxLayout>

namespace shopdesk {

FormField::FormField(const QString &key, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_note(new QLabel(this))
{
    setObjectName(key + u"Field"_qs);
    if (editor->objectName().isEmpty())
        editor->setObjectName(key);
    editor->setProperty(kFieldProperty, true);
    m_label->setBuddy(editor);
    m_note->setObjectName(key + u"Note"_qs);
    m_note->setFont(fonts::small(font()));
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kHalf);
    // A list takes what room there is; below any other editor the room stays empty.
    layout->addWidget(m_label);
    layout->addWidget(editor, grows() ? 1 : 0);
    layout->addWidget(m_note);
    if (!grows())
        layout->addStretch();
    editor->setMinimumHeight(editor->sizeHint().height()); // a wrapped note never squeezes it
    // A box to tick says itself what it is.
    m_label->setVisible(!qobject_cast<QAbstractButton *>(editor));
    watchEditor();
    showNote();
}

void FormField::watchEditor()
{
    const QMetaProperty user = m_editor->metaObject()->userProperty();
    if (!user.hasNotifySignal())
        return;
    connect(m_editor, user.notifySignal(), this, QMetaMethod::fromSignal(&FormField::edited));
}

QVariant FormField::value() const
{
    return m_editor->metaObject()->userProperty().read(m_editor);
}

bool FormField::grows() const
{
    return m_editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag;
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    QString name = label;
    name.remove(u'&');
    m_editor->setAccessibleName(name);
    if (auto *button = qobject_cast<QAbstractButton *>(m_editor))
        button->setText(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void FormField::setProblem(const QString &problem)
{
    m_problem = problem;
    showNote();
}

void FormField::showNote()
{
    const bool wrong = !m_problem.isEmpty();
    QPalette shown = palette();
    if (wrong) {
        const Colors colors = Colors::of(palette());
        shown.setColor(QPalette::WindowText, colors.negative);
        m_note->setText(u"\u26A0 "_qs + m_problem); // never by colour alone
    } else {
        shown.setColor(QPalette::WindowText, shown.color(QPalette::PlaceholderText));
        m_note->setText(m_hint);
    }
    m_note->setPalette(shown);
    m_note->setVisible(wrong || !m_hint.isEmpty());
    m_editor->setAccessibleDescription(wrong ? m_problem : m_hint);
}

} // namespace shopdesk
