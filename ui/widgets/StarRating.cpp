// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StarRating.h"

#include "ui/support/Colors.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QLocale>
#include <QPainter>

#include <array>
#include <cmath>

namespace shopdesk {

namespace {

constexpr int kStars = 5;
constexpr int kSize = 14;

QPolygonF star(const QPointF &centre, qreal radius)
{
    QPolygonF shape;
    for (int point = 0; point < 10; ++point) {
        const qreal reach = point % 2 == 0 ? radius : radius * 0.42;
        const qreal angle = M_PI * point / 5 - M_PI / 2;
        shape << centre + QPointF(std::cos(angle) * reach, std::sin(angle) * reach);
    }
    return shape;
}

} // namespace

StarRating::StarRating(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rating"_qs);
    onLanguage(this, [this] { setRating(m_hundredths, m_reviews); });
}

void StarRating::setRating(int hundredths, int reviews)
{
    m_hundredths = hundredths;
    m_reviews = reviews;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString StarRating::words() const
{
    if (m_reviews == 0)
        return tr("No reviews yet");
    return tr("%1 out of 5, %n review(s)", nullptr, m_reviews)
            .arg(QLocale().toString(m_hundredths / 100.0, 'f', 1));
}

QSize StarRating::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(words());
    const int stars = m_reviews == 0 ? 0 : kStars * (kSize + 2) + metrics::kGrid;
    return {stars + text, std::max(kSize + 2, fontMetrics().height())};
}

void StarRating::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    if (m_reviews > 0) {
        const Colors colors = Colors::of(palette());
        const qreal filled = m_hundredths / 100.0 * (kSize + 2);
        for (const bool full : {false, true}) {
            painter.save();
            if (full)
                painter.setClipRect(QRectF(0, 0, filled, height()));
            painter.setPen(QPen(full ? colors.warning : colors.muted, 1));
            painter.setBrush(full ? QBrush(colors.warning) : QBrush(Qt::NoBrush));
            for (int i = 0; i < kStars; ++i)
                painter.drawPolygon(
                        star({i * (kSize + 2) + kSize / 2.0 + 1, height() / 2.0}, kSize / 2.0));
            painter.restore();
        }
        left = kStars * (kSize + 2) + metrics::kGrid;
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words());
}

} // namespace shopdesk
