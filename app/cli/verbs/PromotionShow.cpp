// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/PromotionText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<PromotionDetail> load(Transaction &transaction, const ReadScope &scope, const QString &name)
{
    SD_ASSIGN(id, findPromotion(transaction, scope, name));
    return promotionDetail(transaction, scope, id);
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(promotion, context.read<PromotionDetail>(load, arguments.text(u"PROMOTION"_qs)));
    context.console().answer({{u"promotion"_qs, toJson(promotion)}}, promotionText(promotion));
    return ExitCode::Done;
}

} // namespace

Verb promotionShowVerb()
{
    return {.name = u"promotion show"_qs,
            .summary = u"Shows a promotion: its rule, what it holds for, its coupons"_qs,
            .description = {},
            .options = {{u"PROMOTION"_qs, OptionSpec::Kind::Position, {}, u"Its name or id."_qs}},
            .examples = {u"shopdesk promotion show Spring"_qs},
            .run = run};
}

} // namespace shopdesk
