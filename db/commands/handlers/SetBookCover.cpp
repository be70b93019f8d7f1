// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/CoverLimits.h"
#include "db/domain/Jpeg.h"
#include "db/domain/Text.h"

namespace shopdesk {

namespace {

constexpr int kMaxSource = 500;

Result<void> checkedPicture(const PictureBytes &picture, const QString &field,
                            const CoverLimits &limits)
{
    if (picture.bytes.size() > limits.bytes)
        return fail(ErrorKind::Invalid, u"picture_too_large"_qs, field,
                    {{u"max"_qs, limits.bytes}, {u"given"_qs, picture.bytes.size()}});
    const auto size = jpegSize(picture.bytes);
    if (!size)
        return fail(size.error().kind, size.error().reason, field);
    if (size->width > limits.side || size->height > limits.side)
        return fail(ErrorKind::Invalid, u"picture_too_many_pixels"_qs, field,
                    {{u"width"_qs, size->width},
                     {u"height"_qs, size->height},
                     {u"max"_qs, limits.side}});
    return {};
}

} // namespace

Result<QJsonObject> handle(const SetBookCover &command, HandlerContext &context)
{
    SD_TRY(checkedPicture(command.thumbnail, u"thumbnail"_qs, kThumbnailLimits));
    SD_TRY(checkedPicture(command.detail, u"detail"_qs, kDetailLimits));
    SD_ASSIGN(source, checkedText(command.source, u"source"_qs, {.max = kMaxSource}));
    SD_ASSIGN(book, resolveBook(context, command.book));
    SD_ASSIGN(before,
              context.transaction().query(u"book_cover_source"_qs, {{u"book"_qs, book.id.uuid()}}));
    context.batch().add(u"book_cover_set"_qs, {{u"book"_qs, book.id.uuid()},
                                               {u"thumbnail"_qs, command.thumbnail.bytes},
                                               {u"detail"_qs, command.detail.bytes},
                                               {u"source"_qs, source},
                                               {u"at"_qs, context.at()}});
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"book"_qs,
                            .subjectId = book.id.uuid(),
                            .subject = book.title});
    return QJsonObject{{QStringLiteral("id"), book.id.toString()},
                       {QStringLiteral("replaced"), !before.isEmpty()}};
}

} // namespace shopdesk
