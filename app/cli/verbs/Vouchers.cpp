// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/queries/VoucherQueries.h"

namespace shopdesk {

namespace {

Result<void> addState(CliContext &context, const Arguments &arguments, ListQuery &list)
{
    if (!arguments.has(u"--state"_qs))
        return {};
    const auto given = arguments.text(u"--state"_qs);
    const auto standing = voucherStandingFromName(given);
    if (!standing)
        return failUsage(u"state_unknown"_qs, u"--state"_qs,
                         {{u"given"_qs, given.left(60)},
                          {u"possible"_qs, voucherStandingNames().join(u", "_qs)}});
    for (auto &filter : voucherFilters(*standing, context.clock().now().date()))
        list.filters.push_back(std::move(filter));
    return {};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Vouchers;
    SD_TRY(addState(context, arguments, list));
    if (arguments.has(u"--owed"_qs))
        list.filters.push_back({u"owed"_qs, true});
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    return printList(context, arguments, list,
                     {u"code"_qs, u"balance"_qs, u"created_at"_qs, u"expires_on"_qs, u"active"_qs,
                      u"customer"_qs});
}

} // namespace

Verb vouchersVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"vouchers"_qs,
            .summary = u"Lists vouchers with what is left on each"_qs,
            .description = {},
            .options = withListOptions(
                    {{u"--search"_qs, Kind::Text, u"TEXT"_qs,
                      u"Part of the code, or of the customer's name."_qs},
                     {u"--state"_qs, Kind::Text, u"STATE"_qs,
                      u"usable, expired (with money left), used_up or withdrawn."_qs},
                     {u"--owed"_qs, Kind::Flag, {}, u"Only those with money left on them."_qs},
                     {u"--totals"_qs, Kind::Flag, {}, u"Also what is owed on all of them."_qs}}),
            .examples = {u"shopdesk vouchers --owed --sort -balance"_qs,
                         u"shopdesk vouchers --state expired --totals"_qs},
            .run = run};
}

} // namespace shopdesk
