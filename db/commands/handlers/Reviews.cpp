// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Reviews.h"

namespace shopdesk {

Result<QJsonObject> moderate(HandlerContext &context, const Moderation &moderation)
{
    const auto review = moderation.review;
    SD_ASSIGN(rows,
              context.transaction().query(u"review_load"_qs, {{u"review"_qs, review.uuid()}}));
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
    return QJsonObject{{u"id"_qs, review.toString()}, {u"book"_qs, rows.first().text("book_id")}};
}

} // namespace shopdesk
