// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OrderStep.h"

namespace shopdesk {

OptionSpec orderNumberOption()
{
    return {u"NUMBER"_qs, OptionSpec::Kind::Position, {}, u"The order's number or id."_qs};
}

Result<ExitCode> stepOrder(CliContext &context, const Arguments &arguments, const QString &kind,
                           QJsonObject fields)
{
    const auto number = arguments.text(u"NUMBER"_qs);
    fields.insert(u"order"_qs, number);
    SD_ASSIGN(result, context.carryOut(kind, fields));
    auto text = u"%1 is %2."_qs.arg(number, result.value(u"state").toString());
    if (result.contains(u"change_minor"))
        text += u" Change: %1 (minor units)."_qs.arg(result.value(u"change_minor").toInteger());
    if (result.contains(u"refunded_minor"))
        text += u" Refunded: %1 (minor units)."_qs.arg(result.value(u"refunded_minor").toInteger());
    context.console().answer(result, text);
    return ExitCode::Done;
}

} // namespace shopdesk
