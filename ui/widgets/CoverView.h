// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace shopdesk {

// A book's cover. Without a picture it draws a bound book in a colour that belongs to the title,
// with title and author on it, so that books can still be told apart at a glance.
class CoverView : public QWidget
{
    Q_OBJECT

public:
    explicit CoverView(QWidget *parent = nullptr);

    void setBook(const QString &title, const QString &author);
    // Already scaled by whoever loaded it; a null picture brings the drawn cover back.
    void setPicture(const QPixmap &picture);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // The drawn cover as painted into `box`; also what the list of covers uses.
    static void paintDrawnCover(QPainter &painter, const QRectF &box, const QString &title,
                                const QString &author);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF coverBox() const;

    QString m_title;
    QString m_author;
    QPixmap m_picture;
};

} // namespace shopdesk
