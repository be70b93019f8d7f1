// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Vouchers;
    if (arguments.has(u"--owed"_qs))
        list.filters.push_back({u"owed"_qs, true});
    return printList(context, arguments, list,
                     {u"code"_qs, u"balance"_qs, u"created_at"_qs, u"expires_on"_qs, u"active"_qs,
                      u"customer"_qs});
}

} // namespace

Verb vouchersVerb()
{
    return {.name = u"vouchers"_qs,
            .summary = u"Lists vouchers with what is left on each"_qs,
            .description = {},
            .options = withListOptions({{u"--owed"_qs,
                                         OptionSpec::Kind::Flag,
                                         {},
                                         u"Only those with money left on them."_qs}}),
            .examples = {u"shopdesk vouchers --owed --sort -balance"_qs},
            .run = run};
}

} // namespace shopdesk
