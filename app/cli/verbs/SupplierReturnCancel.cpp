// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SupplierOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    return stepSupplierReturn(context, arguments, u"CancelSupplierReturn"_qs,
                              {{u"note"_qs, arguments.text(u"--note"_qs, u""_qs)}});
}

} // namespace

Verb supplierReturnCancelVerb()
{
    return {.name = u"supplier-return cancel"_qs,
            .summary = u"Gives up a return that was not sent"_qs,
            .description = {},
            .options = {supplierReturnNumberOption(),
                        {u"--note"_qs, OptionSpec::Kind::Text, u"TEXT"_qs, u"Why."_qs}},
            .examples =
                    {u"shopdesk supplier-return cancel R-LPZ-A1-000042-Q --note \"All sold\""_qs},
            .run = run};
}

} // namespace shopdesk
