// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/queries/PromotionQueries.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Coupons;
    if (arguments.has(u"--promotion"_qs)) {
        SD_ASSIGN(promotion,
                  context.read<PromotionId>(findPromotion, arguments.text(u"--promotion"_qs)));
        list.filters.push_back({u"promotion"_qs, promotion.toString()});
    }
    return printList(context, arguments, list,
                     {u"code"_qs, u"promotion"_qs, u"uses"_qs, u"uses_left"_qs, u"active"_qs});
}

} // namespace

Verb couponsVerb()
{
    return {.name = u"coupons"_qs,
            .summary = u"Lists coupon codes with how often each was and can be used"_qs,
            .description = {},
            .options = withListOptions({{u"--promotion"_qs, OptionSpec::Kind::Text, u"PROMOTION"_qs,
                                         u"Only those of this one: its name or id."_qs}}),
            .examples = {u"shopdesk coupons --promotion Spring"_qs},
            .run = run};
}

} // namespace shopdesk
