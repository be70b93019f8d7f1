// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FlatStyle.h"

#include "ui/support/Colors.h"
#include "ui/support/Metrics.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolButton>

namespace shopdesk {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

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

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share,
                            a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
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

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    if (!hover && !down && !focus)
        return;
    const QPalette &palette = option->palette;
    QColor fill = palette.color(QPalette::Text);
    fill.setAlphaF(down ? 0.16F : hover ? 0.08F : 0.0F);
    drawBox(painter, option->rect, fill, focus ? edgePen(option) : QPen(Qt::NoPen));
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(u"fusion"_qs)
{
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_PanelLineEdit:
        drawField(option, painter);
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            proxy()->drawPrimitive(PE_FrameLineEdit, option, painter, widget);
        return;
    case PE_FrameLineEdit:
        drawBox(painter, option->rect, Qt::NoBrush, edgePen(option));
        return;
    case PE_IndicatorArrowDown:
        // The mark of a button that opens a menu: beside the text, not in a corner.
        if (qobject_cast<const QToolButton *>(widget)) {
            QStyleOption arrow = *option;
            arrow.rect = QRect(widget->width() - metrics::kMargin, 0, metrics::kGrid + 2,
                               widget->height());
            QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        // Fusion's own outline is darker than the window, and not to be seen on a dark one.
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawBox(painter, option->rect, Qt::NoBrush, QPen(Colors::of(option->palette).muted, 1));
        return;
    case PE_FrameFocusRect:
        if (has(option, State_KeyboardFocusChange))
            drawBox(painter, option->rect, Qt::NoBrush,
                    QPen(Colors::of(option->palette).accent, 1));
        return;
    case PE_Frame: {
        const bool focus = has(option, State_HasFocus);
        drawBox(painter, option->rect, Qt::NoBrush,
                focus ? QPen(Colors::of(option->palette).accent, 1)
                      : QPen(Colors::of(option->palette).border, 1));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_HeaderSection) {
        drawHeader(option, painter);
        return;
    }
    if (element == CE_PushButtonLabel && isDefaultButton(option)) {
        QStyleOptionButton copy = *qstyleoption_cast<const QStyleOptionButton *>(option);
        copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() = std::max(result.width() + metrics::kMargin, 10 * metrics::kGrid);
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.rheight() = std::max(result.height(), metrics::kControlHeight);
        break;
    case CT_ToolButton:
        result.rheight() = std::max(result.height(), metrics::kControlHeight - metrics::kHalf);
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu))
            result.rwidth() += metrics::kMargin;
        break;
    case CT_MenuItem:
        result.rheight() += metrics::kHalf;
        break;
    case CT_HeaderSection:
        result.rheight() = std::max(result.height(), metrics::kControlHeight);
        result.rwidth() += metrics::kGrid;
        break;
    default:
        break;
    }
    return result;
}

// Text stands clear of the rounded edge.
QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool inSpinBox = widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    if (element == SE_LineEditContents && !inSpinBox)
        return rect.adjusted(metrics::kHalf, 0, -metrics::kHalf, 0);
    return rect;
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(metrics::kHalf, 0, 0, 0);
    return rect;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::kGrid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::kMargin;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return metrics::kIcon;
    case PM_SplitterWidth:
        return metrics::kGrid;
    case PM_HeaderMargin:
        return metrics::kGrid;
    case PM_FocusFrameHMargin:
        return metrics::kGrid; // padding of a table cell
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace shopdesk
