// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoiceButton.h"

#include "ui/support/Colors.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace shopdesk {

namespace {

constexpr int kPadding = metrics::kMargin;
constexpr int kPicture = 4 * metrics::kGrid;

} // namespace

ChoiceButton::ChoiceButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setTexts(const QString &title, const QString &description)
{
    setText(title);
    m_description = description;
    setAccessibleName(title);
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

int ChoiceButton::textWidth(int width) const
{
    return width - 3 * kPadding - kPicture;
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect wide(0, 0, textWidth(width), 1000);
    const int text = fontMetrics().boundingRect(wide, Qt::TextWordWrap, m_description).height();
    return 2 * kPadding + fontMetrics().height() + metrics::kHalf + text;
}

QSize ChoiceButton::sizeHint() const
{
    return {metrics::kDialogWidth, heightForWidth(metrics::kDialogWidth)};
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = Colors::of(palette());
    const bool lit = isDown() || underMouse();
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.border, hasFocus() ? 2 : 1));
    painter.setBrush(lit ? colors.accentSurface : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kRadius,
                            metrics::kRadius);
    icon().paint(&painter, QRect(kPadding, (height() - kPicture) / 2, kPicture, kPicture));
    QRect text(2 * kPadding + kPicture, kPadding, textWidth(width()), height() - 2 * kPadding);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                   QPalette::WindowText));
    painter.setFont(fonts::strong(font()));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, this->text());
    text.setTop(text.top() + fontMetrics().height() + metrics::kHalf);
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);
}

} // namespace shopdesk
