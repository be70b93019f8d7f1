// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/PurchasingText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(order, context.read<PurchaseOrderDetail>(purchaseOrderByNumberOrId,
                                                       arguments.text(u"NUMBER"_qs)));
    context.console().answer({{u"purchase_order"_qs, toJson(order)}}, purchaseOrderText(order));
    return ExitCode::Done;
}

} // namespace

Verb purchaseShowVerb()
{
    return {.name = u"purchase show"_qs,
            .summary = u"Shows a purchase order with its lines and what came of them"_qs,
            .description = {},
            .options = {purchaseOrderOption()},
            .examples = {u"shopdesk purchase show P-LPZ-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
