// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(result, context.carryOut(u"MergeCustomers"_qs,
                                       {{u"keep"_qs, arguments.text(u"KEEP"_qs)},
                                        {u"duplicate"_qs, arguments.text(u"DUPLICATE"_qs)}}));
    const auto count = [&result](const QString &key) {
        return QString::number(result.value(key).toInteger());
    };
    context.console().answer(
            result, u"Merged: %1 orders, %2 carts, %3 vouchers, %4 addresses went over."_qs.arg(
                            count(u"orders"_qs), count(u"carts"_qs), count(u"vouchers"_qs),
                            count(u"addresses"_qs)));
    return ExitCode::Done;
}

} // namespace

Verb customerMergeVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"customer merge"_qs,
            .summary = u"Makes one customer of two records"_qs,
            .description = u"Orders, carts, vouchers, addresses and groups go to the one who is "
                           "kept; orders keep the name that was printed. The account goes over if "
                           "the kept one has none. The duplicate stays, inactive, and leads to the "
                           "kept one. It cannot be undone."_qs,
            .options = {{u"KEEP"_qs, Kind::Position, {}, u"Who stays: number, login or id."_qs},
                        {u"DUPLICATE"_qs, Kind::Position, {}, u"Who becomes part of them."_qs}},
            .examples = {u"shopdesk customer merge K-1042 K-1377"_qs},
            .run = run};
}

} // namespace shopdesk
