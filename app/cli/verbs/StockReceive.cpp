// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/JsonFile.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

tl::unexpected<Error> missing(const QString &what)
{
    return failUsage(u"argument_missing"_qs, {},
                     {{u"what"_qs, what}, {u"verb"_qs, u"stock receive"_qs}});
}

Result<QJsonObject> fromOptions(const Arguments &arguments)
{
    const auto quantity = arguments.number(u"--quantity"_qs);
    if (!arguments.has(u"--book"_qs) || !quantity)
        return missing(u"--file, or --book with --quantity,"_qs);
    const QJsonObject line{{u"book"_qs, arguments.text(u"--book"_qs)}, {u"quantity"_qs, *quantity}};
    return QJsonObject{{u"lines"_qs, QJsonArray{line}}};
}

// {"shop":"LPZ","note":"...","lines":[{"isbn":"...","quantity":3,"unit_cost_minor":900}]}
Result<QJsonObject> fromFile(const QString &path)
{
    SD_ASSIGN(delivery, readJsonFile(path));
    QJsonArray lines;
    for (const auto &each : delivery.value(u"lines").toArray()) {
        auto line = each.toObject();
        if (!line.contains(u"quantity"))
            return fail(ErrorKind::Invalid, u"field_missing"_qs, u"lines.quantity"_qs);
        if (line.contains(u"isbn"))
            line.insert(u"book"_qs, line.take(u"isbn"));
        lines.append(line);
    }
    delivery.insert(u"lines"_qs, lines);
    return delivery;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(delivery, arguments.has(u"--file"_qs) ? fromFile(arguments.text(u"--file"_qs))
                                                    : fromOptions(arguments));
    if (arguments.has(u"--shop"_qs))
        delivery.insert(u"shop"_qs, arguments.text(u"--shop"_qs));
    if (arguments.has(u"--note"_qs))
        delivery.insert(u"note"_qs, arguments.text(u"--note"_qs));
    if (!delivery.contains(u"shop"))
        return missing(u"--shop"_qs);
    SD_ASSIGN(result, context.carryOut(u"ReceiveStock"_qs, delivery));
    context.console().answer(
            result, u"Received %1 copies of %2 books."_qs.arg(result.value(u"copies").toInteger())
                            .arg(result.value(u"movements").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb stockReceiveVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"stock receive"_qs,
            .summary = u"Adds a delivery to the stock of a shop"_qs,
            .description = u"A file holds {\"shop\":\"LPZ\",\"note\":\"\",\"lines\":[{\"isbn\":"
                           "\"9785170800001\",\"quantity\":3,\"unit_cost_minor\":900}]}."_qs,
            .options = {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"The shop's code or id."_qs},
                        {u"--book"_qs, Kind::Text, u"ISBN"_qs, u"The one book that came."_qs},
                        {u"--quantity"_qs, Kind::Number, u"N"_qs, u"How many copies of it."_qs},
                        {u"--file"_qs, Kind::Text, u"FILE"_qs,
                         u"A delivery of several books; - for standard input."_qs},
                        {u"--note"_qs, Kind::Text, u"TEXT"_qs,
                         u"Number of the delivery note or the like."_qs}},
            .examples = {u"shopdesk stock receive --shop LPZ --book 9785170800001 --quantity 3"_qs},
            .run = run};
}

} // namespace shopdesk
