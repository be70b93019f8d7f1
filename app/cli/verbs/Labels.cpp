// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/LabelOptions.h"
#include "app/cli/Verbs.h"
#include "db/queries/BookQueries.h"
#include "db/queries/ShopQueries.h"
#include "ui/support/LabelDocument.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

Result<ExitCode> printFormats(CliContext &context)
{
    QJsonArray rows;
    QStringList lines;
    for (const auto &format : labelFormats()) {
        rows.append(QJsonObject{{u"format"_qs, format.key},
                                {u"name"_qs, format.name()},
                                {u"roll"_qs, format.isRoll},
                                {u"columns"_qs, format.columns},
                                {u"rows"_qs, format.rows},
                                {u"label_width_mm"_qs, format.label.width()},
                                {u"label_height_mm"_qs, format.label.height()}});
        lines += u"%1  %2"_qs.arg(format.key, -12).arg(format.name());
    }
    const auto total = rows.size();
    context.console().answer({{u"rows"_qs, rows}, {u"total"_qs, total}}, lines.join(u'\n'));
    return ExitCode::Done;
}

// Everything as it was at one moment.
Result<LabelData> read(CliContext &context, const WantedLabels &wanted)
{
    SD_ASSIGN(connection, context.connection());
    SD_ASSIGN(person, context.person());
    Transaction reading(*connection, Transaction::Mode::Read);
    SD_ASSIGN(shop, findShop(reading, person.scope, wanted.shop));
    QList<BookId> books;
    for (const auto &each : wanted.books) {
        auto book = findBook(reading, person.scope, each.code);
        if (!book) {
            book.error().field = each.code.left(60); // which of them it is
            return fail(book.error());
        }
        books.append(*book);
    }
    return labelData(reading, person.scope, shop, books);
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    if (arguments.has(u"--formats"_qs))
        return printFormats(context);
    const auto path = arguments.text(u"FILE"_qs);
    if (path.isEmpty())
        return failUsage(u"argument_missing"_qs, {},
                         {{u"what"_qs, u"FILE"_qs}, {u"verb"_qs, u"labels"_qs}});
    SD_ASSIGN(format, wantedLabelFormat(arguments));
    SD_ASSIGN(choices, wantedLabelChoices(arguments));
    SD_ASSIGN(wanted, wantedLabels(arguments));
    SD_ASSIGN(data, read(context, wanted));
    std::vector<LabelItem> items;
    for (size_t i = 0; i < data.books.size(); ++i)
        items.push_back({LabelContent::of(data.books[i], data, choices),
                         wanted.books[static_cast<qsizetype>(i)].copies});
    const auto start = arguments.number(u"--start"_qs).value_or(1);
    if (start < 1 || start > format.perPage())
        return fail(ErrorKind::Invalid, u"label_start_invalid"_qs, u"start"_qs,
                    {{u"most"_qs, format.perPage()}});
    const LabelDocument document(std::move(items), format, static_cast<int>(start));
    SD_TRY(writePdf(document, path, [&context](int done, int total) {
        context.console().progress(u"%1 of %2 labels"_qs.arg(done).arg(total));
        return true;
    }));
    const int labels = document.labelCount();
    const int pages = document.pageCount();
    context.console().answer(
            {{u"ok"_qs, true}, {u"labels"_qs, labels}, {u"pages"_qs, pages}, {u"file"_qs, path}},
            u"Wrote %1 labels on %2 pages to %3."_qs.arg(labels).arg(pages).arg(path));
    return ExitCode::Done;
}

} // namespace

Verb labelsVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"labels"_qs,
            .summary = u"Writes labels of books with price and barcode as a PDF file"_qs,
            .description =
                    u"Print the file at 100 %, without fitting it to the page. An ISBN becomes an "
                    "EAN-13, an own code a Code 128 or, where that has no room, the EAN-13 of the "
                    "same digits. A format that is too small for the bars is refused."_qs,
            .options =
                    {{u"FILE"_qs,
                      Kind::OptionalPosition,
                      {},
                      u"Where to; overwritten if it is there."_qs},
                     {u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"Whose labels: code or id."_qs},
                     {u"--book"_qs, Kind::Texts, u"BOOK"_qs,
                      u"ISBN, own code or id; may be repeated."_qs},
                     {u"--copies"_qs, Kind::Texts, u"N"_qs,
                      u"How many of every book, or once for each --book; 1 if not given."_qs},
                     {u"--file"_qs, Kind::Text, u"LABELS.json"_qs,
                      u"{\"shop\":\"LPZ\",\"labels\":[{\"isbn\":\"...\",\"copies\":2}]}, - for "
                      "standard input."_qs},
                     {u"--format"_qs, Kind::Text, u"NAME"_qs,
                      u"The paper, see --formats; a4-3x8 if not given."_qs},
                     {u"--kind"_qs, Kind::Text, u"KIND"_qs,
                      u"price (if not given), for the book, or shelf, with a large price."_qs},
                     {u"--start"_qs, Kind::Number, u"N"_qs,
                      u"The first free label of a sheet that was begun; 1 if not given."_qs},
                     {u"--show"_qs, Kind::Text, u"PARTS"_qs,
                      u"Beside the title: author,price,shop,category,barcode; all but category if "
                      "not given."_qs},
                     {u"--text"_qs, Kind::Text, u"TEXT"_qs,
                      u"Stands on every label, e.g. the name of the shelf."_qs},
                     {u"--formats"_qs, Kind::Flag, {}, u"List the formats instead."_qs}},
            .examples =
                    {u"shopdesk labels --shop LPZ --book 9785170800001 --copies 12 labels.pdf"_qs,
                     u"shopdesk labels --file LABELS.json --format roll-57x32 --kind shelf "
                     "labels.pdf"_qs,
                     u"shopdesk labels --formats"_qs},
            .run = run};
}

} // namespace shopdesk
