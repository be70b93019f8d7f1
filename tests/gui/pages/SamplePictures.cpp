// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/SamplePictures.h"

#include <QBuffer>
#include <QFile>
#include <QLinearGradient>
#include <QPainter>
#include <QTemporaryDir>

namespace shopdesk {

QImage samplePicture()
{
    QImage image(1200, 1800, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 1800);
    sky.setColorAt(0, QColor(250, 190, 120));
    sky.setColorAt(0.6, QColor(190, 80, 90));
    sky.setColorAt(1, QColor(40, 30, 70));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 235, 200));
    painter.drawEllipse(QPointF(820, 620), 190, 190);
    painter.setBrush(QColor(25, 25, 45));
    painter.drawPolygon(
            QPolygonF({{0, 1800}, {0, 1250}, {420, 980}, {760, 1300}, {1200, 1100}, {1200, 1800}}));
    return image;
}

QByteArray samplePictureBytes()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    samplePicture().save(&buffer, "png");
    return bytes;
}

QString samplePictureFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("front.png"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(samplePictureBytes()) < 0)
        qFatal("cannot write the picture");
    return path;
}

} // namespace shopdesk
