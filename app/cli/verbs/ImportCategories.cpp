// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/FailedWork.h"
#include "app/cli/InterruptWatch.h"
#include "app/cli/Verbs.h"
#include "db/service/categoryimport/CategoryImporter.h"

namespace shopdesk {

namespace {

constexpr std::size_t kShownRejects = 20;

QString asText(const CategoryImportReport &report, bool isTrial)
{
    auto text = u"Read %1 subjects. %2 %3, updated %4, unchanged %5, rejected %6."_qs.arg(
            QString::number(report.read()), isTrial ? u"Would import"_qs : u"Imported"_qs,
            QString::number(report.imported), QString::number(report.updated),
            QString::number(report.unchanged), QString::number(report.rejected()));
    if (report.imported == 0 && report.updated == 0)
        text += u" Nothing has changed."_qs;
    std::size_t shown = 0;
    for (const auto &reject : report.rejects) {
        if (++shown > kShownRejects)
            break;
        text += u"\nrow %1 (%2), %3: %4"_qs.arg(QString::number(reject.row), reject.value,
                                                reject.field, reject.reason);
    }
    if (report.rejects.size() > kShownRejects)
        text += u"\n... %1 more; --json lists all."_qs.arg(report.rejects.size() - kShownRejects);
    return text;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(connection, context.longConnection());
    SD_ASSIGN(person, context.person());
    SD_ASSIGN(device, context.device());
    const CategoryImportRequest request{.path = arguments.text(u"FILE"_qs),
                                        .actor = person.account,
                                        .device = device,
                                        .isTrial = arguments.has(u"--dry-run"_qs)};
    const CancelToken token;
    const InterruptWatch watch(token);
    CategoryImporter importer(*connection, context.clock(), context.ids());
    importer.onProgress([&context](qint64 done, qint64 total) {
        context.console().progress(u"%1 of %2 subjects"_qs.arg(done).arg(total));
    });
    const auto report = importer.run(request, token);
    if (!report)
        return request.isTrial
                       ? Result<ExitCode>(fail(report.error()))
                       : failWork(context, u"import_categories"_qs, request.path, report.error());
    context.console().answer(report->toJson(), asText(*report, request.isTrial));
    return ExitCode::Done;
}

} // namespace

Verb importCategoriesVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"import categories"_qs,
            .summary = u"Imports a subject scheme (Thema) as the tree of categories"_qs,
            .description =
                    u"The file is the JSON that EDItEUR gives away. A code that is not there is "
                    u"made "
                    "below its parent; one that is there gets the name and the parent of the file. "
                    "Other categories stay as they are. Ctrl+C stops it and leaves nothing. The "
                    "same file again changes nothing."_qs,
            .options = {{u"FILE"_qs, Kind::Position, {}, u"The scheme."_qs},
                        {u"--dry-run"_qs, Kind::Flag, {}, u"Try everything, keep nothing."_qs}},
            .examples = {u"shopdesk import categories thema-en.json"_qs},
            .run = run};
}

} // namespace shopdesk
