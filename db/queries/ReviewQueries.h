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

struct ReviewDetail
{
    ReviewId id;
    BookId book;
    QString bookCode;
    QString bookTitle;
    AccountId authorId;
    QString author;
    int rating = 0; // 1 to 5
    QString body;
    bool staffPick = false;
    bool hidden = false;
    QString hiddenReason;
    QDateTime createdAt;
    QDateTime changedAt;
};

// What a book's page shows of its reviews.
struct BookReviews
{
    std::optional<ReviewDetail> own;  // of the person who reads
    std::vector<ReviewDetail> latest; // picks of the house first, then the newest; at most five
    qint64 staffPicks = 0;
};

// A hidden review is there for its author and for those who moderate. Errors: Forbidden
// `read_forbidden`; NotFound `review_missing`.
[[nodiscard]] Result<ReviewDetail> reviewDetail(Transaction &transaction, const ReadScope &scope,
                                                ReviewId review);
// Shown ones, and one's own even if it is hidden.
[[nodiscard]] Result<BookReviews> bookReviews(Transaction &transaction, const ReadScope &scope,
                                              BookId book);

} // namespace shopdesk
