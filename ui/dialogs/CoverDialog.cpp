// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CoverDialog.h"

#include "ui/support/LanguageWatch.h"

#include <QLabel>
#include <QPixmap>
#include <QScreen>
#include <QVBoxLayout>

namespace shopdesk {

CoverDialog::CoverDialog(const QString &title, const QByteArray &jpeg, const QString &source,
                         QWidget *parent)
    : DialogFrame(u"coverDialog"_qs, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *picture = new QLabel;
    picture->setObjectName(u"coverPicture"_qs);
    picture->setAlignment(Qt::AlignCenter);
    QPixmap pixmap;
    pixmap.loadFromData(jpeg, "jpeg");
    const qreal ratio = devicePixelRatioF();
    const QSize room = screen()->availableSize() * 2 / 3 * ratio;
    if (pixmap.width() > room.width() || pixmap.height() > room.height())
        pixmap = pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    pixmap.setDevicePixelRatio(ratio);
    picture->setPixmap(pixmap);
    bodyLayout()->addWidget(picture, 1);
    onLanguage(this, [=, this] {
        setHeading(title, source.isEmpty() ? QString() : tr("Found at: %1").arg(source));
        picture->setAccessibleName(tr("Cover of “%1”").arg(title));
        setCloseText(tr("Close"));
    });
}

} // namespace shopdesk
