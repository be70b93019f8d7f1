// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessagePanel.h"

#include "ui/support/Colors.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/Icons.h"
#include "ui/support/Metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace shopdesk {

namespace {

QString iconName(MessagePanel::Tone tone)
{
    switch (tone) {
    case MessagePanel::Tone::Positive:
        return u"success"_qs;
    case MessagePanel::Tone::Warning:
        return u"warning"_qs;
    case MessagePanel::Tone::Negative:
        return u"error"_qs;
    case MessagePanel::Tone::Neutral:
        break;
    }
    return u"info"_qs;
}

QColor surface(MessagePanel::Tone tone, const Colors &colors)
{
    switch (tone) {
    case MessagePanel::Tone::Positive:
        return colors.positiveSurface;
    case MessagePanel::Tone::Warning:
        return colors.warningSurface;
    case MessagePanel::Tone::Negative:
        return colors.negativeSurface;
    case MessagePanel::Tone::Neutral:
        break;
    }
    return colors.accentSurface;
}

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_more(new QLabel(this))
{
    setObjectName(u"message"_qs);
    setFrameShape(QFrame::NoFrame);
    m_headline->setObjectName(u"messageHeadline"_qs);
    m_more->setObjectName(u"messageMore"_qs);
    m_headline->setFont(fonts::strong(font()));
    for (QLabel *label : {m_headline, m_more}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *text = new QVBoxLayout;
    text->setSpacing(metrics::kHalf);
    text->addWidget(m_headline);
    text->addWidget(m_more);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kGrid + metrics::kHalf, metrics::kGrid, metrics::kGrid,
                               metrics::kGrid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    hide();
}

void MessagePanel::showMessage(Tone tone, const QString &headline, const QString &more)
{
    m_tone = tone;
    m_icon->setPixmap(icons::named(iconName(tone))
                              .pixmap(QSize(metrics::kIcon, metrics::kIcon), devicePixelRatioF()));
    m_headline->setText(headline);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(headline + u' ' + more);
    show();
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessagePanel::showError(const Error &error)
{
    const Explanation explanation = ErrorText::explain(error);
    showMessage(error.kind == ErrorKind::Cancelled ? Tone::Neutral : Tone::Negative,
                explanation.happened, (explanation.kept + u' ' + explanation.todo).trimmed());
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface(m_tone, Colors::of(palette())));
    painter.drawRoundedRect(rect(), metrics::kRadius, metrics::kRadius);
}

} // namespace shopdesk
