// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/CliErrorText.h"
#include "app/cli/Verbs.h"
#include "db/service/HealthCheck.h"

namespace shopdesk {

namespace {

QString asText(const Health &health)
{
    auto text = u"%1 (%2): %3 %4\nschema %5 of %6, answers in %7 ms, %8 MB"_qs.arg(
            health.workspace.name, health.isOk() ? u"ok"_qs : u"NOT OK"_qs,
            engineName(health.engine), health.engineVersion, QString::number(health.schema),
            QString::number(health.programSchema),
            QString::number(static_cast<double>(health.latencyMicroseconds) / 1000.0, 'f', 2),
            QString::number(static_cast<double>(health.bytes) / 1e6, 'f', 1));
    text += u"\n%1 shops, %2 books, %3 orders, %4 movements, %5 accounts, %6 customers"_qs.arg(
            QString::number(health.counts.shops), QString::number(health.counts.books),
            QString::number(health.counts.orders), QString::number(health.counts.movements),
            QString::number(health.counts.accounts), QString::number(health.counts.customers));
    for (const auto &warning : health.warnings)
        text += u"\nwarning: "_qs + warning;
    for (const auto &problem : health.problems)
        text += u"\nproblem: %1: %2"_qs.arg(problem, cliPhrase(problem));
    return text;
}

Result<ExitCode> run(CliContext &context, const Arguments &)
{
    if (context.signsIn())
        SD_TRY(context.require(ReadArea::Health));
    SD_ASSIGN(connection, context.uncheckedConnection());
    SD_ASSIGN(health, checkHealth(*connection));
    context.console().answer(health.toJson(), asText(health));
    return health.isOk() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

Verb healthVerb()
{
    return {.name = u"health"_qs,
            .summary = u"Tells how a workspace is doing"_qs,
            .description = u"Engine, versions, latency, sizes, counts, warnings. Exit status 1 if "
                           "something is wrong."_qs,
            .options = {},
            .examples = {u"shopdesk health --json"_qs},
            .run = run};
}

} // namespace shopdesk
