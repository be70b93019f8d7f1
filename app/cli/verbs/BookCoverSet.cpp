// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"
#include "models/pictures/CoverScaling.h"

#include <QFileInfo>

namespace shopdesk {

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto path = arguments.text(u"FILE"_qs);
    SD_ASSIGN(file, pictureFile(path));
    SD_ASSIGN(pictures, coverPictures(file));
    SD_ASSIGN(result,
              context.carryOut(u"SetBookCover"_qs,
                               {{u"book"_qs, arguments.text(u"BOOK"_qs)},
                                {u"thumbnail"_qs, base64(pictures.thumbnail)},
                                {u"detail"_qs, base64(pictures.detail)},
                                {u"source"_qs,
                                 arguments.text(u"--source"_qs, QFileInfo(path).fileName())}}));
    const auto text = result.value(u"replaced").toBool()
                              ? u"The cover took the place of another."_qs
                              : u"The book has a cover now."_qs;
    context.console().answer(result, text);
    return ExitCode::Done;
}

} // namespace

Verb bookCoverSetVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"book cover set"_qs,
            .summary = u"Gives a book its cover"_qs,
            .description = u"The picture is scaled and kept in two sizes, as JPEG. JPEG, PNG, GIF, "
                           "BMP and WebP files are taken."_qs,
            .options = {{u"BOOK"_qs, Kind::Position, {}, u"ISBN, own code or id."_qs},
                        {u"FILE"_qs, Kind::Position, {}, u"The picture."_qs},
                        {u"--source"_qs, Kind::Text, u"TEXT"_qs,
                         u"Where it was found. Default: the file's name."_qs}},
            .examples = {u"shopdesk book cover set 9785170800001 cover.jpg"_qs},
            .run = run};
}

} // namespace shopdesk
