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
                         {{u"what"_qs, u"--file"_qs}, {u"verb"_qs, u"order place"_qs}});
    SD_ASSIGN(order, readJsonFile(arguments.text(u"--file"_qs)));
    SD_ASSIGN(lines, commandLines(order.value(u"lines")));
    order.insert(u"lines"_qs, lines);
    SD_ASSIGN(result, context.carryOut(u"PlaceOrder"_qs, order));
    context.console().answer(result, placedOrderText(result.value(u"order").toObject()));
    return ExitCode::Done;
}

} // namespace

Verb orderPlaceVerb()
{
    return {.name = u"order place"_qs,
            .summary = u"Places an order: reserves the copies of all lines, or refuses as a "
                       "whole"_qs,
            .description = u"The file is a JSON object like {\"shop\":\"LPZ\",\"customer\":null,"
                           "\"coupon\":null,\"lines\":[{\"isbn\":\"9785170800001\","
                           "\"quantity\":2}]}; channel (till, pickup, delivery), note and, for a "
                           "delivery, delivery with name, street, postcode, city and country may "
                           "be added; without it the address in the customer's record is taken. "
                           "When the server breaks off, repeat it with the --op that the "
                           "message names: it is not placed twice."_qs,
            .options = {{u"--file"_qs, OptionSpec::Kind::Text, u"ORDER.json"_qs,
                         u"The order; - for standard input."_qs}},
            .examples = {u"shopdesk order place --file ORDER.json --sign-in staff"_qs},
            .run = run};
}

} // namespace shopdesk
