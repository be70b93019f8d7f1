// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OrderStep.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    return stepOrder(context, arguments, u"HandOverOrder"_qs, {});
}

} // namespace

Verb orderHandOverVerb()
{
    return {.name = u"order hand-over"_qs,
            .summary = u"Gives a paid order over the counter, or sends it"_qs,
            .description = {},
            .options = {orderNumberOption()},
            .examples = {u"shopdesk order hand-over LPZ-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
