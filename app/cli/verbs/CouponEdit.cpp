// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

tl::unexpected<Error> contradiction(const QString &message)
{
    return failUsage(u"arguments_wrong"_qs, {},
                     {{u"message"_qs, message}, {u"verb"_qs, u"coupon edit"_qs}});
}

Result<QJsonObject> changesOf(const Arguments &arguments)
{
    const auto uses = arguments.number(u"--uses"_qs);
    const bool endless = arguments.has(u"--endless"_qs);
    const bool stops = arguments.has(u"--stop"_qs);
    const bool starts = arguments.has(u"--start"_qs);
    if (uses && endless)
        return contradiction(u"--uses and --endless contradict each other."_qs);
    if (stops && starts)
        return contradiction(u"--stop and --start contradict each other."_qs);
    QJsonObject changes;
    const auto add = [&changes](const QString &field, const QJsonValue &value) {
        changes.insert(field, QJsonObject{{u"new"_qs, value}});
    };
    if (uses || endless)
        add(u"uses_left"_qs, uses ? QJsonValue(*uses) : QJsonValue(QJsonValue::Null));
    if (stops || starts)
        add(u"active"_qs, starts);
    return changes;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(changes, changesOf(arguments));
    if (changes.isEmpty())
        return failUsage(u"argument_missing"_qs, {},
                         {{u"what"_qs, u"A field to change"_qs}, {u"verb"_qs, u"coupon edit"_qs}});
    SD_ASSIGN(result, context.carryOut(u"EditCoupon"_qs, {{u"code"_qs, arguments.text(u"CODE"_qs)},
                                                          {u"changes"_qs, changes}}));
    context.console().answer(result, result.value(u"changed").toArray().isEmpty()
                                             ? u"It was so already."_qs
                                             : u"Changed."_qs);
    return ExitCode::Done;
}

} // namespace

Verb couponEditVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"coupon edit"_qs,
            .summary = u"Says how often a coupon can still be used, stops or starts it"_qs,
            .description = u"Orders that named it keep their prices."_qs,
            .options = {{u"CODE"_qs, Kind::Position, {}, u"The coupon's code, in any case."_qs},
                        {u"--uses"_qs, Kind::Number, u"N"_qs,
                         u"How often it can still be used; 0: no more."_qs},
                        {u"--endless"_qs, Kind::Flag, {}, u"Any number of times."_qs},
                        {u"--stop"_qs, Kind::Flag, {}, u"Can no longer be used."_qs},
                        {u"--start"_qs, Kind::Flag, {}, u"Can be used again."_qs}},
            .examples = {u"shopdesk coupon edit SPRING26 --uses 10"_qs,
                         u"shopdesk coupon edit SPRING26 --stop"_qs},
            .run = run};
}

} // namespace shopdesk
