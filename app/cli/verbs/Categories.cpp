// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "db/queries/CategoryQueries.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

QString asText(const std::vector<CategoryNode> &tree)
{
    TextTable table;
    table.addColumn(u"category"_qs);
    table.addColumn(u"code"_qs);
    table.addColumn(u"level"_qs, TextTable::Side::Right);
    table.addColumn(u"books"_qs, TextTable::Side::Right);
    table.addColumn(u"with subtree"_qs, TextTable::Side::Right);
    for (const auto &node : tree)
        table.addRow({QString(node.level * 2, u' ') + node.name, node.code,
                      QString::number(node.level), QString::number(node.bookCount),
                      QString::number(node.subtreeCount)});
    return table.toString();
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto limit = arguments.number(u"--limit"_qs).value_or(0);
    if (limit < 0)
        return failUsage(u"number_out_of_range"_qs, u"--limit"_qs);
    SD_ASSIGN(connection, context.connection());
    SD_ASSIGN(person, context.person());
    Transaction reading(*connection, Transaction::Mode::Read);
    SD_ASSIGN(tree, categoryTree(reading, person.scope));
    const qint64 total = std::ssize(tree);
    if (limit > 0 && limit < total)
        tree.erase(tree.begin() + limit, tree.end());
    auto json = toJson(tree);
    json.insert(u"total"_qs, QJsonValue(total));
    context.console().answer(json, asText(tree) + u"\n%1 of %2"_qs.arg(tree.size()).arg(total));
    return ExitCode::Done;
}

} // namespace

Verb categoriesVerb()
{
    return {.name = u"categories"_qs,
            .summary = u"Shows the tree of categories with the number of books in each"_qs,
            .description = {},
            .options = {{u"--limit"_qs, OptionSpec::Kind::Number, u"N"_qs,
                         u"At most so many rows. Default: all."_qs}},
            .examples = {u"shopdesk categories"_qs},
            .run = run};
}

} // namespace shopdesk
