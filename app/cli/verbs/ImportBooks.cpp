// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/FailedWork.h"
#include "app/cli/InterruptWatch.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "db/domain/Money.h"
#include "db/service/bookimport/BookImporter.h"

namespace shopdesk {

namespace {

constexpr qsizetype kShown = 20; // of each kind; --json lists all

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
    request.setup.lowersPrices = arguments.has(u"--lower-prices"_qs);
    SD_ASSIGN(workspace, context.workspace());
    if (arguments.has(u"--default-price"_qs)) {
        const auto price = Money::parse(arguments.text(u"--default-price"_qs), workspace.currency);
        if (!price)
            return failUsage(price.error().reason, u"--default-price"_qs);
        request.setup.defaultPriceMinor = price->minor();
    }
    return request;
}

QString rejectLines(const BookImportReport &report)
{
    QString text;
    for (const auto &reject : report.rejects().first(std::min(report.rejects().size(), kShown))) {
        text += u"\nrow %1, line %2, %3: %4"_qs.arg(QString::number(reject.row),
                                                    QString::number(reject.line), reject.field,
                                                    reject.reason);
        if (!reject.reference.isEmpty())
            text += u" (record %1)"_qs.arg(reject.reference);
    }
    if (report.rejects().size() > kShown)
        text += u"\n... %1 more; --json lists all."_qs.arg(report.rejects().size() - kShown);
    return text;
}

QString keptLines(const BookImportReport &report, const Currency &currency)
{
    const auto &kept = report.keptPrices();
    if (kept.isEmpty())
        return {};
    QString text = u"\n%1 prices that people set are above those of the file and were left; "
                   "--lower-prices takes the file's."_qs.arg(kept.size());
    for (const auto &price : kept.first(std::min(kept.size(), kShown)))
        text += u"\nrow %1, %2: %3 stays, the file has %4"_qs.arg(
                QString::number(price.row), price.code,
                Money(price.oursMinor, currency).toDecimal(),
                Money(price.theirsMinor, currency).toDecimal());
    return text;
}

QString asText(const BookImportReport &report, ImportMode mode, const Currency &currency)
{
    const auto verb = mode == ImportMode::DryRun ? u"Would import"_qs : u"Imported"_qs;
    auto text = u"Read %1 rows. %2 %3, updated %4, unchanged %5, rejected %6."_qs.arg(
            QString::number(report.read()), verb, QString::number(report.imported()),
            QString::number(report.updated()), QString::number(report.unchanged()),
            QString::number(report.rejected()));
    for (auto note = report.noteCounts().begin(); note != report.noteCounts().end(); ++note)
        text += u"\n  %1 rows: %2"_qs.arg(note.value(), 8).arg(note.key());
    return text + keptLines(report, currency) + rejectLines(report);
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(connection, context.longConnection());
    SD_ASSIGN(request, requestOf(context, arguments));
    SD_ASSIGN(workspace, context.workspace());
    const CancelToken token;
    const InterruptWatch watch(token);
    BookImporter importer(*connection, context.clock(), context.ids());
    importer.onProgress([&context](qint64 done, qint64 total) {
        const auto percent = total > 0 ? done * 100 / total : 0;
        context.console().progress(u"%1 % of the file"_qs.arg(percent));
    });
    const auto report = importer.run(request, token);
    if (!report)
        return request.mode == ImportMode::DryRun
                       ? Result<ExitCode>(fail(report.error()))
                       : failWork(context, u"import_books"_qs, request.path, report.error());
    context.console().answer(report->toJson(), asText(*report, request.mode, workspace.currency));
    return ExitCode::Done;
}

} // namespace

Verb importBooksVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"import books"_qs,
            .summary = u"Imports books from a list (CSV) or an ONIX 3.0 message, wholly or not at "
                       "all"_qs,
            .description =
                    u"What the file is shows its content. Of a list, encoding, separator and "
                    "columns are guessed and reported; of an ONIX message, docs/import-onix.md "
                    "tells what becomes of each part. Rows that cannot be imported are listed with "
                    "their number and reason and do not keep the others out. Ctrl+C stops it and "
                    "leaves nothing. The same file again changes nothing."_qs,
            .options = {{u"FILE"_qs, Kind::Position, {}, u"The list or the message."_qs},
                        {u"--dry-run"_qs, Kind::Flag, {}, u"Try everything, keep nothing."_qs},
                        {u"--map"_qs, Kind::Texts, u"FIELD=COLUMN"_qs,
                         u"Take a field from the column with this heading or number; may be "
                         "repeated. For lists only."_qs},
                        {u"--default-price"_qs, Kind::Text, u"AMOUNT"_qs,
                         u"For books without a price; without one they cannot be sold."_qs},
                        {u"--lower-prices"_qs,
                         Kind::Flag,
                         {},
                         u"Take prices of the file also where they are below one that a person "
                         "has set; else those are left and listed."_qs}},
            .examples = {u"shopdesk import books books.csv --dry-run --map price=Retail"_qs,
                         u"shopdesk import books publisher.xml --json"_qs},
            .run = run};
}

} // namespace shopdesk
