// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SupplierOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

const auto kName = QStringLiteral("supplier-return credit");

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto credit = arguments.number(u"--amount"_qs);
    if (!credit)
        return supplierPartMissing(u"--amount"_qs, kName);
    return stepSupplierReturn(context, arguments, u"CreditSupplierReturn"_qs,
                              {{u"credit_minor"_qs, *credit},
                               {u"reference"_qs, arguments.text(u"--reference"_qs, u""_qs)}});
}

} // namespace

Verb supplierReturnCreditVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = kName,
            .summary = u"Records what the supplier paid back for a return"_qs,
            .description = {},
            .options = {supplierReturnNumberOption(),
                        {u"--amount"_qs, Kind::Number, u"MINOR"_qs,
                         u"What was credited, in minor units."_qs},
                        {u"--reference"_qs, Kind::Text, u"TEXT"_qs,
                         u"Number of the credit note."_qs}},
            .examples = {u"shopdesk supplier-return credit R-LPZ-A1-000042-Q --amount 4000 "
                         "--reference GS-12"_qs},
            .run = run};
}

} // namespace shopdesk
