// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FlatStyle.h"

#include "ui/support/Colors.h"
#include "ui/support/FlatParts.h"
#include "ui/support/Metrics.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QToolButton>

namespace shopdesk {

using namespace flat;

namespace {

// A text box, or a list that is a field of a form: it looks as the other fields there.
bool isField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) ||
           (qobject_cast<const QAbstractItemView *>(widget) &&
            widget->property(kFieldProperty).toBool());
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(u"fusion"_qs)
{
}

// The rounded field under it is drawn by its frame, and its content must leave that alone.
void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isField(widget))
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
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
    case PE_PanelItemViewRow:
        // Where the mark of a branch stands, as in the rest of the chosen row.
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, Colors::of(option->palette).accentSurface);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawBox(painter, option->rect, Qt::NoBrush,
                    QPen(Colors::of(option->palette).accent, 1));
        return;
    case PE_Frame: {
        if (isField(widget)) {
            drawField(option, painter);
            drawBox(painter, option->rect, Qt::NoBrush, edgePen(option));
            return;
        }
        const bool focus = option->state.testFlag(State_HasFocus);
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
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
        header && element == CE_Header) {
        drawHead(*header, painter, *this, widget);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && element == CE_ToolButtonLabel && hasPictureAndWords(*button)) {
        drawToolLabel(*button, painter, *this);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && element == CE_ToolButtonLabel && opensMenu(*button)) {
        QStyleOptionToolButton copy = *button;
        copy.rect.adjust(0, 0, -metrics::kMargin, 0); // clear of the mark of the menu
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBar && isKnown(*bar)) {
        drawProgress(*bar, painter);
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

// A spin box looks as a line edit with two arrows; Fusion's own edge is not to be seen on a dark
// window.
void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        box && control == CC_SpinBox) {
        drawSpinBox(*box, painter, *this, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
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
        result.rheight() = std::max(result.height(), metrics::kControlHeight);
        break;
    case CT_SpinBox: // the edit inside has the height of a line edit
        result.rheight() = std::max(size.height(), metrics::kControlHeight);
        break;
    case CT_ToolButton:
        result.rheight() = std::max(result.height(), metrics::kControlHeight - metrics::kHalf);
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button) {
            if (button->features.testFlag(QStyleOptionToolButton::HasMenu))
                result.rwidth() += metrics::kMargin;
            if (hasPictureAndWords(*button))
                result.rwidth() += metrics::kGrid;
        }
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
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        return rect.adjusted(box && box->editable ? 0 : metrics::kHalf / 2, 0, 0, 0);
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return rect.adjusted(metrics::kHalf / 2, 0, 0, 0);
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
