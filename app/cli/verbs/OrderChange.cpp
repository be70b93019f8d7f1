// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonFile.h"
#include "app/cli/OrderLines.h"
#include "app/cli/OrderStep.h"
#include "app/cli/OrderText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    if (!arguments.has(u"--file"_qs))
        return failUsage(u"argument_missing"_qs, u"--file"_qs,
                         {{u"what"_qs, u"--file"_qs}, {u"verb"_qs, u"order change"_qs}});
    SD_ASSIGN(change, readJsonFile(arguments.text(u"--file"_qs)));
    if (change.contains(u"lines")) {
        SD_ASSIGN(lines, commandLines(change.value(u"lines")));
        change.insert(u"lines"_qs, lines);
    }
    change.insert(u"order"_qs, arguments.text(u"NUMBER"_qs));
    SD_ASSIGN(result, context.carryOut(u"ChangeOrder"_qs, change));
    context.console().answer(result, placedOrderText(result.value(u"order").toObject()));
    return ExitCode::Done;
}

} // namespace

Verb orderChangeVerb()
{
    return {.name = u"order change"_qs,
            .summary = u"Changes an order that is only placed"_qs,
            .description =
                    u"The file is a JSON object like {\"lines\":[{\"isbn\":"
                    "\"9785170800001\",\"quantity\":3}],\"note\":\"as a gift\"}. The lines "
                    "are those it has afterwards; without lines they stay. What was reserved "
                    "is released, and it is priced anew."_qs,
            .options = {orderNumberOption(),
                        {u"--file"_qs, OptionSpec::Kind::Text, u"CHANGE.json"_qs,
                         u"The change; - for standard input."_qs}},
            .examples = {u"shopdesk order change LPZ-A1-000042-Q --file CHANGE.json"_qs},
            .run = run};
}

} // namespace shopdesk
