// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SupplierOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    return stepSupplierReturn(
            context, arguments, u"AuthoriseSupplierReturn"_qs,
            {{u"authorisation"_qs, arguments.text(u"--authorisation"_qs, u""_qs)}});
}

} // namespace

Verb supplierReturnAuthoriseVerb()
{
    return {.name = u"supplier-return authorise"_qs,
            .summary = u"Records that the supplier agreed to a return"_qs,
            .description = {},
            .options = {supplierReturnNumberOption(),
                        {u"--authorisation"_qs, OptionSpec::Kind::Text, u"TEXT"_qs,
                         u"Their number for it."_qs}},
            .examples = {u"shopdesk supplier-return authorise R-LPZ-A1-000042-Q --authorisation "
                         "RA-77"_qs},
            .run = run};
}

} // namespace shopdesk
