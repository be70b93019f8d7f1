// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

const auto kVerb = QStringLiteral("stock set");

Result<QJsonObject> changesOf(const Arguments &arguments)
{
    QJsonObject changes;
    if (arguments.has(u"--reorder-level"_qs)) {
        const auto text = arguments.text(u"--reorder-level"_qs);
        bool isNumber = false;
        const auto level = text.toLongLong(&isNumber);
        if (!isNumber && text != u"none")
            return failUsage(u"number_malformed"_qs, u"--reorder-level"_qs,
                             {{u"given"_qs, text.left(60)}});
        changes.insert(u"reorder_level"_qs,
                       QJsonObject{{u"new"_qs, isNumber ? QJsonValue(level) : QJsonValue()}});
    }
    if (arguments.has(u"--shelf"_qs))
        changes.insert(u"shelf"_qs, QJsonObject{{u"new"_qs, arguments.text(u"--shelf"_qs)}});
    if (changes.isEmpty())
        return purchasePartMissing(u"--reorder-level or --shelf"_qs, kVerb);
    return changes;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    for (const auto &option : {u"--shop"_qs, u"--book"_qs}) {
        if (!arguments.has(option))
            return purchasePartMissing(option, kVerb);
    }
    SD_ASSIGN(changes, changesOf(arguments));
    SD_ASSIGN(result,
              context.carryOut(u"EditAssortment"_qs, {{u"shop"_qs, arguments.text(u"--shop"_qs)},
                                                      {u"book"_qs, arguments.text(u"--book"_qs)},
                                                      {u"changes"_qs, changes}}));
    context.console().answer(result, result.value(u"changed").toArray().isEmpty()
                                             ? u"It was so already."_qs
                                             : u"Changed."_qs);
    return ExitCode::Done;
}

} // namespace

Verb stockSetVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = kVerb,
            .summary =
                    u"Says when a shop should order a book again, and on which shelf it stands"_qs,
            .description = {},
            .options = {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"The shop's code or id."_qs},
                        {u"--book"_qs, Kind::Text, u"ISBN"_qs, u"The book."_qs},
                        {u"--reorder-level"_qs, Kind::Text, u"N"_qs,
                         u"It is low from so many available copies down; none: never."_qs},
                        {u"--shelf"_qs, Kind::Text, u"TEXT"_qs, u"Where it stands."_qs}},
            .examples = {u"shopdesk stock set --shop LPZ --book 9785170800001 --reorder-level 2 "
                         "--shelf B4"_qs},
            .run = run};
}

} // namespace shopdesk
