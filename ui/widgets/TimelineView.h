// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace shopdesk {

// What happened to an order, oldest first: a line with one mark per event, its time and who did
// it, and after that what has still to come.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { Done, Next, Stopped };

    struct Event
    {
        Mark mark = Mark::Done;
        QString title = {}; // "Paid"
        QString when = {};  // already in the person's locale and time zone
        QString more = {};  // "by Anna Weber, cash"
    };

    explicit TimelineView(QWidget *parent = nullptr);

    void setEvents(const QList<Event> &events);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight(const Event &event) const;
    void paintRow(QPainter &painter, const Event &event, const QRect &row) const;

    QList<Event> m_events;
};

} // namespace shopdesk
