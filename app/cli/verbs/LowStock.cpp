// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "db/domain/BusinessDate.h"
#include "db/queries/PurchasingQueries.h"
#include "db/queries/ShopQueries.h"
#include "db/queries/SupplierQueries.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

constexpr qint64 kWeeks = 4;
constexpr qint64 kMostWeeks = 520;
constexpr qsizetype kTitleWidth = 50;

struct Asked
{
    ShopDetail shop;
    std::optional<SupplierId> supplier;
    qint64 weeks = kWeeks;
};

Result<ShopDetail> shopByName(Transaction &transaction, const ReadScope &scope, const QString &name)
{
    SD_ASSIGN(shop, findShop(transaction, scope, name));
    return shopDetail(transaction, scope, shop);
}

Result<Asked> askedOf(CliContext &context, const Arguments &arguments)
{
    Asked asked;
    asked.weeks = arguments.number(u"--weeks"_qs).value_or(kWeeks);
    if (asked.weeks < 0 || asked.weeks > kMostWeeks)
        return failUsage(u"number_out_of_range"_qs, u"--weeks"_qs);
    if (arguments.has(u"--order"_qs) && !arguments.has(u"--supplier"_qs))
        return purchasePartMissing(u"--supplier"_qs, u"low-stock"_qs);
    SD_ASSIGN(shop, context.read<ShopDetail>(shopByName, arguments.text(u"SHOP"_qs)));
    asked.shop = shop;
    if (arguments.has(u"--supplier"_qs)) {
        SD_ASSIGN(supplier,
                  context.read<SupplierId>(findSupplier, arguments.text(u"--supplier"_qs)));
        asked.supplier = supplier;
    }
    return asked;
}

Result<std::vector<ReorderSuggestion>> suggestionsFor(CliContext &context, const Asked &asked)
{
    SD_ASSIGN(today, businessDate(context.clock().now(), asked.shop.timeZone));
    SD_ASSIGN(connection, context.connection());
    SD_ASSIGN(person, context.person());
    Transaction transaction(*connection, Transaction::Mode::Read);
    return reorderSuggestions(transaction, person.scope, asked.shop.id,
                              today.addDays(1 - 7 * asked.weeks), asked.supplier);
}

QJsonObject toJson(const std::vector<ReorderSuggestion> &suggestions)
{
    QJsonArray rows;
    for (const auto &each : suggestions)
        rows.append(
                QJsonObject{{u"isbn"_qs, each.code},
                            {u"title"_qs, each.title},
                            {u"available"_qs, each.available},
                            {u"reorder_level"_qs, each.reorderLevel},
                            {u"incoming"_qs, each.incoming},
                            {u"sold"_qs, each.sold},
                            {u"suggested"_qs, each.suggested},
                            {u"unit_cost_minor"_qs,
                             each.unitCostMinor ? QJsonValue(*each.unitCostMinor) : QJsonValue()}});
    return {{u"rows"_qs, rows}, {u"total"_qs, rows.size()}};
}

QString textOf(const std::vector<ReorderSuggestion> &suggestions, qint64 weeks)
{
    if (suggestions.empty())
        return u"Nothing needs to be ordered."_qs;
    TextTable table;
    table.addColumn(u"code"_qs);
    table.addColumn(u"title"_qs);
    for (const auto &heading : {u"available"_qs, u"level"_qs, u"on the way"_qs,
                                u"sold in %1 weeks"_qs.arg(weeks), u"to order"_qs})
        table.addColumn(heading, TextTable::Side::Right);
    for (const auto &each : suggestions)
        table.addRow({each.code, shortened(each.title, kTitleWidth),
                      QString::number(each.available), QString::number(each.reorderLevel),
                      QString::number(each.incoming), QString::number(each.sold),
                      QString::number(each.suggested)});
    if (suggestions.size() < size_t(kMostSuggestions))
        return table.toString();
    return table.toString() +
           u"\nThese are the first %1; order them to see the next."_qs.arg(kMostSuggestions);
}

Result<QJsonObject> order(CliContext &context, const Asked &asked,
                          const std::vector<ReorderSuggestion> &suggestions)
{
    QJsonArray lines;
    for (const auto &each : suggestions) {
        QJsonObject line{{u"book"_qs, each.book.toString()}, {u"quantity"_qs, each.suggested}};
        if (each.unitCostMinor)
            line.insert(u"unit_cost_minor"_qs, *each.unitCostMinor);
        lines.append(line);
    }
    return context.carryOut(u"CreatePurchaseOrder"_qs,
                            {{u"supplier"_qs, asked.supplier->toString()},
                             {u"shop"_qs, asked.shop.id.toString()},
                             {u"lines"_qs, lines},
                             {u"note"_qs, QString()}});
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(asked, askedOf(context, arguments));
    SD_ASSIGN(suggestions, suggestionsFor(context, asked));
    auto json = toJson(suggestions);
    auto text = textOf(suggestions, asked.weeks);
    if (arguments.has(u"--order"_qs) && !suggestions.empty()) {
        SD_ASSIGN(made, order(context, asked, suggestions));
        json.insert(u"order"_qs, made);
        text += u"\nDraft %1."_qs.arg(made.value(u"number").toString());
    }
    context.console().answer(json, text);
    return ExitCode::Done;
}

} // namespace

Verb lowStockVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"low-stock"_qs,
            .summary = u"Says which books a shop should order, and how many copies of each"_qs,
            .description = u"As many as bring what is available, with what is on its way, to the "
                           "reorder level and what was sold in the weeks before on top."_qs,
            .options = {{u"SHOP"_qs, Kind::Position, {}, u"The shop's code or id."_qs},
                        {u"--weeks"_qs, Kind::Number, u"N"_qs,
                         u"Sales of so many weeks are made good, too. Default: 4."_qs},
                        {u"--supplier"_qs, Kind::Text, u"SUPPLIER"_qs,
                         u"Only what this supplier has delivered before."_qs},
                        {u"--order"_qs,
                         Kind::Flag,
                         {},
                         u"Writes the purchase order, a draft, and says its number; with "
                         "--supplier."_qs}},
            .examples = {u"shopdesk low-stock LPZ --weeks 8"_qs,
                         u"shopdesk low-stock LPZ --supplier KNV --order"_qs},
            .run = run};
}

} // namespace shopdesk
