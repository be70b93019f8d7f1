// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"
#include "db/queries/PromotionQueries.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(promotion, context.read<PromotionId>(findPromotion, arguments.text(u"PROMOTION"_qs)));
    QJsonObject value{{u"promotion"_qs, promotion.toString()},
                      {u"codes"_qs, QJsonArray::fromStringList(arguments.texts(u"--code"_qs))},
                      {u"count"_qs, arguments.number(u"--count"_qs).value_or(0)}};
    if (const auto uses = arguments.number(u"--uses"_qs))
        value.insert(u"uses"_qs, *uses);
    SD_ASSIGN(result, context.carryOut(u"CreateCoupons"_qs, value));
    const auto codes = result.value(u"codes").toVariant().toStringList();
    context.console().answer(result, codes.join(u'\n'));
    return ExitCode::Done;
}

} // namespace

Verb couponCreateVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"coupon create"_qs,
            .summary = u"Gives a promotion coupon codes, and prints them"_qs,
            .description = u"From then on the promotion holds only for orders that name one of "
                           "its codes."_qs,
            .options = {{u"PROMOTION"_qs, Kind::Position, {}, u"Its name or id."_qs},
                        {u"--code"_qs, Kind::Texts, u"CODE"_qs, u"A code; may be repeated."_qs},
                        {u"--count"_qs, Kind::Number, u"N"_qs,
                         u"As many new ones that nobody guesses."_qs},
                        {u"--uses"_qs, Kind::Number, u"N"_qs,
                         u"How often each can be used. Default: without end."_qs}},
            .examples = {u"shopdesk coupon create Spring --count 50 --uses 1"_qs},
            .run = run};
}

} // namespace shopdesk
