// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"
#include "db/queries/BookQueries.h"

#include <QSaveFile>

namespace shopdesk {

namespace {

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorKind::Storage, u"file_cannot_be_written"_qs, {},
                {{u"path"_qs, path}, {u"problem"_qs, file.errorString()}}, file.errorString());
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(connection, context.connection());
    SD_ASSIGN(person, context.person());
    Transaction reading(*connection, Transaction::Mode::Read);
    SD_ASSIGN(book, findBook(reading, person.scope, arguments.text(u"BOOK"_qs)));
    const auto size = arguments.has(u"--thumbnail"_qs) ? CoverSize::Thumbnail : CoverSize::Detail;
    SD_ASSIGN(cover, bookCover(reading, person.scope, book, size));
    if (!cover)
        return fail(ErrorKind::NotFound, u"cover_missing"_qs, u"book"_qs);
    const auto path = arguments.text(u"FILE"_qs);
    SD_TRY(write(path, cover->picture));
    context.console().answer({{u"id"_qs, book.toString()},
                              {u"file"_qs, path},
                              {u"bytes"_qs, cover->picture.size()},
                              {u"source"_qs, cover->source},
                              {u"changed_at"_qs, cover->changedAt.toString(Qt::ISODateWithMs)}},
                             u"%1 bytes written to %2."_qs.arg(cover->picture.size()).arg(path));
    return ExitCode::Done;
}

} // namespace

Verb bookCoverExportVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"book cover export"_qs,
            .summary = u"Writes a book's cover into a file, as JPEG"_qs,
            .description = {},
            .options =
                    {{u"BOOK"_qs, Kind::Position, {}, u"ISBN, own code or id."_qs},
                     {u"FILE"_qs, Kind::Position, {}, u"Where to; overwritten if it is there."_qs},
                     {u"--thumbnail"_qs, Kind::Flag, {}, u"The small picture."_qs}},
            .examples = {u"shopdesk book cover export 9785170800001 cover.jpg"_qs},
            .run = run};
}

} // namespace shopdesk
