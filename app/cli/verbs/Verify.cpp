// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/InterruptWatch.h"
#include "app/cli/Verbs.h"
#include "db/service/IntegrityCheck.h"

namespace shopdesk {

namespace {

QString asText(const IntegrityReport &report)
{
    QStringList lines;
    for (const auto &finding : report.findings) {
        lines.append(u"%1 %2"_qs.arg(finding.check.leftJustified(28),
                                     finding.differences == 0
                                             ? u"ok"_qs
                                             : QString::number(finding.differences) +
                                                       u" differences"_qs));
        for (const auto &example : finding.examples)
            lines.append(u"  %1: expected %2, found %3"_qs.arg(example.subject, example.expected,
                                                               example.found));
    }
    lines.append(report.isClean() ? u"Everything adds up."_qs
                                  : u"Something does not add up; restore a backup, or correct what "
                                    "is named above."_qs);
    return lines.join(u'\n');
}

Result<ExitCode> run(CliContext &context, const Arguments &)
{
    SD_ASSIGN(connection, context.longConnection());
    if (context.signsIn())
        SD_TRY(context.require(ReadArea::Health));
    const CancelToken token;
    const InterruptWatch watch(token);
    SD_ASSIGN(report, checkIntegrity(*connection, [&](int done, int total) {
                  context.console().progress(u"check %1 of %2"_qs.arg(done + 1).arg(total));
                  return !token.isCancelled();
              }));
    context.console().answer(report.toJson(), asText(report));
    return report.isClean() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

Verb verifyVerb()
{
    return {.name = u"verify"_qs,
            .summary = u"Proves that ledgers, totals and references of a workspace add up"_qs,
            .description = u"Reads one snapshot and changes nothing. Exit status 1 on any "
                           "difference."_qs,
            .options = {},
            .examples = {u"shopdesk verify --workspace shop.sqlite --json"_qs},
            .run = run};
}

} // namespace shopdesk
