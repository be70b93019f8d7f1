// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FlowLayout.h"

#include "ui/support/Metrics.h"

#include <QWidget>

namespace shopdesk {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::kHalf);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
}

void FlowLayout::insertBefore(QWidget *next, QWidget *widget)
{
    const int at = indexOf(next);
    addWidget(widget);
    m_items.move(m_items.size() - 1, at);
    invalidate();
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size;
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    QList<QLayoutItem *> line;
    int x = rect.x();
    int y = rect.y();
    int height = 0;
    const auto endLine = [&] {
        for (QLayoutItem *item : std::as_const(line)) {
            QRect place(item->geometry().topLeft(), item->sizeHint());
            place.moveTop(y + (height - place.height()) / 2);
            item->setGeometry(place);
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (height > 0 && x + size.width() > rect.x() + rect.width()) {
            endLine();
            x = rect.x();
            y += height + spacing();
            height = 0;
        }
        if (pass == Pass::Place) {
            item->setGeometry(QRect(QPoint(x, y), size));
            line += item;
        }
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - rect.y();
}

} // namespace shopdesk
