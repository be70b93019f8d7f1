// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SupplierOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

const auto kName = QStringLiteral("supplier edit");

QJsonObject wanted(const QJsonValue &value)
{
    return {{u"new"_qs, value}};
}

QJsonObject changesOf(const Arguments &arguments)
{
    QJsonObject changes;
    const QList<std::pair<QString, QString>> names{{u"code"_qs, u"--code"_qs},
                                                   {u"name"_qs, u"--name"_qs}};
    for (const auto &[field, option] : names + supplierTextFields()) {
        if (arguments.has(option))
            changes.insert(field, wanted(arguments.text(option, u""_qs)));
    }
    if (arguments.has(u"--no-returns"_qs))
        changes.insert(u"return_days"_qs, wanted(QJsonValue::Null));
    else if (const auto days = arguments.number(u"--return-days"_qs))
        changes.insert(u"return_days"_qs, wanted(*days));
    if (arguments.has(u"--activate"_qs))
        changes.insert(u"active"_qs, wanted(true));
    if (arguments.has(u"--deactivate"_qs))
        changes.insert(u"active"_qs, wanted(false));
    return changes;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto changes = changesOf(arguments);
    if (changes.isEmpty())
        return supplierPartMissing(u"A field to change"_qs, kName);
    SD_ASSIGN(result, context.carryOut(u"EditSupplier"_qs,
                                       {{u"supplier"_qs, arguments.text(u"SUPPLIER"_qs)},
                                        {u"changes"_qs, changes}}));
    context.console().answer(result, u"Changed."_qs);
    return ExitCode::Done;
}

} // namespace

Verb supplierEditVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = kName,
            .summary = u"Changes what is recorded about a supplier"_qs,
            .description = u"Fields that are not named stay as they are; an empty text empties "
                           "one."_qs,
            .options = withSupplierOptions(
                    {{u"SUPPLIER"_qs, Kind::Position, {}, u"Code or id."_qs},
                     {u"--code"_qs, Kind::Text, u"CODE"_qs, u"Another code."_qs},
                     {u"--name"_qs, Kind::Text, u"NAME"_qs, u"Name."_qs},
                     {u"--no-returns"_qs, Kind::Flag, {}, u"Unsold copies do not go back."_qs},
                     {u"--deactivate"_qs, Kind::Flag, {}, u"No longer offered for orders."_qs},
                     {u"--activate"_qs, Kind::Flag, {}, u"Offered again."_qs}}),
            .examples = {u"shopdesk supplier edit KNV --phone \"0711 78900\" --return-days 60"_qs},
            .run = run};
}

} // namespace shopdesk
