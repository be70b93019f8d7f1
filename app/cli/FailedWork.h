// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

namespace shopdesk {

// Puts work that failed into Needs attention, where somebody has to look at it (see
// db/service/FailedJobs.h), and gives the error on.
[[nodiscard]] tl::unexpected<Error> failWork(CliContext &context, const QString &job,
                                             const QString &subject, const Error &error);

} // namespace shopdesk
