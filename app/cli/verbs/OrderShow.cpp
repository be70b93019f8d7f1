// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Lookups.h"
#include "app/cli/OrderText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(order, context.read<OrderDetail>(orderByNumberOrId, arguments.text(u"NUMBER"_qs)));
    context.console().answer({{u"order"_qs, toJson(order)}}, orderText(order));
    return ExitCode::Done;
}

} // namespace

Verb orderShowVerb()
{
    return {.name = u"order show"_qs,
            .summary = u"Shows an order with its lines, payments and timeline"_qs,
            .description = {},
            .options = {{u"NUMBER"_qs,
                         OptionSpec::Kind::Position,
                         {},
                         u"The order's number or id."_qs}},
            .examples = {u"shopdesk order show LPZ-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
