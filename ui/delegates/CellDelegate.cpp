// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/CellDelegate.h"

#include "ui/support/Colors.h"

namespace shopdesk {

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
