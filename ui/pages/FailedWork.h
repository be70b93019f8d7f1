// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"
#include "ui/pages/PageContext.h"

#include <QString>

namespace shopdesk {

// Puts work that failed into Needs attention, where somebody has to look at it (see
// db/service/FailedJobs.h). The error itself is shown by whoever started the work.
void reportFailedWork(const PageContext &context, const QString &job, const QString &subject,
                      const Error &error);

} // namespace shopdesk
