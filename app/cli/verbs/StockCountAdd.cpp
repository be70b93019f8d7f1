// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/CountFile.h"
#include "app/cli/StocktakeText.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

Result<QJsonArray> countedLines(const Arguments &arguments)
{
    if (arguments.has(u"--file"_qs) == arguments.has(u"--book"_qs))
        return failUsage(
                u"argument_missing"_qs, {},
                {{u"what"_qs, u"Either --book or --file"_qs}, {u"verb"_qs, u"stock count add"_qs}});
    if (arguments.has(u"--file"_qs))
        return readCountFile(arguments.text(u"--file"_qs));
    return QJsonArray{
            QJsonObject{{u"book"_qs, arguments.text(u"--book"_qs)},
                        {u"quantity"_qs, arguments.number(u"--quantity"_qs).value_or(1)}}};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(lines, countedLines(arguments));
    qint64 copies = 0;
    for (const auto &line : lines)
        copies += line.toObject().value(u"quantity").toInteger();
    SD_ASSIGN(result,
              context.carryOut(u"CountStock"_qs, {{u"stocktake"_qs, arguments.text(u"NUMBER"_qs)},
                                                  {u"lines"_qs, lines}}));
    const auto counted = result.value(u"lines").toArray();
    auto text = u"Counted %1 copies of %2 books."_qs.arg(copies).arg(counted.size());
    if (counted.size() == 1)
        text += u" Counted of it so far: %1."_qs.arg(
                counted.first().toObject().value(u"counted").toInteger());
    context.console().answer(result, text);
    return ExitCode::Done;
}

} // namespace

Verb stockCountAddVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"stock count add"_qs,
            .summary = u"Adds counted copies to a stocktake"_qs,
            .description =
                    u"A file holds a scanned code in each line, as scanners that remember write "
                    "them, or {\"lines\":[{\"isbn\":\"9785170800001\",\"quantity\":3}]}; at most "
                    "1,000 different books. Either all of it is counted or nothing."_qs,
            .options = {stocktakeNumberOption(),
                        {u"--book"_qs, Kind::Text, u"ISBN"_qs,
                         u"The one book that was counted."_qs},
                        {u"--quantity"_qs, Kind::Number, u"N"_qs,
                         u"How many copies of it, 1 unless given; 0: there are none; with a hyphen "
                         "before it: so many were counted too much."_qs},
                        {u"--file"_qs, Kind::Text, u"FILE"_qs,
                         u"A list of scans or counts; - for standard input."_qs}},
            .examples = {u"shopdesk stock count add S-LPZ-A1-000004-X --book 9785170800001"_qs,
                         u"shopdesk stock count add S-LPZ-A1-000004-X --file SCANS.txt"_qs},
            .run = run};
}

} // namespace shopdesk
