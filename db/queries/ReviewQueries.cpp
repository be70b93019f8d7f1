// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ReviewQueries.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

ReviewDetail reviewOf(const Row &row)
{
    return {.id = row.id<ReviewId>("id"),
            .book = row.id<BookId>("book_id"),
            .bookCode = row.text("code"),
            .bookTitle = row.text("title"),
            .authorId = row.id<AccountId>("account_id"),
            .author = row.text("author"),
            .rating = int(row.integer("rating")),
            .body = row.text("body"),
            .staffPick = row.boolean("staff_pick"),
            .hidden = row.boolean("hidden"),
            .hiddenReason = row.text("hidden_reason"),
            .createdAt = row.dateTime("created_at"),
            .changedAt = row.dateTime("changed_at")};
}

Result<void> require(const ReadScope &scope)
{
    if (!scope.mayRead(Table::Reviews))
        return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                    {{u"area"_qs, readAreaName(areaOf(Table::Reviews))}});
    return {};
}

} // namespace

Result<ReviewDetail> reviewDetail(Transaction &transaction, const ReadScope &scope, ReviewId review)
{
    SD_TRY(require(scope));
    SD_ASSIGN(rows, transaction.query(u"review_detail"_qs, {{u"review"_qs, review.toString()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"review_missing"_qs, u"review"_qs);
    auto detail = reviewOf(rows.first());
    if (detail.hidden && detail.authorId != scope.account && !scope.mayModerate())
        return fail(ErrorKind::NotFound, u"review_missing"_qs, u"review"_qs);
    return detail;
}

Result<BookReviews> bookReviews(Transaction &transaction, const ReadScope &scope, BookId book)
{
    SD_TRY(require(scope));
    const Bindings values{{u"book"_qs, book.toString()}};
    auto own = values;
    own.add(u"account"_qs, scope.account.toString());
    Batch batch;
    batch.add(u"review_of_account"_qs, own);
    batch.add(u"review_latest"_qs, values);
    batch.add(u"review_picks"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    BookReviews reviews;
    if (!sets[0].isEmpty())
        reviews.own = reviewOf(sets[0].first());
    for (const auto &row : sets[1])
        reviews.latest.push_back(reviewOf(row));
    reviews.staffPicks = sets[2].first().integer("picks");
    return reviews;
}

} // namespace shopdesk
