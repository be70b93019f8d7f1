// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FailedWork.h"

#include "app/cli/CliErrorText.h"
#include "app/cli/ExitCode.h"
#include "db/service/FailedJobs.h"

namespace shopdesk {

namespace {

Result<QJsonObject> report(CliContext &context, const ReportFailedJob &job)
{
    SD_ASSIGN(command, context.commandOf(context.ids().next<OpId>(), job));
    return acceptedResult(context.execute(command));
}

} // namespace

tl::unexpected<Error> failWork(CliContext &context, const QString &job, const QString &subject,
                               const Error &error)
{
    const auto failed =
            exitCodeOf(error) == ExitCode::Usage ? std::nullopt : failedJob(job, subject, error);
    if (failed) {
        if (const auto reported = report(context, *failed); !reported)
            context.console().message(u"shopdesk: not noted in Needs attention: "_qs +
                                      cliErrorText(reported.error()));
    }
    return fail(error);
}

} // namespace shopdesk
