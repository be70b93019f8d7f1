// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/queries/CustomerQueries.h"

namespace shopdesk {

namespace {

Result<CustomerGroupId> findGroup(Transaction &transaction, const ReadScope &scope,
                                  const QString &name)
{
    SD_ASSIGN(groups, customerGroups(transaction, scope));
    for (const auto &group : groups) {
        if (group.id.toString() == name.toLower() || group.name == name)
            return group.id;
    }
    return fail(ErrorKind::NotFound, u"customer_group_unknown"_qs, u"group"_qs,
                {{u"name"_qs, name}});
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Customers;
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    if (arguments.has(u"--group"_qs)) {
        SD_ASSIGN(group, context.read<CustomerGroupId>(findGroup, arguments.text(u"--group"_qs)));
        list.filters.push_back({u"group"_qs, group.toString()});
    }
    if (!arguments.has(u"--all"_qs))
        list.filters.push_back({u"active"_qs, true});
    return printList(context, arguments, list,
                     {u"number"_qs, u"name"_qs, u"email"_qs, u"phone"_qs, u"city"_qs, u"login"_qs});
}

} // namespace

Verb customersVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"customers"_qs,
            .summary = u"Lists customers by name"_qs,
            .description = u"A phone number is found however it is grouped."_qs,
            .options = withListOptions(
                    {{u"--search"_qs, Kind::Text, u"TEXT"_qs,
                      u"Only those with these words in name, e-mail, phone or number."_qs},
                     {u"--group"_qs, Kind::Text, u"GROUP"_qs, u"Only those of this group."_qs},
                     {u"--all"_qs, Kind::Flag, {}, u"Inactive and merged ones, too."_qs}}),
            .examples = {u"shopdesk customers --search \"0341 1234\""_qs,
                         u"shopdesk customers --group Schools --json"_qs},
            .run = run};
}

} // namespace shopdesk
