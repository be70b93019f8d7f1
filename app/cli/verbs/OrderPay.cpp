// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/OrderStep.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

// KIND:AMOUNT or KIND:AMOUNT:REFERENCE
Result<QJsonObject> tenderOf(const QString &text)
{
    const auto kind = text.section(u':', 0, 0);
    bool isNumber = false;
    const auto given = text.section(u':', 1, 1).toLongLong(&isNumber);
    if (kind.isEmpty() || !isNumber)
        return failUsage(u"tender_malformed"_qs, u"--tender"_qs, {{u"given"_qs, text.left(60)}});
    return QJsonObject{{u"kind"_qs, kind},
                       {u"given_minor"_qs, given},
                       {u"reference"_qs, text.section(u':', 2)}};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    QJsonArray tenders;
    for (const auto &text : arguments.texts(u"--tender"_qs)) {
        SD_ASSIGN(tender, tenderOf(text));
        tenders.append(tender);
    }
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
