// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(result, context.carryOut(u"SendPurchaseOrder"_qs,
                                       {{u"purchase_order"_qs, arguments.text(u"NUMBER"_qs)}}));
    context.console().answer(
            result, u"Sent %1: %2 copies are on order."_qs.arg(result.value(u"number").toString())
                            .arg(result.value(u"copies").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb purchaseSendVerb()
{
    return {.name = u"purchase send"_qs,
            .summary = u"Notes that a purchase order went to the supplier"_qs,
            .description =
                    u"Its copies are on order from then on; it cannot be changed any more."_qs,
            .options = {purchaseOrderOption()},
            .examples = {u"shopdesk purchase send P-LPZ-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
