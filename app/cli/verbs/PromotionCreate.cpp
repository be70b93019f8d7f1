// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/PromotionOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(value, promotionFields(arguments));
    const auto name = arguments.text(u"NAME"_qs);
    value.insert(u"name"_qs, name);
    value.insert(u"kind"_qs, arguments.text(u"KIND"_qs));
    if (arguments.has(u"--coupon"_qs))
        value.insert(u"coupon_code"_qs, arguments.text(u"--coupon"_qs));
    if (const auto uses = arguments.number(u"--coupon-uses"_qs))
        value.insert(u"coupon_uses"_qs, *uses);
    SD_ASSIGN(result, context.carryOut(u"CreatePromotion"_qs, value));
    context.console().answer(
            result, u"Made the promotion %1, id %2."_qs.arg(name, result.value(u"id").toString()));
    return ExitCode::Done;
}

} // namespace

Verb promotionCreateVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"promotion create"_qs,
            .summary = u"Makes a promotion; it holds at once for what is sold on its days"_qs,
            .description = {},
            .options = withPromotionOptions(
                    {{u"NAME"_qs, Kind::Position, {}, u"As it stands on receipts."_qs},
                     {u"KIND"_qs,
                      Kind::Position,
                      {},
                      u"percent, amount, fixed_price or buy_n_get_m."_qs},
                     {u"--coupon"_qs, Kind::Text, u"CODE"_qs, u"Only with this coupon."_qs},
                     {u"--coupon-uses"_qs, Kind::Number, u"N"_qs,
                      u"How often it can be used. Default: without end."_qs}}),
            .examples = {u"shopdesk promotion create \"Spring\" percent --percent-bp 1000 "
                         "--category F --from 2026-03-01 --until 2026-03-31"_qs,
                         u"shopdesk promotion create \"3 for 2\" buy_n_get_m --buy 2 --free 1 "
                         "--weekdays sat,sun"_qs},
            .run = run};
}

} // namespace shopdesk
