// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SupplierOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    return stepSupplierReturn(context, arguments, u"SendSupplierReturn"_qs, {});
}

} // namespace

Verb supplierReturnSendVerb()
{
    return {.name = u"supplier-return send"_qs,
            .summary = u"Takes the copies of a return out of the stock"_qs,
            .description = u"Refused when not enough of them are there and free."_qs,
            .options = {supplierReturnNumberOption()},
            .examples = {u"shopdesk supplier-return send R-LPZ-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
