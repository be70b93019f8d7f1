// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SupplierOptions.h"

#include "db/queries/ShopQueries.h"
#include "db/queries/SupplierQueries.h"

namespace shopdesk {

namespace {

using Kind = OptionSpec::Kind;

std::vector<OptionSpec> textOptions()
{
    return {{u"--contact"_qs, Kind::Text, u"NAME"_qs, u"The person to ask for."_qs},
            {u"--email"_qs, Kind::Text, u"ADDRESS"_qs, u"E-mail address."_qs},
            {u"--phone"_qs, Kind::Text, u"NUMBER"_qs, u"Telephone number."_qs},
            {u"--street"_qs, Kind::Text, u"STREET"_qs, u"Street and house."_qs},
            {u"--city"_qs, Kind::Text, u"CITY"_qs, u"City."_qs},
            {u"--postcode"_qs, Kind::Text, u"CODE"_qs, u"Postal code."_qs},
            {u"--country"_qs, Kind::Text, u"CODE"_qs, u"Two letters: DE, RU."_qs},
            {u"--account-number"_qs, Kind::Text, u"NUMBER"_qs,
             u"The chain's number in their books."_qs},
            {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"For the house alone."_qs}};
}

} // namespace

std::vector<OptionSpec> withSupplierOptions(std::vector<OptionSpec> own)
{
    for (auto &option : textOptions())
        own.push_back(std::move(option));
    own.push_back({u"--return-days"_qs, Kind::Number, u"DAYS"_qs,
                   u"Unsold copies may go back within so many days of a delivery."_qs});
    return own;
}

QList<std::pair<QString, QString>> supplierTextFields()
{
    QList<std::pair<QString, QString>> fields;
    for (const auto &option : textOptions())
        fields.append({option.name.mid(2).replace(u'-', u'_'), option.name});
    return fields;
}

OptionSpec supplierReturnNumberOption()
{
    return {u"NUMBER"_qs, Kind::Position, {}, u"The return's number or id."_qs};
}

Result<ExitCode> stepSupplierReturn(CliContext &context, const Arguments &arguments,
                                    const QString &kind, QJsonObject fields)
{
    const auto number = arguments.text(u"NUMBER"_qs);
    fields.insert(u"supplier_return"_qs, number);
    SD_ASSIGN(result, context.carryOut(kind, fields));
    auto text = u"%1 is %2."_qs.arg(number, result.value(u"state").toString());
    if (result.contains(u"copies"))
        text += u" %1 copies left the stock."_qs.arg(result.value(u"copies").toInteger());
    if (result.contains(u"credit_minor"))
        text += u" Credited: %1 of %2 (minor units)."_qs.arg(
                QString::number(result.value(u"credit_minor").toInteger()),
                QString::number(result.value(u"asked_minor").toInteger()));
    context.console().answer(result, text);
    return ExitCode::Done;
}

Result<void> addShopFilter(CliContext &context, const Arguments &arguments,
                           std::vector<FilterValue> &filters)
{
    if (!arguments.has(u"--shop"_qs))
        return {};
    SD_ASSIGN(shop, context.read<ShopId>(findShop, arguments.text(u"--shop"_qs)));
    filters.push_back({u"shop"_qs, shop.toString()});
    return {};
}

Result<void> addSupplierFilter(CliContext &context, const Arguments &arguments,
                               std::vector<FilterValue> &filters)
{
    if (!arguments.has(u"--supplier"_qs))
        return {};
    SD_ASSIGN(supplier, context.read<SupplierId>(findSupplier, arguments.text(u"--supplier"_qs)));
    filters.push_back({u"supplier"_qs, supplier.toString()});
    return {};
}

tl::unexpected<Error> supplierPartMissing(const QString &what, const QString &verb)
{
    return failUsage(u"argument_missing"_qs, {}, {{u"what"_qs, what}, {u"verb"_qs, verb}});
}

} // namespace shopdesk
