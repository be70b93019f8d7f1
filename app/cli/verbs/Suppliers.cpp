// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Suppliers;
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    if (!arguments.has(u"--all"_qs))
        list.filters.push_back({u"active"_qs, true});
    return printList(context, arguments, list,
                     {u"code"_qs, u"name"_qs, u"contact"_qs, u"email"_qs, u"phone"_qs, u"city"_qs,
                      u"return_days"_qs});
}

} // namespace

Verb suppliersVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"suppliers"_qs,
            .summary = u"Lists those who deliver books, by name"_qs,
            .description = {},
            .options = withListOptions({{u"--search"_qs, Kind::Text, u"TEXT"_qs,
                                         u"Only those with this text in name or code."_qs},
                                        {u"--all"_qs, Kind::Flag, {}, u"Inactive ones, too."_qs}}),
            .examples = {u"shopdesk suppliers --search koch"_qs},
            .run = run};
}

} // namespace shopdesk
