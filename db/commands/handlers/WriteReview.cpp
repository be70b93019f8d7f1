// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Reviews.h"

namespace shopdesk {

namespace {

constexpr qint64 kLowestRating = 1;
constexpr qint64 kHighestRating = 5;

} // namespace

Result<QJsonObject> handle(const WriteReview &command, HandlerContext &context)
{
    if (command.rating < kLowestRating || command.rating > kHighestRating)
        return fail(ErrorKind::Invalid, u"rating_out_of_range"_qs, u"rating"_qs,
                    {{u"min"_qs, kLowestRating},
                     {u"max"_qs, kHighestRating},
                     {u"given"_qs, command.rating}});
    SD_ASSIGN(body, checkedReviewBody(command.body, u"body"_qs));
    SD_ASSIGN(book, resolveBook(context, command.book));
    SD_ASSIGN(before, ownReview(context, book.id));
    SD_ASSIGN(rows, context.transaction().query(u"review_write"_qs,
                                                {{u"id"_qs, context.nextId<ReviewId>().uuid()},
                                                 {u"book"_qs, book.id.uuid()},
                                                 {u"account"_qs, context.actorId().uuid()},
                                                 {u"rating"_qs, command.rating},
                                                 {u"body"_qs, body},
                                                 {u"at"_qs, context.at()}}));
    const auto id = rows.first().id<ReviewId>("id");
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"review"_qs,
                            .subjectId = id.uuid(),
                            .subject = book.title});
    auto result = idResult(id.uuid());
    if (!before.isEmpty())
        result.insert(u"before"_qs, reviewBefore(before.first()));
    return result;
}

} // namespace shopdesk
