// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/SupplierOptions.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

const auto kName = QStringLiteral("supplier-return create");

Result<QJsonObject> fieldsOf(const Arguments &arguments)
{
    if (arguments.has(u"--file"_qs))
        return readBookLines(arguments.text(u"--file"_qs));
    for (const auto &needed : {u"--book"_qs, u"--quantity"_qs, u"--reason"_qs}) {
        if (!arguments.has(needed))
            return supplierPartMissing(needed, kName);
    }
    QJsonObject line{{u"book"_qs, arguments.text(u"--book"_qs)},
                     {u"quantity"_qs, arguments.number(u"--quantity"_qs).value_or(0)},
                     {u"reason"_qs, arguments.text(u"--reason"_qs)}};
    if (const auto cost = arguments.number(u"--unit-cost"_qs))
        line.insert(u"unit_cost_minor"_qs, *cost);
    return QJsonObject{{u"lines"_qs, QJsonArray{line}}};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(fields, fieldsOf(arguments));
    for (const auto &name : {u"supplier"_qs, u"shop"_qs, u"note"_qs}) {
        if (arguments.has(u"--"_qs + name))
            fields.insert(name, arguments.text(u"--"_qs + name));
    }
    if (!fields.contains(u"supplier"))
        return supplierPartMissing(u"--supplier"_qs, kName);
    if (!fields.contains(u"shop"))
        return supplierPartMissing(u"--shop"_qs, kName);
    SD_ASSIGN(result, context.carryOut(u"CreateSupplierReturn"_qs, fields));
    context.console().answer(result, u"Requested %1."_qs.arg(result.value(u"number").toString()));
    return ExitCode::Done;
}

} // namespace

Verb supplierReturnCreateVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = kName,
            .summary = u"Asks a supplier to take copies back"_qs,
            .description =
                    u"They stay in the stock until they are sent. A file holds "
                    "{\"supplier\":\"KNV\",\"shop\":\"LPZ\",\"note\":\"\",\"lines\":"
                    "[{\"isbn\":\"9785170800001\",\"quantity\":3,\"reason\":\"unsold\"}]}."_qs,
            .options =
                    {{u"--supplier"_qs, Kind::Text, u"SUPPLIER"_qs, u"Code or id."_qs},
                     {u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"The shop that has them."_qs},
                     {u"--book"_qs, Kind::Text, u"ISBN"_qs, u"The one book."_qs},
                     {u"--quantity"_qs, Kind::Number, u"N"_qs, u"How many copies of it."_qs},
                     {u"--reason"_qs, Kind::Text, u"REASON"_qs,
                      u"unsold, damaged, wrong or recalled."_qs},
                     {u"--unit-cost"_qs, Kind::Number, u"MINOR"_qs,
                      u"What is asked back for a copy, in minor units; without it, what one cost "
                      "last."_qs},
                     {u"--file"_qs, Kind::Text, u"FILE"_qs,
                      u"Several books; - for standard input."_qs},
                     {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"What should be known about it."_qs}},
            .examples = {u"shopdesk supplier-return create --supplier KNV --shop LPZ --book "
                         "9785170800001 --quantity 3 --reason unsold"_qs},
            .run = run};
}

} // namespace shopdesk
