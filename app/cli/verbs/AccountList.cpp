// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Accounts;
    if (arguments.has(u"--role"_qs))
        list.filters.push_back({u"role"_qs, arguments.text(u"--role"_qs)});
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    return printList(context, arguments, list,
                     {u"login"_qs, u"name"_qs, u"role"_qs, u"email"_qs, u"active"_qs});
}

} // namespace

Verb accountListVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"account list"_qs,
            .summary = u"Lists the accounts"_qs,
            .description = {},
            .options = withListOptions(
                    {{u"--role"_qs, Kind::Text, u"ROLE"_qs, u"Only those of this role."_qs},
                     {u"--search"_qs, Kind::Text, u"TEXT"_qs,
                      u"Only those with this text in login, name or e-mail."_qs}}),
            .examples = {u"shopdesk account list --role staff"_qs},
            .run = run};
}

} // namespace shopdesk
