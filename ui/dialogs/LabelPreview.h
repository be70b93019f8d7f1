// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/LabelDocument.h"

#include <QPixmap>
#include <QWidget>

namespace shopdesk {

// One page of labels as it will be printed, with the outlines of its labels; those that are used up
// already are grey. Black on white in every palette, as paper is.
class LabelPreview : public QWidget
{
    Q_OBJECT

public:
    explicit LabelPreview(QWidget *parent = nullptr);

    // The page that was shown stays, where there still is one.
    void setDocument(LabelDocument document);
    // Counted from 0; the nearest one that there is.
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal scale() const; // pixels to the millimetre
    void paintPage();
    void paintOutlines(QPainter &painter) const;

    std::optional<LabelDocument> m_document;
    int m_page = 0;
    QPixmap m_painted; // null: out of date
};

} // namespace shopdesk
