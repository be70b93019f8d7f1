// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/BookQueries.h"
#include "db/queries/ReviewQueries.h"
#include "ui/pages/DetailPane.h"

class QSpinBox;

namespace shopdesk {

class BookReviewsView;
class CoverPanel;
class KeyValueList;
class SmallTable;
class StarRating;

// A book: cover, what it is, what it costs, where it is to be had, and what is
// said of it.
class BookDetailPane : public DetailPane
{
    Q_OBJECT

public:
    // The action puts quantity() copies of the book in the cart; null when that may not be done.
    BookDetailPane(const PageContext &context, QAction *putInCart, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<BookDetail> &book() const { return m_book; }
    [[nodiscard]] int quantity() const;

Q_SIGNALS:
    // A shop's number was asked for: the movements that make it.
    void stockRequested(shopdesk::ShopId shop, const QString &shopName);

protected:
    void read() override;
    void render() override;
    void forget() override;
    void retranslate() override;

private:
    QWidget *buildHead();
    QWidget *buildSelling(QAction *putInCart);
    void renderFacts();
    void renderStock();
    void openReviews();
    [[nodiscard]] QString priceLine() const;
    [[nodiscard]] QString categoryLines() const;

    std::optional<BookDetail> m_book;
    std::vector<ShopStock> m_stock;
    BookReviews m_reviews;
    CoverPanel *m_cover;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_authors;
    StarRating *m_rating;
    QLabel *m_price;
    QLabel *m_here;
    QSpinBox *m_quantity;
    KeyValueList *m_facts;
    BookReviewsView *m_reviewsView;
    QLabel *m_description;
    QLabel *m_stockHeading;
    SmallTable *m_stockTable;
};

} // namespace shopdesk
