// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/PurchasingText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(delivery,
              context.read<DeliveryDetail>(deliveryByNumberOrId, arguments.text(u"NUMBER"_qs)));
    context.console().answer({{u"delivery"_qs, toJson(delivery)}}, deliveryText(delivery));
    return ExitCode::Done;
}

} // namespace

Verb deliveryShowVerb()
{
    return {.name = u"delivery show"_qs,
            .summary = u"Shows a delivery with its lines and how it differed from the order"_qs,
            .description = {},
            .options = {{u"NUMBER"_qs,
                         OptionSpec::Kind::Position,
                         {},
                         u"The delivery's number or id."_qs}},
            .examples = {u"shopdesk delivery show D-LPZ-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
