// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

QString closingText(const QJsonObject &result)
{
    auto text =
            u"Closed the day %1. Expected in the drawer: %2, counted: %3, difference: %4 (minor "
            "units)."_qs.arg(result.value(u"business_date").toString())
                    .arg(result.value(u"expected_minor").toInteger())
                    .arg(result.value(u"counted_minor").toInteger())
                    .arg(result.value(u"difference_minor").toInteger());
    for (const auto &each : result.value(u"totals").toArray()) {
        const auto total = each.toObject();
        text += u"\n%1: %2 in %3 tenders"_qs.arg(total.value(u"kind").toString())
                        .arg(total.value(u"amount_minor").toInteger())
                        .arg(total.value(u"tenders").toInteger());
    }
    return text;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto counted = arguments.number(u"--counted"_qs);
    if (!counted)
        return failUsage(u"argument_missing"_qs, u"--counted"_qs,
                         {{u"what"_qs, u"--counted"_qs}, {u"verb"_qs, u"till close"_qs}});
    SD_ASSIGN(result,
              context.carryOut(u"CloseTill"_qs, {{u"counted_minor"_qs, *counted},
                                                 {u"note"_qs, arguments.text(u"--note"_qs)}}));
    context.console().answer(result, closingText(result));
    return ExitCode::Done;
}

} // namespace

Verb tillCloseVerb()
{
    return {.name = u"till close"_qs,
            .summary = u"Ends the day of this device's till and fixes what it took in"_qs,
            .description = {},
            .options = {{u"--counted"_qs, OptionSpec::Kind::Number, u"AMOUNT"_qs,
                         u"Cash in the drawer, float included, in minor units."_qs},
                        {u"--note"_qs, OptionSpec::Kind::Text, u"TEXT"_qs, u"A remark."_qs}},
            .examples = {u"shopdesk till close --counted 71250 --sign-in staff"_qs},
            .run = run};
}

} // namespace shopdesk
