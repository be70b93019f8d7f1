// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/PurchasingText.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

const QList<std::pair<QString, QString>> kFields{{u"--shop"_qs, u"shop"_qs},
                                                 {u"--supplier"_qs, u"supplier"_qs},
                                                 {u"--order"_qs, u"purchase_order"_qs},
                                                 {u"--reference"_qs, u"reference"_qs},
                                                 {u"--note"_qs, u"note"_qs}};

tl::unexpected<Error> missing(const QString &what)
{
    return failUsage(u"argument_missing"_qs, {},
                     {{u"what"_qs, what}, {u"verb"_qs, u"stock receive"_qs}});
}

Result<QJsonObject> fromOptions(const Arguments &arguments)
{
    const auto quantity = arguments.number(u"--quantity"_qs);
    if (!arguments.has(u"--book"_qs) || !quantity)
        return missing(u"--file, or --book with --quantity,"_qs);
    const QJsonObject line{{u"book"_qs, arguments.text(u"--book"_qs)}, {u"quantity"_qs, *quantity}};
    return QJsonObject{{u"lines"_qs, QJsonArray{line}}};
}

QString saidOf(const QJsonObject &result)
{
    return u"Received %1 copies as %2."_qs.arg(result.value(u"copies").toInteger())
                   .arg(result.value(u"number").toString()) +
           differencesText(result);
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(delivery, arguments.has(u"--file"_qs) ? readBookLines(arguments.text(u"--file"_qs))
                                                    : fromOptions(arguments));
    for (const auto &[option, field] : kFields) {
        if (arguments.has(option))
            delivery.insert(field, arguments.text(option));
    }
    if (!delivery.contains(u"shop"))
        return missing(u"--shop"_qs);
    SD_ASSIGN(result, context.carryOut(u"ReceiveStock"_qs, delivery));
    context.console().answer(result, saidOf(result));
    return ExitCode::Done;
}

} // namespace

Verb stockReceiveVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"stock receive"_qs,
            .summary = u"Adds a delivery to the stock of a shop"_qs,
            .description =
                    u"A file holds {\"shop\":\"LPZ\", \"supplier\":\"KNV\", "
                    "\"purchase_order\":\"P-LPZ-A1-000042-Q\", \"reference\":\"LS 4711\", "
                    "\"note\":\"\", \"lines\":[{\"isbn\":\"9785170800001\", \"quantity\":3, "
                    "\"unit_cost_minor\":900, \"damaged\":1, \"return_by\":\"2026-09-30\"}]}; all "
                    "but the lines may be left out. What came beyond an order, or did not, or "
                    "damaged, is said."_qs,
            .options = {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"The shop's code or id."_qs},
                        {u"--book"_qs, Kind::Text, u"ISBN"_qs, u"The one book that came."_qs},
                        {u"--quantity"_qs, Kind::Number, u"N"_qs, u"How many copies of it."_qs},
                        {u"--file"_qs, Kind::Text, u"FILE"_qs,
                         u"A delivery of several books; - for standard input."_qs},
                        {u"--supplier"_qs, Kind::Text, u"SUPPLIER"_qs, u"Who delivered it."_qs},
                        {u"--order"_qs, Kind::Text, u"NUMBER"_qs,
                         u"The purchase order that it is for."_qs},
                        {u"--reference"_qs, Kind::Text, u"TEXT"_qs,
                         u"Number of the supplier's delivery note."_qs},
                        {u"--note"_qs, Kind::Text, u"TEXT"_qs,
                         u"What should be known about it."_qs}},
            .examples = {u"shopdesk stock receive --shop LPZ --book 9785170800001 --quantity 3"_qs,
                         u"shopdesk stock receive --shop LPZ --order P-LPZ-A1-000042-Q --file "
                         "DELIVERY.json"_qs},
            .run = run};
}

} // namespace shopdesk
