// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CoverView.h"

#include "ui/support/Metrics.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLinearGradient>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>
#include <array>

namespace shopdesk {

namespace {

constexpr qreal kRatio = 1.5; // height by width of a usual trade book

// Cloth colours of bindings: dark enough for light lettering (at least 5:1 with kLettering).
constexpr std::array kCloth{0x6b2d2c, 0x1f4e5f, 0x2f5233, 0x4a3a6b, 0x7a4419, 0x2b3a55,
                            0x5b2245, 0x3d4a1f, 0x14524c, 0x5a3e2b, 0x374151, 0x74301f};
constexpr QRgb kLettering = 0xfff6ecd9;

// qHash is seeded per process; a cover must look the same tomorrow (FNV-1a).
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    for (const QChar letter : text)
        hash = (hash ^ letter.unicode()) * 16777619U;
    return hash;
}

QFont letteringFont(qreal pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Noto Serif"_qs, u"Liberation Serif"_qs, u"DejaVu Serif"_qs});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(std::max(6, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

// The largest font in which the whole title fits its box; what still does not is cut at the end.
void drawFitted(QPainter &painter, const QRectF &box, const QString &text, qreal largest, int flags)
{
    qreal pixels = largest;
    for (; pixels > largest * 0.45; pixels *= 0.92) {
        const QFontMetricsF metrics(letteringFont(pixels, QFont::DemiBold));
        const QRectF needed = metrics.boundingRect(box, flags | Qt::TextWordWrap, text);
        if (needed.height() <= box.height() && needed.width() <= box.width())
            break;
    }
    painter.setFont(letteringFont(pixels, QFont::DemiBold));
    painter.save();
    painter.setClipRect(box);
    painter.drawText(box, flags | Qt::TextWordWrap, text);
    painter.restore();
}

void drawBinding(QPainter &painter, const QRectF &box, const QColor &cloth)
{
    const qreal radius = box.width() * 0.025;
    QLinearGradient light(box.topLeft(), box.bottomRight());
    light.setColorAt(0.0, cloth.lighter(118));
    light.setColorAt(1.0, cloth.darker(108));
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawRoundedRect(box, radius, radius);
    QRectF joint = box; // the groove beside the spine
    joint.setWidth(box.width() * 0.07);
    QLinearGradient groove(joint.topLeft(), joint.topRight());
    groove.setColorAt(0.0, QColor(255, 255, 255, 26));
    groove.setColorAt(0.7, QColor(0, 0, 0, 14));
    groove.setColorAt(1.0, QColor(0, 0, 0, 70));
    painter.setBrush(groove);
    painter.drawRoundedRect(joint, radius, radius);
}

// A file from the desktop, rather than the picture of it: it may be larger and say which way is up.
QString fileIn(const QMimeData &data)
{
    const auto urls = data.urls();
    return !urls.isEmpty() && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

bool holdsPicture(const QMimeData &data)
{
    return data.hasImage() || !fileIn(data).isEmpty();
}

} // namespace

CoverView::CoverView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"cover"_qs);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CoverView::setBook(const QString &title, const QString &author)
{
    m_title = title;
    m_author = author;
    setAccessibleName(tr("Cover of “%1”").arg(title));
    update();
}

void CoverView::setUse(Use use)
{
    m_use = use;
    const bool changeable = use == Use::Changeable;
    setAcceptDrops(changeable);
    setFocusPolicy(changeable ? Qt::StrongFocus : Qt::NoFocus);
}

void CoverView::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

QSize CoverView::sizeHint() const
{
    return {14 * metrics::kGrid, 21 * metrics::kGrid};
}

QSize CoverView::minimumSizeHint() const
{
    return {4 * metrics::kGrid, 6 * metrics::kGrid};
}

QRectF CoverView::coverBox() const
{
    const qreal width = std::min<qreal>(this->width(), height() / kRatio);
    const QSizeF size(width, width * kRatio);
    return {QPointF((this->width() - width) / 2, (height() - size.height()) / 2), size};
}

void CoverView::paintDrawnCover(QPainter &painter, const QRectF &box, const QString &title,
                                const QString &author)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawBinding(painter, box, QColor::fromRgb(QRgb(kCloth[stableHash(title) % kCloth.size()])));
    const qreal unit = box.width() / 20;
    const QRectF face = box.adjusted(unit * 2.6, unit * 1.8, -unit * 1.4, -unit * 1.8);
    painter.setPen(QPen(QColor::fromRgba(kLettering), std::max(1.0, unit * 0.14)));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(face.topLeft(), face.topRight());
    painter.drawLine(face.bottomLeft(), face.bottomRight());
    if (box.width() > 6 * metrics::kGrid) {
        QRectF upper = face.adjusted(0, unit * 1.2, 0, 0);
        upper.setHeight(face.height() * 0.62);
        drawFitted(painter, upper, title, unit * 2.9, Qt::AlignLeft | Qt::AlignTop);
        QRectF lower = face.adjusted(0, face.height() * 0.72, 0, -unit * 0.9);
        drawFitted(painter, lower, author, unit * 1.7, Qt::AlignLeft | Qt::AlignBottom);
    } else {
        painter.setFont(letteringFont(unit * 10, QFont::DemiBold));
        painter.drawText(face, Qt::AlignCenter, title.left(1).toUpper());
    }
    painter.restore();
}

void CoverView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = coverBox();
    if (m_picture.isNull()) {
        paintDrawnCover(painter, box, m_title, m_author);
        return paintFrame(painter, box);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF size = QSizeF(m_picture.size()).scaled(box.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(0, 0), size);
    target.moveCenter(box.center());
    painter.drawPixmap(target, m_picture, QRectF(m_picture.rect()));
    paintFrame(painter, target);
}

void CoverView::paintFrame(QPainter &painter, const QRectF &box) const
{
    if (!m_isDropTarget && !hasFocus())
        return;
    const qreal width = m_isDropTarget ? 3 : 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void CoverView::paste()
{
    if (const QMimeData *offer = QGuiApplication::clipboard()->mimeData())
        take(*offer);
}

CoverView::Taken CoverView::take(const QMimeData &offer)
{
    if (m_use != Use::Changeable || !holdsPicture(offer))
        return Taken::No;
    if (const QString file = fileIn(offer); !file.isEmpty())
        Q_EMIT fileOffered(file);
    else
        Q_EMIT imageOffered(qvariant_cast<QImage>(offer.imageData()));
    return Taken::Yes;
}

void CoverView::keyPressEvent(QKeyEvent *event)
{
    if (m_use == Use::Changeable && event->matches(QKeySequence::Paste))
        return paste();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT opened();
    QWidget::keyPressEvent(event);
}

void CoverView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void CoverView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!holdsPicture(*event->mimeData()))
        return;
    m_isDropTarget = true;
    update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CoverView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    update();
}

void CoverView::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    update();
    if (take(*event->mimeData()) == Taken::No)
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
}

void CoverView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CoverView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace shopdesk
