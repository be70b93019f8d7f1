// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OrderStep.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    return stepOrder(context, arguments, u"CancelOrder"_qs,
                     {{u"reason"_qs, arguments.text(u"--reason"_qs)}});
}

} // namespace

Verb orderCancelVerb()
{
    return {.name = u"order cancel"_qs,
            .summary = u"Cancels a placed order and releases its copies"_qs,
            .description = u"An order that was paid is not cancelled but returned."_qs,
            .options = {orderNumberOption(),
                        {u"--reason"_qs, OptionSpec::Kind::Text, u"TEXT"_qs, u"Why."_qs}},
            .examples = {u"shopdesk order cancel LPZ-A1-000042-Q --reason \"wrong edition\""_qs},
            .run = run};
}

} // namespace shopdesk
