// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Shops;
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    return printList(
            context, arguments, list,
            {u"code"_qs, u"name"_qs, u"city"_qs, u"country"_qs, u"time_zone"_qs, u"active"_qs});
}

} // namespace

Verb shopsVerb()
{
    return {.name = u"shops"_qs,
            .summary = u"Lists the shops"_qs,
            .description = {},
            .options = withListOptions({{u"--search"_qs, OptionSpec::Kind::Text, u"TEXT"_qs,
                                         u"Only those with this text in name, code or city."_qs}}),
            .examples = {u"shopdesk shops --sort city"_qs},
            .run = run};
}

} // namespace shopdesk
