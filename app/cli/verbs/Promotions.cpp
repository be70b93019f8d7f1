// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Promotions;
    if (!arguments.has(u"--all"_qs))
        list.filters.push_back({u"active"_qs, true});
    if (arguments.has(u"--on"_qs))
        list.filters.push_back({u"on"_qs, arguments.text(u"--on"_qs)});
    return printList(context, arguments, list,
                     {u"name"_qs, u"kind"_qs, u"percent"_qs, u"amount"_qs, u"starts_on"_qs,
                      u"ends_on"_qs, u"priority"_qs, u"coupons"_qs, u"active"_qs});
}

} // namespace

Verb promotionsVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"promotions"_qs,
            .summary = u"Lists promotions in the order in which they are applied"_qs,
            .description = {},
            .options = withListOptions(
                    {{u"--on"_qs, Kind::Text, u"DATE"_qs, u"Only those whose dates include it."_qs},
                     {u"--all"_qs, Kind::Flag, {}, u"Those that were ended, too."_qs}}),
            .examples = {u"shopdesk promotions --on 2026-12-24"_qs},
            .run = run};
}

} // namespace shopdesk
