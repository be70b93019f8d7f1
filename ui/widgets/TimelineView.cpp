// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TimelineView.h"

#include "ui/support/Colors.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"

#include <QPainter>

namespace shopdesk {

namespace {

constexpr int kRail = 3 * metrics::kGrid;
constexpr qreal kDot = 5;

void drawDot(QPainter &painter, TimelineView::Mark mark, const QPointF &centre,
             const Colors &colors)
{
    const bool next = mark == TimelineView::Mark::Next;
    const QColor color = mark == TimelineView::Mark::Stopped ? colors.negative
                         : next                              ? colors.muted
                                                             : colors.accent;
    painter.setPen(QPen(color, 2));
    painter.setBrush(next ? QBrush(Qt::NoBrush) : QBrush(color));
    if (mark == TimelineView::Mark::Stopped) { // a cross: the shape tells, not the colour
        painter.drawLine(centre + QPointF(-4, -4), centre + QPointF(4, 4));
        painter.drawLine(centre + QPointF(-4, 4), centre + QPointF(4, -4));
        return;
    }
    painter.drawEllipse(centre, kDot - 1, kDot - 1);
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timeline"_qs);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setEvents(const QList<Event> &events)
{
    m_events = events;
    QStringList spoken;
    for (const Event &event : events)
        spoken += QStringList{event.title, event.when, event.more}.join(u' ').simplified();
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(spoken.join(u"; "_qs));
    updateGeometry();
    update();
}

int TimelineView::rowHeight(const Event &event) const
{
    const int lines = event.more.isEmpty() ? 1 : 2;
    return lines * fontMetrics().height() + metrics::kGrid + metrics::kHalf;
}

QSize TimelineView::sizeHint() const
{
    int height = 0;
    for (const Event &event : m_events)
        height += rowHeight(event);
    return {32 * metrics::kGrid, height};
}

QSize TimelineView::minimumSizeHint() const
{
    return {20 * metrics::kGrid, sizeHint().height()};
}

void TimelineView::paintRow(QPainter &painter, const Event &event, const QRect &row) const
{
    const Colors colors = Colors::of(palette());
    const int line = fontMetrics().height();
    const QRect text = row.adjusted(kRail, 0, 0, 0);
    drawDot(painter, event.mark, QPointF(row.left() + kDot + 1, row.top() + line / 2.0), colors);
    const bool next = event.mark == Mark::Next;
    painter.setPen(next ? colors.muted : palette().color(QPalette::WindowText));
    painter.setFont(next ? font() : fonts::strong(font()));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, event.title);
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop, event.when);
    if (!event.more.isEmpty())
        painter.drawText(text.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         fontMetrics().elidedText(event.more, Qt::ElideRight, text.width()));
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = fontMetrics().height() / 2.0;
    int top = 0;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const QRect row(0, top, width(), rowHeight(m_events[i]));
        if (i + 1 < m_events.size()) {
            painter.setPen(QPen(Colors::of(palette()).border, 2));
            painter.drawLine(QPointF(kDot + 1, row.top() + line + kDot + 3),
                             QPointF(kDot + 1, row.bottom() + line - kDot - 2));
        }
        paintRow(painter, m_events[i], row);
        top += row.height();
    }
}

} // namespace shopdesk
