// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillPane.h"

#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/MessagePanel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

TillPane::TillPane(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_intro(new QLabel)
    , m_body(new QVBoxLayout)
    , m_message(new MessagePanel)
    , m_button(new QPushButton)
    , m_leave(new QPushButton)
{
    setObjectName(name);
    m_heading->setObjectName(name + u"Heading"_qs);
    m_intro->setObjectName(name + u"Intro"_qs);
    m_heading->setFont(fonts::title(font()));
    m_heading->setWordWrap(true);
    m_intro->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_body->setSpacing(metrics::kHalf);
    m_button->setObjectName(name + u"Do"_qs);
    m_button->setDefault(true);
    m_button->setMinimumHeight(metrics::kControlHeight + metrics::kGrid);
    m_leave->setObjectName(name + u"Leave"_qs);
    m_leave->setAutoDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGrid);
    layout->addWidget(m_heading);
    layout->addWidget(m_intro);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_button);
    layout->addWidget(m_leave);
    m_message->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            submit();
    });
    connect(m_leave, &QPushButton::clicked, this, &TillPane::left);
}

void TillPane::hideLeave()
{
    m_leave->hide();
}

void TillPane::ready()
{
    onLanguage(this, [this] {
        m_leave->setText(tr("Back to the sale (Esc)"));
        retranslate();
    });
}

void TillPane::enter()
{
    endBusy();
    clearMessage();
    takeKeyboard();
    if (auto *field = qobject_cast<QLineEdit *>(m_first))
        field->selectAll();
}

void TillPane::takeKeyboard()
{
    (m_first ? m_first : m_button)->setFocus();
}

void TillPane::setHeading(const QString &heading, const QString &intro)
{
    m_heading->setText(heading);
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
    setAccessibleName(heading);
}

QLabel *TillPane::addField(QWidget *editor)
{
    auto *label = new QLabel;
    label->setBuddy(editor);
    m_body->addWidget(label);
    m_body->addWidget(editor);
    m_body->addSpacing(metrics::kHalf);
    if (!m_first)
        m_first = editor;
    return label;
}

QLabel *TillPane::addFigure(const QString &name)
{
    auto *figure = new QLabel;
    figure->setObjectName(name);
    figure->setFont(fonts::display(fonts::title(font())));
    figure->setAlignment(Qt::AlignRight);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->addWidget(figure);
    return figure;
}

void TillPane::showError(const Error &error)
{
    endBusy();
    m_message->showError(error);
}

void TillPane::clearMessage()
{
    m_message->hide();
}

void TillPane::startBusy()
{
    m_busy = true;
    m_button->setEnabled(false);
    clearMessage();
}

void TillPane::endBusy()
{
    m_busy = false;
    m_button->setEnabled(true);
}

bool TillPane::takesScan(const QString &)
{
    return false;
}

void TillPane::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters || event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    if (!m_busy)
        submit();
}

} // namespace shopdesk
