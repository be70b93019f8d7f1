// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Reviews.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

QJsonObject reviewBefore(const Row &row)
{
    return {{u"rating"_qs, row.integer("rating")},
            {u"body"_qs, row.text("body")},
            {u"staff_pick"_qs, row.boolean("staff_pick")},
            {u"hidden"_qs, row.boolean("hidden")},
            {u"hidden_reason"_qs, row.text("hidden_reason")}};
}

Result<RowSet> ownReview(HandlerContext &context, BookId book)
{
    return context.transaction().query(
            u"review_of_account"_qs,
            {{u"book"_qs, book.uuid()}, {u"account"_qs, context.actorId().uuid()}});
}

Result<QJsonObject> moderate(HandlerContext &context, const Moderation &moderation)
{
    const auto review = moderation.review;
    SD_ASSIGN(rows,
              context.transaction().query(u"review_detail"_qs, {{u"review"_qs, review.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"review_unknown"_qs, u"review"_qs);
    context.batch().add(u"review_set_hidden"_qs, {{u"review"_qs, review.uuid()},
                                                  {u"hidden"_qs, moderation.hidden},
                                                  {u"reason"_qs, moderation.reason},
                                                  {u"at"_qs, context.at()}});
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"review"_qs,
                            .subjectId = review.uuid(),
                            .subject = rows.first().text("title")});
    return QJsonObject{{u"id"_qs, review.toString()},
                       {u"book"_qs, rows.first().text("book_id")},
                       {u"before"_qs, reviewBefore(rows.first())}};
}

} // namespace shopdesk
