// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    QJsonObject fields;
    SD_TRY(addPurchaseFields(context, arguments, u"purchase create"_qs, fields));
    for (const auto &name : {u"supplier"_qs, u"shop"_qs}) {
        const auto option = u"--"_qs + name;
        if (arguments.has(option))
            fields.insert(name, arguments.text(option));
        if (!fields.contains(name))
            return purchasePartMissing(option, u"purchase create"_qs);
    }
    if (!fields.contains(u"lines"))
        return purchasePartMissing(u"--file, or --book with --quantity,"_qs, u"purchase create"_qs);
    SD_ASSIGN(result, context.carryOut(u"CreatePurchaseOrder"_qs, fields));
    context.console().answer(result, u"Draft %1."_qs.arg(result.value(u"number").toString()));
    return ExitCode::Done;
}

} // namespace

Verb purchaseCreateVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"purchase create"_qs,
            .summary = u"Writes a purchase order; it is a draft until it is sent"_qs,
            .description = u"A file may hold the other fields, too: {\"supplier\":\"KNV\","
                           "\"shop\":\"LPZ\",\"expected_on\":\"2026-04-01\",\"note\":\"\","
                           "\"lines\":[...]}."_qs,
            .options = withPurchaseLines(
                    {{u"--supplier"_qs, Kind::Text, u"SUPPLIER"_qs,
                      u"The supplier's code or id."_qs},
                     {u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"The shop that gets the books."_qs}}),
            .examples =
                    {u"shopdesk purchase create --supplier KNV --shop LPZ --book 9785170800001 "
                     "--quantity 5 --cost 9.50"_qs,
                     u"shopdesk purchase create --supplier KNV --shop LPZ --file ORDER.json"_qs},
            .run = run};
}

} // namespace shopdesk
