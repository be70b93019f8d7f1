// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "db/queries/CustomerQueries.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

using Groups = std::vector<CustomerGroup>;

Result<Groups> load(Transaction &transaction, const ReadScope &scope, const QString &)
{
    return customerGroups(transaction, scope);
}

Result<ExitCode> run(CliContext &context, const Arguments &)
{
    SD_ASSIGN(groups, context.read<Groups>(load, {}));
    QJsonArray rows;
    TextTable table;
    table.addColumn(u"name"_qs);
    table.addColumn(u"customers"_qs, TextTable::Side::Right);
    for (const auto &group : groups) {
        rows.append(QJsonObject{{u"id"_qs, group.id.toString()},
                                {u"name"_qs, group.name},
                                {u"customers"_qs, group.members}});
        table.addRow({group.name, QString::number(group.members)});
    }
    context.console().answer({{u"rows"_qs, rows}, {u"total"_qs, qint64(groups.size())}},
                             table.toString());
    return ExitCode::Done;
}

} // namespace

Verb customerGroupsVerb()
{
    return {.name = u"customer groups"_qs,
            .summary = u"Lists the groups of customers"_qs,
            .description = u"Groups are made by 'shopdesk customer group-create'."_qs,
            .options = {},
            .examples = {u"shopdesk customer groups"_qs},
            .run = run};
}

} // namespace shopdesk
