// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shopdesk {

// An average rating as five stars, read only. Says its value in words to those who cannot see it.
class StarRating : public QWidget
{
    Q_OBJECT

public:
    explicit StarRating(QWidget *parent = nullptr);

    // `hundredths`: 437 is 4.37 stars; 0 with no reviews.
    void setRating(int hundredths, int reviews);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;

    int m_hundredths = 0;
    int m_reviews = 0;
};

} // namespace shopdesk
