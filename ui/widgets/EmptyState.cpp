// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/support/Fonts.h"
#include "ui/support/Icons.h"
#include "ui/support/Metrics.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

QString iconName(EmptyState::Kind kind)
{
    switch (kind) {
    case EmptyState::Kind::Empty:
        return u"open"_qs;
    case EmptyState::Kind::NothingFound:
        return u"search"_qs;
    case EmptyState::Kind::Loading:
        return u"refresh"_qs;
    case EmptyState::Kind::Offline:
        return u"disconnect"_qs;
    case EmptyState::Kind::Failed:
        return u"warning"_qs;
    }
    return {};
}

QLabel *centredLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(centredLabel(u"emptyPicture"_qs, this))
    , m_sentence(centredLabel(u"emptySentence"_qs, this))
    , m_more(centredLabel(u"emptyMore"_qs, this))
    , m_progress(new QProgressBar(this))
    , m_action(new QPushButton(this))
{
    m_sentence->setFont(fonts::strong(font()));
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(24 * metrics::kGrid);
    m_action->setObjectName(u"emptyAction"_qs);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::kGrid);
    layout->addWidget(m_sentence);
    layout->addWidget(m_more);
    layout->addSpacing(metrics::kGrid);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::show(const Content &content)
{
    const QIcon icon = icons::named(iconName(content.kind));
    m_picture->setPixmap(icon.pixmap(QSize(metrics::kLargeIcon, metrics::kLargeIcon),
                                     devicePixelRatioF(), QIcon::Disabled));
    m_picture->setVisible(!icon.isNull() && content.kind != Kind::Loading);
    m_sentence->setText(content.sentence);
    m_more->setText(content.more);
    m_more->setVisible(!content.more.isEmpty());
    m_progress->setVisible(content.kind == Kind::Loading);
    m_progress->setAccessibleName(content.sentence);
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
}

} // namespace shopdesk
