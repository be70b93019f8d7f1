// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Reviews.h"

namespace shopdesk {

Result<QJsonObject> handle(const DeleteReview &command, HandlerContext &context)
{
    SD_ASSIGN(book, resolveBook(context, command.book));
    SD_ASSIGN(before, ownReview(context, book.id));
    SD_ASSIGN(rows, context.transaction().query(u"review_delete"_qs,
                                                {{u"book"_qs, book.id.uuid()},
                                                 {u"account"_qs, context.actorId().uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"review_missing"_qs, u"book"_qs,
                    {{u"title"_qs, book.title}});
    const auto id = rows.first().id<ReviewId>("id");
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"review"_qs,
                            .subjectId = id.uuid(),
                            .subject = book.title});
    auto result = idResult(id.uuid());
    result.insert(u"before"_qs, reviewBefore(before.first()));
    return result;
}

} // namespace shopdesk
