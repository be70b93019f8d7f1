// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Activity;
    if (arguments.has(u"--actor"_qs))
        list.filters.push_back({u"actor"_qs, arguments.text(u"--actor"_qs).toLower()});
    if (arguments.has(u"--kind"_qs))
        list.filters.push_back({u"kind"_qs, arguments.text(u"--kind"_qs)});
    return printList(context, arguments, list,
                     {u"at"_qs, u"actor"_qs, u"kind"_qs, u"shop"_qs, u"subject"_qs, u"device"_qs});
}

} // namespace

Verb activityVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"activity"_qs,
            .summary = u"Lists who did what, when, on which device"_qs,
            .description = {},
            .options = withListOptions(
                    {{u"--actor"_qs, Kind::Text, u"LOGIN"_qs, u"Of this account."_qs},
                     {u"--kind"_qs, Kind::Text, u"KIND"_qs,
                      u"Of this kind of command, such as PlaceOrder."_qs}}),
            .examples = {u"shopdesk activity --actor staff --limit 20"_qs},
            .run = run};
}

} // namespace shopdesk
