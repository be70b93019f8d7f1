// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ReviewQueries.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace shopdesk {

// The reviews of one book below its facts: picks of the house, the latest ones, and one's own to
// be written, changed or deleted.
class BookReviewsView : public QWidget
{
    Q_OBJECT

public:
    explicit BookReviewsView(const PageContext &context, QWidget *parent = nullptr);

    void setReviews(BookId book, const QString &title, const BookReviews &reviews);
    void retranslate();

Q_SIGNALS:
    // All of them, in the list of reviews.
    void allRequested();

private:
    void render();
    void addReview(const ReviewDetail &review);
    [[nodiscard]] QString headLine(const ReviewDetail &review) const;

    PageContext m_context;
    BookId m_book;
    QString m_title;
    BookReviews m_reviews;
    QLabel *m_heading;
    QLabel *m_summary;
    QVBoxLayout *m_list;
    QToolButton *m_write;
    QToolButton *m_delete;
    QToolButton *m_pick;
    QToolButton *m_all;
};

} // namespace shopdesk
