// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const RemoveBookCover &command, HandlerContext &context)
{
    SD_ASSIGN(book, resolveBook(context, command.book));
    context.batch().expectRow(u"book_cover_remove"_qs, {{u"book"_qs, book.id.uuid()}},
                              fail(ErrorKind::NotFound, u"cover_missing"_qs, u"book"_qs).value());
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"book"_qs,
                            .subjectId = book.id.uuid(),
                            .subject = book.title});
    return QJsonObject{{QStringLiteral("id"), book.id.toString()}};
}

} // namespace shopdesk
