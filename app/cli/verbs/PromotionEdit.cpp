// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/PromotionOptions.h"
#include "app/cli/Verbs.h"
#include "db/queries/PromotionQueries.h"

namespace shopdesk {

namespace {

Result<QJsonObject> changesOf(const Arguments &arguments)
{
    SD_ASSIGN(fields, promotionFields(arguments));
    if (arguments.has(u"--name"_qs))
        fields.insert(u"name"_qs, arguments.text(u"--name"_qs));
    if (arguments.has(u"--kind"_qs))
        fields.insert(u"kind"_qs, arguments.text(u"--kind"_qs));
    if (arguments.has(u"--not-combinable"_qs))
        fields.insert(u"combinable"_qs, false);
    if (arguments.has(u"--start"_qs))
        fields.insert(u"active"_qs, true);
    if (arguments.has(u"--end"_qs))
        fields.insert(u"active"_qs, false);
    QJsonObject changes;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        changes.insert(field.key(), QJsonObject{{u"new"_qs, field.value()}});
    return changes;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(changes, changesOf(arguments));
    if (changes.isEmpty())
        return failUsage(
                u"argument_missing"_qs, {},
                {{u"what"_qs, u"A field to change"_qs}, {u"verb"_qs, u"promotion edit"_qs}});
    SD_ASSIGN(promotion, context.read<PromotionId>(findPromotion, arguments.text(u"PROMOTION"_qs)));
    SD_ASSIGN(result,
              context.carryOut(u"EditPromotion"_qs, {{u"promotion"_qs, promotion.toString()},
                                                     {u"changes"_qs, changes}}));
    context.console().answer(result, u"Changed."_qs);
    return ExitCode::Done;
}

} // namespace

Verb promotionEditVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"promotion edit"_qs,
            .summary = u"Changes a promotion, starts or ends it"_qs,
            .description = u"Fields that are not named stay as they are; a list is replaced as a "
                           "whole. Orders keep the prices they were given."_qs,
            .options = withPromotionOptions(
                    {{u"PROMOTION"_qs, Kind::Position, {}, u"Its name or id."_qs},
                     {u"--name"_qs, Kind::Text, u"NAME"_qs, u"As it stands on receipts."_qs},
                     {u"--kind"_qs, Kind::Text, u"KIND"_qs,
                      u"percent, amount, fixed_price or buy_n_get_m."_qs},
                     {u"--not-combinable"_qs, Kind::Flag, {}, u"Adds up with no other."_qs},
                     {u"--end"_qs, Kind::Flag, {}, u"No longer holds."_qs},
                     {u"--start"_qs, Kind::Flag, {}, u"Holds again."_qs}}),
            .examples = {u"shopdesk promotion edit Spring --until 2026-04-30"_qs,
                         u"shopdesk promotion edit Spring --end"_qs},
            .run = run};
}

} // namespace shopdesk
