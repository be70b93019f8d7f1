// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/InterruptWatch.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "db/domain/Money.h"
#include "db/service/bookimport/BookImporter.h"

namespace shopdesk {

namespace {

constexpr qsizetype kShownRejects = 20;

Result<BookImportRequest> requestOf(CliContext &context, const Arguments &arguments)
{
    BookImportRequest request;
    request.path = arguments.text(u"FILE"_qs);
    request.mapping = arguments.texts(u"--map"_qs);
    request.mode = arguments.has(u"--dry-run"_qs) ? ImportMode::DryRun : ImportMode::Write;
    SD_ASSIGN(person, context.person());
    SD_ASSIGN(device, context.device());
    request.setup.actor = person.account;
    request.setup.device = device;
    SD_ASSIGN(workspace, context.workspace());
    if (arguments.has(u"--default-price"_qs)) {
        const auto price = Money::parse(arguments.text(u"--default-price"_qs), workspace.currency);
        if (!price)
            return failUsage(price.error().reason, u"--default-price"_qs);
        request.setup.defaultPriceMinor = price->minor();
    }
    return request;
}

QString asText(const BookImportReport &report, ImportMode mode)
{
    const auto verb = mode == ImportMode::DryRun ? u"Would import"_qs : u"Imported"_qs;
    auto text = u"Read %1 rows. %2 %3, updated %4, unchanged %5, rejected %6."_qs.arg(
            QString::number(report.read()), verb, QString::number(report.imported()),
            QString::number(report.updated()), QString::number(report.unchanged()),
            QString::number(report.rejected()));
    for (auto note = report.noteCounts().begin(); note != report.noteCounts().end(); ++note)
        text += u"\n  %1 rows: %2"_qs.arg(note.value(), 8).arg(note.key());
    for (const auto &reject :
         report.rejects().first(std::min(report.rejects().size(), kShownRejects)))
        text += u"\nrow %1, %2: %3"_qs.arg(QString::number(reject.row), reject.field,
                                           reject.reason);
    if (report.rejects().size() > kShownRejects)
        text += u"\n... %1 more; --json lists all."_qs.arg(report.rejects().size() - kShownRejects);
    return text;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(connection, context.longConnection());
    SD_ASSIGN(request, requestOf(context, arguments));
    const CancelToken token;
    const InterruptWatch watch(token);
    BookImporter importer(*connection, context.clock(), context.ids());
    importer.onProgress([&context](qint64 done, qint64 total) {
        const auto percent = total > 0 ? done * 100 / total : 0;
        context.console().progress(u"%1 % of the file"_qs.arg(percent));
    });
    SD_ASSIGN(report, importer.run(request, token));
    context.console().answer(report.toJson(), asText(report, request.mode));
    return ExitCode::Done;
}

} // namespace

Verb importBooksVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"import books"_qs,
            .summary = u"Imports a list of books (CSV), wholly or not at all"_qs,
            .description = u"Encoding, separator and columns are guessed and reported. Rows that "
                           "cannot be imported are listed with their number and reason and do not "
                           "keep the others out. Ctrl+C stops it and leaves nothing. The same "
                           "file again changes nothing."_qs,
            .options = {{u"FILE"_qs, Kind::Position, {}, u"The list."_qs},
                        {u"--dry-run"_qs, Kind::Flag, {}, u"Try everything, keep nothing."_qs},
                        {u"--map"_qs, Kind::Texts, u"FIELD=COLUMN"_qs,
                         u"Take a field from the column with this heading or number; may be "
                         "repeated."_qs},
                        {u"--default-price"_qs, Kind::Text, u"AMOUNT"_qs,
                         u"For books without a price; without one they cannot be sold."_qs}},
            .examples = {u"shopdesk import books books.csv --dry-run --map price=Retail"_qs},
            .run = run};
}

} // namespace shopdesk
