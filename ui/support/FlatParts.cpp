// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FlatParts.h"

#include "ui/support/Colors.h"
#include "ui/support/Metrics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace shopdesk::flat {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share,
                            a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

// One of the two arrows of a spin box.
struct Step
{
    QStyle::SubControl part;
    QAbstractSpinBox::StepEnabledFlag step;
    QStyle::PrimitiveElement mark;
};

void drawStep(const Step &step, const QStyleOptionSpinBox &box, QPainter *painter,
              const QStyle &style, const QWidget *widget)
{
    const bool enabled = has(&box, QStyle::State_Enabled) && box.stepEnabled.testFlag(step.step);
    const QRect place = style.subControlRect(QStyle::CC_SpinBox, &box, step.part, widget);
    if (enabled && box.activeSubControls.testFlag(step.part)) {
        QColor fill = box.palette.color(QPalette::Text);
        fill.setAlphaF(has(&box, QStyle::State_Sunken) ? 0.16F : 0.08F);
        painter->fillRect(place.adjusted(1, 1, -1, -1), fill);
    }
    QStyleOption mark = box;
    mark.state.setFlag(QStyle::State_Enabled, enabled);
    mark.palette.setCurrentColorGroup(enabled ? QPalette::Active : QPalette::Disabled);
    mark.rect = QRect(0, 0, metrics::kGrid + 1, metrics::kGrid + 1);
    mark.rect.moveCenter(place.center());
    style.drawPrimitive(step.mark, &mark, painter, widget);
}

} // namespace

void drawBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const qreal inset = pen.style() == Qt::NoPen ? 0.0 : pen.widthF() / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::kRadius,
                             metrics::kRadius);
    painter->restore();
}

QPen edgePen(const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled))
        return QPen(Colors::of(palette).accent, 2);
    return QPen(palette.color(QPalette::Mid), 1);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const auto role = has(option, QStyle::State_Enabled) ? QPalette::Base : QPalette::Window;
    drawBox(painter, option->rect, option->palette.brush(role), Qt::NoPen);
}

bool isDefaultButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           has(option, QStyle::State_Enabled);
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool focus = has(option, QStyle::State_HasFocus);
    if (flat && !hover && !down && !focus)
        return;
    const QPalette &palette = option->palette;
    const bool accented = isDefaultButton(option);
    QColor fill = palette.color(accented ? QPalette::Highlight : QPalette::Button);
    if (flat)
        fill = Qt::transparent;
    if (down || hover)
        fill = mixed(palette.color(accented ? QPalette::Highlight : QPalette::Button),
                     palette.color(QPalette::Text), down ? 0.16F : 0.06F);
    QPen pen = flat && !focus ? QPen(Qt::NoPen) : edgePen(option);
    if (accented)
        pen = focus ? QPen(palette.color(QPalette::Text), 2) : QPen(fill, 1);
    drawBox(painter, option->rect, fill, pen);
}

void drawHeader(const QStyleOption *option, QPainter *painter)
{
    const Colors colors = Colors::of(option->palette);
    painter->save();
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    painter->setPen(colors.border);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    const QRect inner = option->rect.adjusted(0, metrics::kGrid, 0, -metrics::kGrid);
    painter->drawLine(inner.topRight(), inner.bottomRight());
    painter->restore();
}

void drawHead(const QStyleOptionHeaderV2 &head, QPainter *painter, const QStyle &style,
              const QWidget *widget)
{
    style.drawControl(QStyle::CE_HeaderSection, &head, painter, widget);
    QStyleOptionHeaderV2 part = head;
    part.rect = head.rect.adjusted(metrics::kGrid, 0, -metrics::kGrid, 0);
    const bool sorted = head.sortIndicator != QStyleOptionHeader::None;
    if (sorted)
        part.rect.adjust(0, 0, -metrics::kHeadArrow, 0);
    style.drawControl(QStyle::CE_HeaderLabel, &part, painter, widget);
    if (!sorted)
        return;
    part.rect =
            QRect(part.rect.right() + metrics::kHalf, head.rect.center().y() - metrics::kHalf + 1,
                  metrics::kGrid, metrics::kGrid + 1);
    style.drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, widget);
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    if (!hover && !down && !on && !focus)
        return;
    const QPalette &palette = option->palette;
    QColor fill = palette.color(QPalette::Text);
    fill.setAlphaF(down ? 0.16F : hover ? 0.08F : 0.0F);
    if (on && !down)
        fill = Colors::of(palette).accentSurface; // as the chosen row of a list
    drawBox(painter, option->rect, fill, focus ? edgePen(option) : QPen(Qt::NoPen));
}

// Fusion's own outline is darker than the window, and not to be seen on a dark one.
void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    drawField(option, painter);
    drawBox(painter, option->rect, Qt::NoBrush, QPen(Colors::of(option->palette).muted, 1));
    const QPalette::ColorGroup group =
            has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const QRectF inner = QRectF(option->rect).adjusted(3, 3, -3, -3);
    const QLineF line(inner.left(), inner.center().y(), inner.right(), inner.center().y());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(group, QPalette::Text), 2, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_NoChange))
        painter->drawLine(line);
    else if (has(option, QStyle::State_On))
        painter->drawPolyline(QPolygonF{
                line.p1(), {inner.left() + inner.width() * 0.4, inner.bottom()}, inner.topRight()});
    painter->restore();
}

bool hasPictureAndWords(const QStyleOptionToolButton &button)
{
    return button.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button.icon.isNull() &&
           !button.text.isEmpty();
}

void drawToolLabel(const QStyleOptionToolButton &button, QPainter *painter, const QStyle &style)
{
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const QSize size = button.iconSize;
    const QRect inner = button.rect.adjusted(metrics::kHalf, 0, -metrics::kHalf, 0);
    const QRect picture(inner.left(), inner.center().y() - (size.height() - 1) / 2, size.width(),
                        size.height());
    button.icon.paint(painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                      button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    const QRect words = inner.adjusted(size.width() + metrics::kHalf + 2, 0, 0, 0);
    style.drawItemText(painter, words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                       button.palette, enabled, button.text, QPalette::ButtonText);
}

bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QStyle &style,
                 const QWidget *widget)
{
    drawField(&box, painter);
    if (box.buttonSymbols != QAbstractSpinBox::NoButtons) {
        drawStep({QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled,
                  QStyle::PE_IndicatorArrowUp},
                 box, painter, style, widget);
        drawStep({QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled,
                  QStyle::PE_IndicatorArrowDown},
                 box, painter, style, widget);
    }
    if (box.frame)
        drawBox(painter, box.rect, Qt::NoBrush, edgePen(&box));
}

bool isKnown(const QStyleOptionProgressBar &bar)
{
    return bar.maximum > bar.minimum;
}

void drawProgress(const QStyleOptionProgressBar &bar, QPainter *painter)
{
    const qreal share = std::clamp(
            qreal(bar.progress - bar.minimum) / qreal(bar.maximum - bar.minimum), 0.0, 1.0);
    QRectF done = bar.rect;
    done.setWidth(done.width() * share);
    const qreal radius = std::min<qreal>(metrics::kRadius, bar.rect.height() / 2.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Colors::of(bar.palette).border);
    painter->drawRoundedRect(QRectF(bar.rect), radius, radius);
    painter->setBrush(Colors::of(bar.palette).accent);
    painter->drawRoundedRect(done, radius, radius);
    painter->restore();
}

} // namespace shopdesk::flat
