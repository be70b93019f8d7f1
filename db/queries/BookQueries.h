// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/queries/ReadScope.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

struct BookAuthor
{
    AuthorId id;
    QString name;
};

// A category that a book stands in, with the names from the root down to it.
struct BookCategory
{
    CategoryId id;
    QStringList path;
};

// Everything about a book but its stock.
struct BookDetail
{
    BookId id;
    QString isbn;    // 13 digits; empty for an item with an own code
    QString ownCode; // empty for a book with an ISBN
    QString title;
    QString subtitle;
    std::vector<BookAuthor> authors; // in the order of the title page
    QString publisher;
    std::optional<qint64> year; // negative: before Christ
    QString language;
    QString format;
    QString description;
    std::optional<qint64> priceMinor; // nothing: cannot be sold yet
    QString currency;
    int taxRateBp = 0;
    QString availability;
    bool priceConfirmed = true;
    QString priceOrigin; // person or import: who set the price last
    QString coverLink;   // where a publisher shows the cover; empty: not known
    qint64 ratingCount = 0;
    qint64 ratingSum = 0;
    std::vector<BookCategory> categories;
    QDateTime createdAt;
    QDateTime changedAt;

    [[nodiscard]] QString code() const { return isbn.isEmpty() ? ownCode : isbn; }
    // Average of the shown reviews in hundredths of a star; nothing without any.
    [[nodiscard]] std::optional<qint64> ratingHundredths() const;
};

// Stock of a book in one shop.
struct ShopStock
{
    ShopId shop;
    QString code;
    QString name;
    qint64 onHand = 0;
    qint64 reserved = 0;
    std::optional<qint64> reorderLevel;

    [[nodiscard]] qint64 available() const { return onHand - reserved; }
};

// A book's picture, as JPEG.
struct BookCover
{
    QByteArray picture;
    QString source; // where it was found
    QDateTime changedAt;
};
enum class CoverSize { Thumbnail, Detail };

// Error of all below: Forbidden `read_forbidden`; NotFound `book_missing`.
[[nodiscard]] Result<BookDetail> bookDetail(Transaction &transaction, const ReadScope &scope,
                                            BookId book);

// All active shops and those inactive ones that have some, ordered by code.
[[nodiscard]] Result<std::vector<ShopStock>> bookStock(Transaction &transaction,
                                                       const ReadScope &scope, BookId book);

// Nothing for a book without a picture.
[[nodiscard]] Result<std::optional<BookCover>>
bookCover(Transaction &transaction, const ReadScope &scope, BookId book, CoverSize size);

// By what a person types or scans: ISBN-13 or ISBN-10 with or without hyphens, own code, id.
[[nodiscard]] Result<BookId> findBook(Transaction &transaction, const ReadScope &scope,
                                      const QString &code);

} // namespace shopdesk
