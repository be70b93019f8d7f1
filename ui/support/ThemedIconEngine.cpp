// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ThemedIconEngine.h"

#include "ui/support/Colors.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace shopdesk {

namespace {

constexpr qreal kDisabledOpacity = 0.4;

}

ThemedIconEngine::ThemedIconEngine(QString name)
    : m_name(std::move(name))
{
}

void ThemedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                             QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap ThemedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// `size` is in device pixels already; Qt sets the ratio on what we return.
QPixmap ThemedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State,
                                       qreal scale)
{
    const bool dark = isDark(QGuiApplication::palette());
    const QString shade = dark ? u"dark"_qs : u"light"_qs;
    const QString key = u"shopdesk-icon/%1/%2/%3x%4/%5/%6"_qs.arg(m_name, shade)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(mode))
                                .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mode == QIcon::Disabled)
        painter.setOpacity(kDisabledOpacity);
    QSvgRenderer renderer(u":/icons/%1/%2.svg"_qs.arg(shade, m_name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIconEngine *ThemedIconEngine::clone() const
{
    return new ThemedIconEngine(m_name);
}

} // namespace shopdesk
