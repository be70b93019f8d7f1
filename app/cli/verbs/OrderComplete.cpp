// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OrderStep.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    return stepOrder(context, arguments, u"CompleteOrder"_qs, {});
}

} // namespace

Verb orderCompleteVerb()
{
    return {.name = u"order complete"_qs,
            .summary = u"Closes an order in which nothing is left to do"_qs,
            .description = {},
            .options = {orderNumberOption()},
            .examples = {u"shopdesk order complete LPZ-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
