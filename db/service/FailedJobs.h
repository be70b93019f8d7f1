// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/ReportFailedJob.h"
#include "db/domain/Error.h"

namespace shopdesk {

// The report for Needs attention about work in the background that ended with this error: reason,
// field and numbers in English. Nothing where nobody has to look: the person stopped it, may not do
// it, named a file that is not there, or the server is away and could not be told either.
[[nodiscard]] std::optional<ReportFailedJob> failedJob(const QString &job, const QString &subject,
                                                       const Error &error);

} // namespace shopdesk
