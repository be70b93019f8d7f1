// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/SaleDelegate.h"

#include "ui/support/Colors.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"

#include <QApplication>
#include <QPainter>

namespace shopdesk {

SaleDelegate::SaleDelegate(Roles roles, QObject *parent)
    : CellDelegate(parent)
    , m_roles(roles)
{
}

void SaleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QString second = index.data(m_roles.secondLine).toString();
    if (second.isEmpty())
        return CellDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QString title = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto group =
            cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text =
            cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect area =
            cell.rect.adjusted(metrics::kGrid, metrics::kHalf, -metrics::kGrid, -metrics::kHalf);
    const bool isShort = index.data(m_roles.isShort).toBool();
    if (isShort)
        title.prepend(u"\u26A0 "_qs); // never by colour alone
    painter->save();
    painter->setFont(fonts::strong(cell.font));
    painter->setPen(isShort && !selected ? Colors::of(cell.palette).warning : text);
    const QFontMetrics strong(painter->font());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      strong.elidedText(title, Qt::ElideRight, area.width()));
    painter->setFont(fonts::small(cell.font));
    painter->setPen(selected ? text : Colors::of(cell.palette).muted);
    painter->drawText(
            area, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(painter->font()).elidedText(second, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace shopdesk
