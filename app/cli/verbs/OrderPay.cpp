// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/OrderLines.h"
#include "app/cli/OrderStep.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(tenders, commandTenders(arguments.texts(u"--tender"_qs)));
    if (tenders.isEmpty())
        return failUsage(u"argument_missing"_qs, u"--tender"_qs,
                         {{u"what"_qs, u"--tender"_qs}, {u"verb"_qs, u"order pay"_qs}});
    return stepOrder(context, arguments, u"PayOrder"_qs, {{u"tenders"_qs, tenders}});
}

} // namespace

Verb orderPayVerb()
{
    return {.name = u"order pay"_qs,
            .summary = u"Takes payment for a placed order"_qs,
            .description = u"The tenders must cover what is due; only cash may exceed it, and the "
                           "change is computed. Amounts are minor units: 2000 is 20.00."_qs,
            .options = {orderNumberOption(),
                        {u"--tender"_qs, OptionSpec::Kind::Texts, u"KIND:AMOUNT[:REFERENCE]"_qs,
                         u"cash, card, voucher or account, and what was given; may be "
                         "repeated."_qs}},
            .examples = {u"shopdesk order pay LPZ-A1-000042-Q --tender voucher:1000:V-77 "
                         "--tender cash:2000"_qs},
            .run = run};
}

} // namespace shopdesk
