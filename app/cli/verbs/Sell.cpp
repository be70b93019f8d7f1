// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/JsonFile.h"
#include "app/cli/OrderLines.h"
#include "app/cli/OrderText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    if (!arguments.has(u"--file"_qs))
        return failUsage(u"argument_missing"_qs, u"--file"_qs,
                         {{u"what"_qs, u"--file"_qs}, {u"verb"_qs, u"sell"_qs}});
    SD_ASSIGN(sale, readJsonFile(arguments.text(u"--file"_qs)));
    SD_ASSIGN(lines, commandLines(sale.value(u"lines")));
    sale.insert(u"lines"_qs, lines);
    SD_ASSIGN(result, context.carryOut(u"SellBooks"_qs, sale));
    context.console().answer(result, placedOrderText(result.value(u"order").toObject()) +
                                             u"\nChange: %1 (minor units)."_qs.arg(
                                                     result.value(u"change_minor").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb sellVerb()
{
    return {.name = u"sell"_qs,
            .summary = u"Sells over the counter in one step: placed, paid and handed over"_qs,
            .description =
                    u"The file is a JSON object like {\"shop\":\"LPZ\", \"customer\":null, "
                    "\"coupon\":null, \"lines\":[{\"isbn\":\"9785170800001\", \"quantity\":1, "
                    "\"discount_bp\":500}], \"total_minor\":475, \"tenders\":[{\"kind\":\"cash\", "
                    "\"given_minor\":500}]}. The total is what the customer was told; if it is not "
                    "what the sale comes to, nothing is sold and the right one is named. A "
                    "discount "
                    "is a rate (discount_bp, hundredths of a percent) or an amount "
                    "(discount_minor), "
                    "on a line or on the whole."_qs,
            .options = {{u"--file"_qs, OptionSpec::Kind::Text, u"SALE.json"_qs,
                         u"The sale; - for standard input."_qs}},
            .examples = {u"shopdesk sell --file SALE.json --sign-in staff"_qs},
            .run = run};
}

} // namespace shopdesk
