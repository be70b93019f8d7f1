// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigatorDelegate.h"

#include "ui/support/Colors.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"

#include <QIcon>
#include <QLocale>
#include <QPainter>

namespace shopdesk {

namespace {

constexpr int kMostShown = 999;

// In the place of the icon: names of pages need the rest of the line.
void paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                int count)
{
    const Colors colors = Colors::of(option.palette);
    // More is not counted, only known to be more.
    const QString text =
            count > kMostShown ? QLocale().toString(kMostShown) + u'+' : QLocale().toString(count);
    painter->setFont(fonts::small(option.font));
    const QFontMetrics font = painter->fontMetrics();
    const int width = std::max(font.horizontalAdvance(text) + metrics::kGrid, 3 * metrics::kGrid);
    QRectF pill(0, 0, width, font.height() + 2);
    pill.moveCenter(QRectF(place).center());
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.warningSurface);
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter->setPen(colors.warning);
    painter->drawText(pill, Qt::AlignCenter, text);
}

} // namespace

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintPage(painter, option, index);
    painter->restore();
}

void NavigatorDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    painter->setPen(Colors::of(option.palette).muted);
    painter->setFont(fonts::small(option.font));
    painter->drawText(option.rect.adjusted(metrics::kMargin, 0, 0, -metrics::kHalf),
                      Qt::AlignLeft | Qt::AlignBottom, index.data(Qt::DisplayRole).toString());
}

void NavigatorDelegate::paintPage(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const Colors colors = Colors::of(option.palette);
    const QRectF box = QRectF(option.rect).adjusted(metrics::kGrid, 1, -metrics::kGrid, -1);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focus = current && option.state.testFlag(QStyle::State_HasFocus);
    QColor fill = current ? colors.accentSurface : option.palette.color(QPalette::Text);
    if (!current)
        fill.setAlphaF(option.state.testFlag(QStyle::State_MouseOver) ? 0.06F : 0.0F);
    painter->setPen(focus ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(focus ? box.adjusted(1, 1, -1, -1) : box, metrics::kRadius,
                             metrics::kRadius);
    if (current) { // a bar at the side: the current page is told by more than a shade
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(QRectF(box.left(), box.top() + 6, 3, box.height() - 12), 1.5, 1.5);
    }
    const QRect inner = option.rect.adjusted(2 * metrics::kGrid + metrics::kHalf, 0, 0, 0);
    const QRect picture(inner.left(), inner.center().y() - metrics::kIcon / 2 + 1, metrics::kIcon,
                        metrics::kIcon);
    if (const int count = index.data(CountRole).toInt(); count > 0)
        paintCount(painter, option, picture, count);
    else
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
    const QRect words = inner.adjusted(metrics::kIcon + metrics::kGrid + 2, 0, -metrics::kGrid, 0);
    painter->setFont(current ? fonts::strong(option.font) : option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, words.width()));
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool heading = index.data(HeadingRole).toBool();
    return {metrics::kNavigatorWidth, line + (heading ? metrics::kMargin : metrics::kGrid + 6)};
}

} // namespace shopdesk
