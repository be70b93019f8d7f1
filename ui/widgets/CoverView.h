// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

class QMimeData;

namespace shopdesk {

// A book's cover. Without a picture it draws a bound book in a colour that belongs to the title,
// with title and author on it, so that books can still be told apart at a glance. Where it may be
// changed it takes pictures that are dropped on it or pasted while it has the focus.
class CoverView : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Shown, Changeable };

    explicit CoverView(QWidget *parent = nullptr);

    void setUse(Use use);

    void setBook(const QString &title, const QString &author);
    // Already scaled by whoever loaded it; a null picture brings the drawn cover back.
    void setPicture(const QPixmap &picture);

    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    // What the clipboard holds, as if it had been dropped; nothing happens without a picture there.
    void paste();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // The drawn cover as painted into `box`; also what the list of covers uses.
    static void paintDrawnCover(QPainter &painter, const QRectF &box, const QString &title,
                                const QString &author);

Q_SIGNALS:
    void fileOffered(const QString &path);
    void imageOffered(const QImage &image);
    // A click, or Enter.
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Taken { No, Yes };

    Taken take(const QMimeData &offer);
    void paintFrame(QPainter &painter, const QRectF &box) const;
    [[nodiscard]] QRectF coverBox() const;

    QString m_title;
    QString m_author;
    QPixmap m_picture;
    Use m_use = Use::Shown;
    bool m_isDropTarget = false;
};

} // namespace shopdesk
