// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/CartDelegate.h"

#include "ui/support/Colors.h"

namespace shopdesk {

CartDelegate::CartDelegate(int markedColumn, int shortRole, QObject *parent)
    : CellDelegate(parent)
    , m_markedColumn(markedColumn)
    , m_shortRole(shortRole)
{
}

void CartDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (index.column() != m_markedColumn || !index.data(m_shortRole).toBool())
        return;
    option->text.prepend(u"\u26A0 "_qs); // never by colour alone
    const QColor color = Colors::of(option->palette).negative;
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace shopdesk
