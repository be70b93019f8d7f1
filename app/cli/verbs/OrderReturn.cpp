// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OrderStep.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

// NUMBER:COPIES
Result<QJsonObject> lineOf(const QString &text)
{
    bool isLine = false;
    bool isQuantity = false;
    const auto line = text.section(u':', 0, 0).toLongLong(&isLine);
    const auto quantity = text.section(u':', 1).toLongLong(&isQuantity);
    if (!isLine || !isQuantity)
        return failUsage(u"line_malformed"_qs, u"--line"_qs, {{u"given"_qs, text.left(60)}});
    return QJsonObject{{u"line_no"_qs, line}, {u"quantity"_qs, quantity}};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    QJsonArray lines;
    for (const auto &text : arguments.texts(u"--line"_qs)) {
        SD_ASSIGN(line, lineOf(text));
        lines.append(line);
    }
    QJsonObject value{{u"lines"_qs, lines},
                      {u"refund"_qs, arguments.text(u"--refund"_qs)},
                      {u"reason"_qs, arguments.text(u"--reason"_qs)}};
    if (const auto voucher = arguments.text(u"--voucher"_qs); !voucher.isEmpty())
        value.insert(u"voucher"_qs, voucher);
    return stepOrder(context, arguments, u"ReturnOrder"_qs, value);
}

} // namespace

Verb orderReturnVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"order return"_qs,
            .summary = u"Takes back copies of an order that was handed over, and refunds them"_qs,
            .description = u"Without --line all that is left comes back."_qs,
            .options = {orderNumberOption(),
                        {u"--line"_qs, Kind::Texts, u"LINE:COPIES"_qs,
                         u"So many copies of this line; may be repeated."_qs},
                        {u"--refund"_qs, Kind::Text, u"KIND"_qs,
                         u"How the money goes back: cash, card, voucher, account. Default: the way "
                         "it came."_qs},
                        {u"--voucher"_qs, Kind::Text, u"CODE"_qs,
                         u"The voucher that is filled, with --refund voucher. Default: a new "
                         "one."_qs},
                        {u"--reason"_qs, Kind::Text, u"TEXT"_qs, u"Why."_qs}},
            .examples = {u"shopdesk order return LPZ-A1-000042-Q --line 1:1 --refund card"_qs},
            .run = run};
}

} // namespace shopdesk
