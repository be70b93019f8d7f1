// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"

#include "app/cli/JsonFile.h"
#include "db/domain/Money.h"
#include "db/queries/BookQueries.h"
#include "db/queries/ShopQueries.h"
#include "db/queries/SupplierQueries.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

using Kind = OptionSpec::Kind;

Result<QDate> dayOf(const Arguments &arguments, const QString &option)
{
    const auto text = arguments.text(option);
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return failUsage(u"date_malformed"_qs, option, {{u"given"_qs, text.left(60)}});
    return date;
}

Result<QJsonObject> oneLine(CliContext &context, const Arguments &arguments, const QString &verb)
{
    const auto quantity = arguments.number(u"--quantity"_qs);
    if (!quantity)
        return purchasePartMissing(u"--quantity"_qs, verb);
    QJsonObject line{{u"book"_qs, arguments.text(u"--book"_qs)}, {u"quantity"_qs, *quantity}};
    if (arguments.has(u"--cost"_qs)) {
        SD_ASSIGN(workspace, context.workspace());
        const auto cost = Money::parse(arguments.text(u"--cost"_qs), workspace.currency);
        if (!cost)
            return failUsage(cost.error().reason, u"--cost"_qs);
        line.insert(u"unit_cost_minor"_qs, cost->minor());
    }
    return line;
}

} // namespace

OptionSpec purchaseOrderOption()
{
    return {u"NUMBER"_qs, Kind::Position, {}, u"The purchase order's number or id."_qs};
}

std::vector<OptionSpec> withPurchaseLines(std::vector<OptionSpec> own)
{
    own.push_back({u"--book"_qs, Kind::Text, u"ISBN"_qs, u"The one book."_qs});
    own.push_back({u"--quantity"_qs, Kind::Number, u"N"_qs, u"How many copies of it."_qs});
    own.push_back(
            {u"--cost"_qs, Kind::Text, u"AMOUNT"_qs, u"Purchase price of one, like 9.50."_qs});
    own.push_back({u"--file"_qs, Kind::Text, u"FILE"_qs,
                   u"Several books: {\"lines\":[{\"isbn\":\"9785170800001\",\"quantity\":3,"
                   "\"unit_cost_minor\":950}]}; - for standard input."_qs});
    own.push_back({u"--expected"_qs, Kind::Text, u"DATE"_qs, u"When they should come."_qs});
    own.push_back({u"--note"_qs, Kind::Text, u"TEXT"_qs, u"What should be known about it."_qs});
    return own;
}

Result<QJsonObject> readBookLines(const QString &path)
{
    SD_ASSIGN(fields, readJsonFile(path));
    QJsonArray lines;
    for (const auto &each : fields.value(u"lines").toArray()) {
        auto line = each.toObject();
        if (!line.contains(u"quantity"))
            return fail(ErrorKind::Invalid, u"field_missing"_qs, u"lines.quantity"_qs);
        if (line.contains(u"isbn"))
            line.insert(u"book"_qs, line.take(u"isbn"));
        lines.append(line);
    }
    fields.insert(u"lines"_qs, lines);
    return fields;
}

Result<void> addPurchaseFields(CliContext &context, const Arguments &arguments, const QString &verb,
                               QJsonObject &fields)
{
    if (arguments.has(u"--file"_qs)) {
        SD_ASSIGN(read, readBookLines(arguments.text(u"--file"_qs)));
        for (auto field = read.begin(); field != read.end(); ++field)
            fields.insert(field.key(), field.value());
    } else if (arguments.has(u"--book"_qs)) {
        SD_ASSIGN(line, oneLine(context, arguments, verb));
        fields.insert(u"lines"_qs, QJsonArray{line});
    }
    if (arguments.has(u"--expected"_qs)) {
        SD_ASSIGN(date, dayOf(arguments, u"--expected"_qs));
        fields.insert(u"expected_on"_qs, date.toString(Qt::ISODate));
    }
    if (arguments.has(u"--note"_qs))
        fields.insert(u"note"_qs, arguments.text(u"--note"_qs));
    return {};
}

tl::unexpected<Error> purchasePartMissing(const QString &what, const QString &verb)
{
    return failUsage(u"argument_missing"_qs, {}, {{u"what"_qs, what}, {u"verb"_qs, verb}});
}

std::vector<OptionSpec> withPurchaseFilters(std::vector<OptionSpec> own)
{
    own.push_back({u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"For this shop."_qs});
    own.push_back({u"--supplier"_qs, Kind::Text, u"SUPPLIER"_qs, u"Of this supplier."_qs});
    own.push_back({u"--book"_qs, Kind::Text, u"ISBN"_qs, u"With this book in them."_qs});
    own.push_back({u"--search"_qs, Kind::Text, u"TEXT"_qs, u"By number or supplier."_qs});
    own.push_back({u"--totals"_qs, Kind::Flag, {}, u"Copies and cost of all that fit, too."_qs});
    return own;
}

Result<void> addPurchaseFilters(CliContext &context, const Arguments &arguments,
                                std::vector<FilterValue> &filters)
{
    if (arguments.has(u"--shop"_qs)) {
        SD_ASSIGN(shop, context.read<ShopId>(findShop, arguments.text(u"--shop"_qs)));
        filters.push_back({u"shop"_qs, shop.toString()});
    }
    if (arguments.has(u"--supplier"_qs)) {
        SD_ASSIGN(supplier,
                  context.read<SupplierId>(findSupplier, arguments.text(u"--supplier"_qs)));
        filters.push_back({u"supplier"_qs, supplier.toString()});
    }
    if (arguments.has(u"--book"_qs)) {
        SD_ASSIGN(book, context.read<BookId>(findBook, arguments.text(u"--book"_qs)));
        filters.push_back({u"book"_qs, book.toString()});
    }
    if (arguments.has(u"--search"_qs))
        filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    return {};
}

Result<void> addDayFilter(const Arguments &arguments, const QString &option, const QString &key,
                          std::vector<FilterValue> &filters)
{
    if (!arguments.has(option))
        return {};
    SD_ASSIGN(date, dayOf(arguments, option));
    filters.push_back({key, date});
    return {};
}

} // namespace shopdesk
