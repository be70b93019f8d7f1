// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/CellDelegate.h"

#include "ui/support/Colors.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace shopdesk {

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isTip = event && event->type() == QEvent::ToolTip && index.isValid();
    if (!isTip || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? cell.text : QString(), view);
    return true;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false);
    // A selection that has lost the keyboard stays readable, and paler than one that has it.
    if (!option->state.testFlag(QStyle::State_Active)) {
        option->palette.setColor(QPalette::Inactive, QPalette::Highlight,
                                 Colors::of(option->palette).accentSurface);
        option->palette.setColor(QPalette::Inactive, QPalette::HighlightedText,
                                 option->palette.color(QPalette::Text));
    }
}

} // namespace shopdesk
