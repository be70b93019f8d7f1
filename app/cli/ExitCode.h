// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

namespace shopdesk {

// What a verb leaves behind for the script that called it.
enum class ExitCode {
    Done = 0,
    Failed = 1,      // refused or failed, with a reason
    Usage = 2,       // the command line itself is wrong
    Unreachable = 3, // the server cannot be reached; nothing was lost
};

// Marks an error as a wrong command line, whatever its kind.
[[nodiscard]] Error asUsage(Error error);
[[nodiscard]] tl::unexpected<Error> failUsage(const QString &reason, const QString &field = {},
                                              const QVariantMap &facts = {});

// Unknown counts as unreachable: the line broke, and the same command may be sent again by its op
// id.
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

} // namespace shopdesk
