// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DetailPane.h"

#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FlowLayout.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopdesk {

DetailPane::DetailPane(const QString &name, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_body(new QWidget)
    , m_content(new QVBoxLayout(m_body))
{
    setObjectName(name);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(name + u"Scroll"_qs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // the page's Tab order goes through what is in it
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_content->setContentsMargins(metrics::kMargin, 0, metrics::kGrid, metrics::kMargin);
    m_content->setSpacing(metrics::kGrid);
    scroll->setWidget(m_body);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_empty, &EmptyState::actionTriggered, this, &DetailPane::reload);
}

void DetailPane::ready()
{
    m_content->addStretch(1);
    onLanguage(this, [this] {
        retranslate();
        if (m_hasRecord)
            render();
        else
            showHint();
    });
}

QLabel *DetailPane::addTitle()
{
    QLabel *title = addText(u"detailTitle"_qs);
    title->setFont(fonts::title(font()));
    return title;
}

QLabel *DetailPane::addHeading(const QString &name)
{
    auto *heading = new QLabel;
    heading->setObjectName(name);
    heading->setFont(fonts::strong(font()));
    heading->setContentsMargins(0, metrics::kGrid, 0, 0);
    m_content->addWidget(heading);
    return heading;
}

QLabel *DetailPane::addText(const QString &name)
{
    auto *text = new QLabel;
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->addWidget(text);
    return text;
}

void DetailPane::addButtonRow()
{
    m_buttons = new QWidget;
    new FlowLayout(m_buttons);
    m_content->addWidget(m_buttons);
}

void DetailPane::addActionButton(QAction *action)
{
    if (!m_buttons)
        return;
    auto *button = new QToolButton;
    button->setObjectName(action->objectName() + u"Detail"_qs);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->layout()->addWidget(button);
    const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
    connect(action, &QAction::changed, button, follow);
    follow();
}

void DetailPane::setHint(const QString &sentence)
{
    m_hint = sentence;
}

void DetailPane::setRecord(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_hasRecord = false;
    ++m_turn;
    m_token.cancel();
    forget();
    if (id.isEmpty())
        showHint();
    else
        read();
}

void DetailPane::reload()
{
    if (!m_id.isEmpty())
        read();
}

void DetailPane::showProblem(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_hasRecord = false;
    const Explanation why = ErrorText::explain(error);
    const bool offline = error.kind == ErrorKind::Unreachable;
    m_empty->show({.kind = offline ? EmptyState::Kind::Offline : EmptyState::Kind::Failed,
                   .sentence = why.happened,
                   .more = why.todo,
                   .action = tr("Try again")});
    m_stack->setCurrentIndex(0);
}

void DetailPane::showRecord()
{
    m_hasRecord = true;
    render();
    m_stack->setCurrentIndex(1);
    Q_EMIT loaded();
}

void DetailPane::showHint()
{
    m_empty->show({.kind = EmptyState::Kind::Empty, .sentence = {}, .more = m_hint});
    m_stack->setCurrentIndex(0);
}

} // namespace shopdesk
