// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FailedWork.h"

#include "db/service/DataService.h"
#include "db/service/FailedJobs.h"
#include "models/support/Await.h"

#include <QLoggingCategory>

namespace shopdesk {

namespace {

Q_LOGGING_CATEGORY(workLog, "shopdesk.work")

} // namespace

void reportFailedWork(const PageContext &context, const QString &job, const QString &subject,
                      const Error &error)
{
    const auto failed = failedJob(job, subject, error);
    if (!failed || !context.data.may(CommandKind::ReportFailedJob))
        return;
    await(context.data.execute(*failed), &context.data, [job](const Result<Receipt> &receipt) {
        if (const auto noted = acceptedResult(receipt); !noted)
            qCWarning(workLog) << job << "is not noted in Needs attention:" << noted.error().reason;
    });
}

} // namespace shopdesk
