// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/StocktakeText.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "db/queries/ListJson.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

Result<RowList> readLines(CliContext &context, const Arguments &arguments, StocktakeId stocktake)
{
    ListQuery list{.table = Table::StocktakeLines, .sort = u"title"_qs};
    list.filters.push_back({u"stocktake"_qs, stocktake.toString()});
    if (arguments.has(u"--differences"_qs))
        list.filters.push_back({u"differs"_qs, true});
    SD_ASSIGN(person, context.person());
    list.scope = person.scope;
    SD_ASSIGN(connection, context.connection());
    return readRows(*connection, list, std::nullopt);
}

QString linesText(const RowList &lines)
{
    const auto &spec = tableSpec(Table::StocktakeLines);
    TextTable table;
    const QStringList shown{u"code"_qs,     u"title"_qs,    u"shelf"_qs, u"counted"_qs,
                            u"expected"_qs, u"variance"_qs, u"moved"_qs};
    for (const auto &key : shown)
        table.addColumn(key, spec.column(key)->kind == ColumnKind::Integer ? TextTable::Side::Right
                                                                           : TextTable::Side::Left);
    for (const auto &row : lines.rows) {
        QStringList cells;
        for (const auto &key : shown) {
            const auto &value = row.values.at(static_cast<std::size_t>(spec.columnIndex(key)));
            if (spec.column(key)->kind == ColumnKind::Bool)
                cells.append(value.toBool() ? u"moved"_qs : QString());
            else
                cells.append(shortened(value.toString(), 40));
        }
        table.addRow(cells);
    }
    return table.toString();
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(stocktake,
              context.read<StocktakeDetail>(stocktakeByNumberOrId, arguments.text(u"NUMBER"_qs)));
    SD_ASSIGN(workspace, context.workspace());
    auto json = toJson(stocktake);
    auto text = stocktakeText(stocktake, workspace.currency);
    if (arguments.has(u"--lines"_qs) || arguments.has(u"--differences"_qs)) {
        SD_ASSIGN(lines, readLines(context, arguments, stocktake.id));
        QJsonArray rows;
        for (const auto &row : lines.rows)
            rows.append(shopdesk::toJson(tableSpec(Table::StocktakeLines), row));
        json.insert(u"lines"_qs, rows);
        text += linesText(lines);
    }
    context.console().answer({{u"stocktake"_qs, json}}, text.trimmed());
    return ExitCode::Done;
}

} // namespace

Verb stocktakeShowVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"stocktake show"_qs,
            .summary = u"Shows how far a stocktake is, and what posting it does"_qs,
            .description = u"While books are counted again, what their first count was is told to "
                           "nobody."_qs,
            .options = {stocktakeNumberOption(),
                        {u"--lines"_qs, Kind::Flag, {}, u"Also every book that was counted."_qs},
                        {u"--differences"_qs,
                         Kind::Flag,
                         {},
                         u"Also the books that differ, or moved while they were counted."_qs}},
            .examples = {u"shopdesk stocktake show S-LPZ-A1-000004-X --differences"_qs},
            .run = run};
}

} // namespace shopdesk
